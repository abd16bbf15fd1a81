import { describe, expect, it } from 'vitest'
import { leafletDays } from './leaflet-days.ts'

const at = (startsAt: string) => ({ startsAt, endsAt: new Date(Date.parse(startsAt) + 3_600_000).toISOString() })
const event = (title: string, ...starts: string[]) => ({ title, status: 'SCHEDULED' as const, meetings: starts.map(at) })
const shown = (days: ReturnType<typeof leafletDays<ReturnType<typeof event>>>) =>
  days.map(({ date, entries }) => [date, ...entries.map((entry) => entry.event.title)])

describe('the days of a leaflet', () => {
  it('are in order, each with its meetings by the hour, a course on every day of it', () => {
    const course = event('手机课', '2027-02-24T01:00:00.000Z', '2027-02-17T01:00:00.000Z', '2027-03-03T01:00:00.000Z')
    const lanterns = event('灯会', '2027-02-24T00:30:00.000Z')
    expect(shown(leafletDays([course, lanterns], '2027-02', '2027-02-01'))).toEqual([
      ['2027-02-17', '手机课'],
      ['2027-02-24', '灯会', '手机课'],
    ])
  })

  it('are days of Shanghai: late on the last evening in London is the next month', () => {
    const late = event('晨练', '2027-02-28T22:00:00.000Z')
    expect(shown(leafletDays([late], '2027-02', '2027-02-01'))).toEqual([])
    expect(shown(leafletDays([late], '2027-03', '2027-03-01'))).toEqual([['2027-03-01', '晨练']])
  })

  it('begin where they are told, in the middle of a month', () => {
    const two = event('合唱', '2027-02-03T01:00:00.000Z', '2027-02-20T01:00:00.000Z')
    expect(shown(leafletDays([two], '2027-02', '2027-02-15'))).toEqual([['2027-02-20', '合唱']])
  })

  it('leave out what is cancelled or has no new day yet', () => {
    const gone = ['CANCELLED', 'POSTPONED'].map((status) => ({
      ...event(status, '2027-02-20T01:00:00.000Z'),
      status: status as 'CANCELLED',
    }))
    expect(leafletDays(gone, '2027-02', '2027-02-01')).toEqual([])
  })
})
