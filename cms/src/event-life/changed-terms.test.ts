import { describe, expect, it } from 'vitest'
import { changedTerms, type DraftTerms } from './changed-terms'
import type { Terms } from './event-life.types'

const meetings = [{ startsAt: '2027-06-09T01:00:00.000Z', endsAt: '2027-06-09T03:00:00.000Z' }]
const slot = (id: string, hour: string, capacity: number) => ({
  ...{ id, capacity },
  startsAt: `2027-06-09T${hour}:00:00.000Z`,
  endsAt: `2027-06-09T${hour}:30:00.000Z`,
})
const terms = (changes: Partial<Terms> = {}): Terms => ({
  ...{ status: 'SCHEDULED', meetings, schedule: null, venueId: 'v', capacity: 40, slots: [] },
  ...changes,
})
const draft = (changes: DraftTerms = {}): DraftTerms => ({
  ...{ eventStatus: '如期举行', meetings, festivalSchedule: null, venueId: 'v', signUp: { capacity: 40, slots: [] } },
  ...changes,
})
const kinds = (before: Partial<Terms>, after: DraftTerms) => changedTerms(terms(before), draft(after)).map(({ kind }) => kind)

describe('what a draft changes for those who have signed up', () => {
  it('is nothing where all is as it was, however it is written', () => {
    expect(kinds({}, {})).toEqual([])
    expect(kinds({}, { meetings: [{ startsAt: '2027-06-09T09:00:00+08:00', endsAt: '2027-06-09T11:00:00+08:00' }] })).toEqual([])
    expect(kinds({}, { signUp: { capacity: 60, slots: [] } })).toEqual([])
    expect(kinds({ capacity: null }, { signUp: { capacity: 5 } })).toEqual([])
    expect(changedTerms(terms(), {})).toEqual([])
  })

  it.each<[TermKinds, DraftTerms]>([
    [['TIME'], { meetings: [{ ...meetings[0], startsAt: '2027-06-09T02:00:00.000Z' }] }],
    [['HOURS'], { meetings: [{ ...meetings[0], endsAt: '2027-06-09T04:00:00.000Z' }] }],
    [['HOURS'], { meetings: [...meetings, { startsAt: '2027-06-10T01:00:00.000Z', endsAt: '2027-06-10T03:00:00.000Z' }] }],
    [['HOURS'], { meetings: [] }],
    [['VENUE'], { venueId: 'w' }],
    [['VENUE_OPEN'], { venueId: null }],
    [['CAPACITY'], { signUp: { capacity: 20 } }],
    [['POSTPONED', 'TIME'], { eventStatus: '延期', meetings: [{ ...meetings[0], startsAt: '2027-06-10T02:00:00.000Z' }] }],
    [['CANCELLED'], { eventStatus: '取消', meetings: [], venueId: null }],
  ])('is %j', (expected, after) => expect(kinds({}, after)).toEqual(expected))
  type TermKinds = ReturnType<typeof kinds>

  it('is told once: what was cancelled or postponed before is not news', () => {
    expect(kinds({ status: 'CANCELLED' }, { eventStatus: '取消' })).toEqual([])
    expect(kinds({ status: 'POSTPONED' }, { eventStatus: '延期' })).toEqual([])
  })

  it('is another day when the festival it is counted from or the days around it change', () => {
    const schedule = { year: 2027, offsetDays: -7, startTime: '09:00:00.000', endTime: '11:00:00.000' }
    expect(kinds({ schedule }, { meetings: [], festivalSchedule: { ...schedule, startTime: '09:00' } })).toEqual([])
    expect(kinds({ schedule }, { meetings: [], festivalSchedule: { ...schedule, offsetDays: -6 } })).toEqual(['TIME'])
    expect(kinds({ schedule }, { meetings: [], festivalSchedule: { ...schedule, endTime: '11:30' } })).toEqual(['HOURS'])
  })

  it('is slot by slot, by its key or, where it has none yet, by its start', () => {
    const slots = [slot('a', '06', 2), slot('b', '07', 2), slot('c', '08', 1), slot('20270609T090000000Z', '09', 3)]
    const drafted = [
      { ...slots[0], key: 'a', capacity: 1 },
      { ...slots[1], key: 'b', capacity: 9 },
      { ...slots[3], key: null, capacity: 2 },
    ]
    const before = terms({ slots, meetings: [{ startsAt: slots[0]?.startsAt ?? '', endsAt: slots[3]?.endsAt ?? '' }], capacity: null })
    expect(changedTerms(before, draft({ meetings: [], signUp: { slots: drafted } }))).toEqual([
      { kind: 'SLOT', slot: 'a', startsAt: slots[0]?.startsAt, capacity: 1 },
      { kind: 'SLOT', slot: 'c', startsAt: slots[2]?.startsAt, capacity: 0 },
      { kind: 'SLOT', slot: '20270609T090000000Z', startsAt: slots[3]?.startsAt, capacity: 2 },
    ])
  })
})
