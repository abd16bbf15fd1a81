import { describe, expect, it } from 'vitest'
import { checkValues, type Fault } from './check-values.ts'
import { faultSentence } from './fault-sentence.ts'
import type { Questions } from './questions.ts'
import { emptyValues, type SignUpValues } from './sign-up-values.ts'

const estates = [
  { key: 'A', name: 'A小区', buildings: ['1', '2', '5'], unitsPerBuilding: 4 },
  { key: 'B', name: 'B小区', buildings: ['1'], unitsPerBuilding: 3 },
]
const byHousehold: Questions = {
  eventId: 'e',
  onBehalf: true,
  household: 'ALWAYS',
  estates,
  slots: [],
  performersOnly: false,
  homeVisit: false,
  byLot: false,
  maxHeads: 4,
  consentUnder: 14,
}
const byPerson: Questions = { ...byHousehold, household: 'ON_BEHALF' }
const bySlot: Questions = { ...byPerson, slots: [{ id: 's1', startsAt: '2027-02-20T01:00:00Z', endsAt: '2027-02-20T02:00:00Z', left: 1 }] }

const good: SignUpValues = {
  ...emptyValues(() => 'key'),
  household: { estate: 'A', building: '5', unit: '2', room: '502' },
  party: { adults: 2, teens14to17: 0, children7to13: 1, children0to6: 0, wheelchairs: 0 },
  name: '李女士',
  phone: '138 0013 8000',
  guardian: true,
}
const nowhere = { estate: '', building: '', unit: '', room: '' }
const kinds = (values: SignUpValues, questions: Questions) => checkValues(values, questions).map(({ field, kind }) => `${field} ${kind}`)

describe('a filled form', () => {
  it('passes when nothing is missing', () => expect(checkValues(good, byHousehold)).toEqual([]))

  it.each([
    ['no estate', { household: nowhere }, ['estate EMPTY']],
    ['an estate that is not ours', { household: { ...good.household, estate: 'C' } }, ['estate UNKNOWN']],
    ['an estate and nothing else', { household: { ...nowhere, estate: 'A' } }, ['building EMPTY', 'unit EMPTY', 'room EMPTY']],
    ['a building of the other estate', { household: { ...good.household, estate: 'B' } }, ['building UNKNOWN']],
    ['a unit too many', { household: { ...good.household, unit: '5' } }, ['unit UNKNOWN']],
    ['a unit that is no number', { household: { ...good.household, unit: 'x' } }, ['unit UNKNOWN']],
    ['no name', { name: '' }, ['name EMPTY']],
    ['no phone', { phone: '' }, ['phone EMPTY']],
    ['a short phone', { phone: '138 0013 800' }, ['phone TOO_SHORT']],
    ['nobody', { party: { ...good.party, adults: 0, children7to13: 0 } }, ['adults NOBODY']],
    ['too many', { party: { ...good.party, adults: 4 } }, ['adults TOO_MANY']],
    ['children alone', { party: { ...good.party, adults: 0 } }, ['adults CHILDREN_ALONE']],
    ['more wheelchairs than people', { party: { ...good.party, wheelchairs: 4 } }, ['wheelchairs MORE_THAN_HEADS']],
    ['a child without consent', { guardian: false }, ['guardian EMPTY']],
    [
      'nothing at all',
      { household: nowhere, name: '', phone: '', guardian: false },
      ['estate EMPTY', 'name EMPTY', 'phone EMPTY', 'guardian EMPTY'],
    ],
  ] as const)('with %s is told so', (_what, change, faults) =>
    expect(kinds({ ...good, ...change } as SignUpValues, byHousehold)).toEqual(faults),
  )

  it('asks for a home only where one is needed', () => {
    expect(kinds({ ...good, household: nowhere }, byPerson)).toEqual([])
    expect(kinds({ ...good, household: nowhere, for: 'NEIGHBOUR' }, byPerson)).toEqual(['estate EMPTY'])
    expect(kinds({ ...good, household: nowhere, for: 'NEIGHBOUR' }, { ...byPerson, household: 'NEVER' })).toEqual([])
  })

  it('asks for a time only where there are times', () => {
    expect(kinds(good, bySlot)).toEqual(['slot EMPTY'])
    expect(kinds({ ...good, slot: 's9' }, bySlot)).toEqual(['slot UNKNOWN'])
    expect(kinds({ ...good, slot: 's1' }, bySlot)).toEqual([])
  })

  it('lets adults come without a guardian, and teenagers come alone', () => {
    expect(kinds({ ...good, guardian: false, party: { ...good.party, children7to13: 0 } }, byHousehold)).toEqual([])
    expect(kinds({ ...good, guardian: false, party: { ...good.party, adults: 0, children7to13: 0, teens14to17: 1 } }, byHousehold)).toEqual(
      [],
    )
  })
})

describe('the sentence of a fault', () => {
  const every: Fault[] = [
    ...(['estate', 'building', 'unit', 'room', 'slot', 'name', 'guardian'] as const).map((field): Fault => ({ field, kind: 'EMPTY' })),
    ...(['estate', 'building', 'unit', 'slot'] as const).map((field): Fault => ({ field, kind: 'UNKNOWN' })),
    { field: 'phone', kind: 'EMPTY' },
    { field: 'phone', kind: 'NOT_A_NUMBER' },
    { field: 'phone', kind: 'TOO_SHORT', digits: 10, missing: 1 },
    { field: 'phone', kind: 'TOO_LONG', digits: 12, extra: 1 },
    { field: 'adults', kind: 'NOBODY' },
    { field: 'adults', kind: 'CHILDREN_ALONE' },
    { field: 'adults', kind: 'TOO_MANY', most: 4, heads: 5 },
    { field: 'wheelchairs', kind: 'MORE_THAN_HEADS' },
    { field: 'name', kind: 'TOLD', message: '称呼太长了' },
    { field: 'phone', kind: 'TOLD', message: '这个号码不对' },
  ]
  it.each(every)('$field $kind is said in Chinese', (fault) => {
    expect(faultSentence(fault)).toMatch(/^[^A-Za-z]*[一-龥][^A-Za-z]*$/)
  })
  it('counts digits and heads', () => {
    expect(faultSentence({ field: 'phone', kind: 'TOO_SHORT', digits: 10, missing: 1 })).toBe('手机号要11位，现在是10位，少了1位')
    expect(faultSentence({ field: 'adults', kind: 'TOO_MANY', most: 4, heads: 5 })).toContain('最多4位，现在是5位')
  })
})
