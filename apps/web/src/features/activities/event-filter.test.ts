import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChoiceIds, choiceQuery, isOpenChoice, readEventChoice, toEventFilter } from './event-filter.ts'

const read = (query: string) => readEventChoice(new URLSearchParams(query))
const noIds: ChoiceIds = { series: null, team: null }
const now = new Date('2027-02-15T02:00:00Z')
const filterOf = (query: string, ids = noIds) => toEventFilter(read(query), ids, now, '2027-02-15')

describe('the filters of the list', () => {
  it('takes what the form offers', () => {
    expect(read('theme=FESTIVAL&kind=CLASS&month=2027-03&free=1&series=our-festivals&team=choir')).toEqual({
      theme: 'FESTIVAL',
      kind: 'CLASS',
      month: '2027-03',
      day: null,
      week: false,
      free: true,
      series: 'our-festivals',
      team: 'choir',
    })
  })

  it.each(['theme=toString', 'kind=__proto__', 'month=2027-13', 'month=march', 'day=2027-02-30', 'day=x', 'theme=', 'unknown=1'])(
    'leaves out %s',
    (query) => {
      expect(isOpenChoice(read(query))).toBe(true)
    },
  )

  it('shows what is not over yet, unless a day or a month is asked for', () => {
    expect(filterOf('')).toEqual({ endsFrom: '2027-02-15T02:00:00.000Z' })
    expect(filterOf('day=2027-02-20&month=2027-03')).toEqual({ day: '2027-02-20' })
    expect(filterOf('month=2027-03')).toEqual({ month: '2027-03' })
    expect(filterOf('week=1')).toEqual({ endsFrom: '2027-02-14T16:00:00.000Z', startsBefore: '2027-02-21T16:00:00.000Z' })
  })

  it('asks for lectures as a kind of event, and by ids for series and teams', () => {
    expect(filterOf('kind=LECTURE')).toMatchObject({ kind: 'LECTURE_SESSION' })
    expect(filterOf('kind=CLASS&series=a&team=b', { series: 'S', team: 'T' })).toMatchObject({
      activityKind: 'CLASS',
      series: 'S',
      team: 'T',
    })
  })

  it('writes a choice into an address that reads back the same', () => {
    const query = fc.record(
      {
        theme: fc.constantFrom('TIMES', 'LOCAL'),
        kind: fc.constantFrom('LECTURE', 'FORUM'),
        month: fc.constant('2027-03'),
        day: fc.constant('2027-02-20'),
        week: fc.constant('1'),
        free: fc.constant('1'),
        series: fc.string({ minLength: 1 }),
        team: fc.string({ minLength: 1 }),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(query, (given) => {
        const choice = readEventChoice(new URLSearchParams(given as Record<string, string>))
        expect(read(choiceQuery(choice))).toEqual(choice)
      }),
    )
  })
})
