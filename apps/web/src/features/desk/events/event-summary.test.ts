import { describe, expect, it } from 'vitest'
import { dayOf, deskEventPath, hoursOf, meetingFrom, slotChoice, slotText, sumPlaces, unitWord, whichOf } from './event-summary.ts'

const slot = {
  slotId: 'a',
  startsAt: '2027-02-20T06:00:00.000Z',
  endsAt: '2027-02-20T07:00:00.000Z',
  unit: 'SLOT' as const,
  capacity: 4,
  askedCapacity: 4,
  taken: 3,
  heads: 5,
  left: 1,
  waiting: 2,
}

describe('an event in one line', () => {
  it('says day and hours as people in Shanghai do', () => {
    expect(dayOf({ startsAt: '2027-02-19T16:30:00.000Z' })).toBe('2月20日 周六')
    expect(hoursOf(slot)).toBe('下午2:00–3:00')
  })

  it.each([
    ['2027-02-01', '第1次，共2次', '2月20日 周六'],
    ['2027-02-20', '第1次，共2次', '2月20日 周六'],
    ['2027-02-21', '第2次，共2次', '2月27日 周六'],
    ['2027-03-01', '第2次，共2次', '2月27日 周六'],
  ])('shows of a course, from %s on, %s: %s', (day, which, said) => {
    const later = { startsAt: '2027-02-27T06:00:00.000Z', endsAt: '2027-02-27T07:00:00.000Z' }
    const meeting = meetingFrom({ ...slot, meetings: [slot, later] }, day)
    expect([whichOf(meeting), dayOf(meeting)]).toEqual([which, said])
  })

  it('does not count a single meeting', () => expect(whichOf(meetingFrom({ ...slot, meetings: [slot] }, '2027-02-01'))).toBeNull())

  it.each([
    ['a', '2月20日 周六 下午2:00–3:00'],
    ['gone', null],
    [null, null],
  ])('says the time of the slot %j', (slotId, said) => expect(slotText({ places: [slot] }, slotId)).toBe(said))

  it('names the day of a slot to choose only where they are on several', () => {
    const nextDay = { ...slot, slotId: 'b', startsAt: '2027-02-21T06:00:00.000Z', endsAt: '2027-02-21T07:00:00.000Z' }
    expect(slotChoice({ places: [slot] }, 'a')).toBe('下午2:00–3:00')
    expect(slotChoice({ places: [slot, nextDay] }, 'b')).toBe('2月21日 周日 下午2:00–3:00')
  })

  it('adds its slots up', () => {
    expect(sumPlaces([slot, { ...slot, slotId: 'b', taken: 4, left: 0, waiting: 0 }])).toEqual({
      capacity: 8,
      taken: 7,
      heads: 10,
      left: 1,
      waiting: 2,
    })
    expect(sumPlaces([])).toEqual({ capacity: 0, taken: 0, heads: 0, left: 0, waiting: 0 })
  })

  it.each([
    ['SLOT', '段'],
    ['HOUSEHOLD', '户'],
    ['PERSON', '人'],
  ] as const)('counts %s as %s', (unit, word) => expect(unitWord([{ ...slot, unit }])).toBe(word))

  it('has an address whatever its id holds', () =>
    expect(deskEventPath({ id: 'a/b=' }, '/check-in')).toBe('/desk/events/a%2Fb%3D/check-in'))
})
