import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockOf, dayOf, momentOf, noClock, noDay, sameMoment, typedClock, typedMoment } from './typed-moment'
import { spanOf, typedSpan } from './typed-span'

const minutes = fc
  .integer({ min: Date.parse('2000-01-01T00:00Z') / 60_000, max: Date.parse('2099-12-31T00:00Z') / 60_000 })
  .map((minute) => new Date(minute * 60_000).toISOString())
const day = { year: '2027', month: '6', day: '9' }

describe('a moment in a form', () => {
  it('is read by the clock in Shanghai', () => {
    expect(typedMoment('2027-06-08T17:30:00.000Z')).toEqual({ ...day, hour: '1', minute: '30' })
    expect(momentOf({ ...day, hour: '1', minute: '30' })).toBe('2027-06-08T17:30:00.000Z')
  })

  it('is none while a part is missing, but the minute is nought where only the hour is picked', () => {
    for (const none of [null, undefined, '', 'soon']) expect(typedMoment(none)).toEqual({ ...noDay, ...noClock })
    expect([momentOf({ ...noDay, hour: '9', minute: '0' }), momentOf({ ...day, ...noClock })]).toEqual([null, null])
    expect([dayOf({ ...day, day: '' }), dayOf({ ...day, day: '31' })]).toEqual([null, null])
    expect(momentOf({ ...day, hour: '9', minute: '' })).toBe('2027-06-09T01:00:00.000Z')
  })

  it('comes back as it was, alone and as the end of a span', () => {
    fc.assert(
      fc.property(minutes, minutes, (startsAt, endsAt) => {
        expect(momentOf(typedMoment(startsAt))).toBe(startsAt)
        expect(spanOf(typedSpan({ startsAt, endsAt }))).toEqual({ startsAt, endsAt })
      }),
    )
  })

  it('is the same however it is written', () => {
    expect(sameMoment('2027-06-09T09:00:00+08:00', '2027-06-09T01:00:00.000Z')).toBe(true)
    expect([sameMoment(null, undefined), sameMoment(null, '2027-06-09T01:00:00.000Z')]).toEqual([true, false])
  })
})

describe('an hour without a day', () => {
  it.each([
    ['09:05:00.000', { hour: '9', minute: '5' }, '09:05'],
    ['00:00', { hour: '0', minute: '0' }, '00:00'],
    [null, noClock, null],
  ])('%j is taken apart and put together', (time, typed, text) => {
    expect(typedClock(time)).toEqual(typed)
    expect(clockOf(typed)).toBe(text)
  })
})

describe('a time from one hour to another', () => {
  it('names a second day only where it ends on one', () => {
    const sameDay = typedSpan({ startsAt: '2027-06-09T01:00:00.000Z', endsAt: '2027-06-09T03:00:00.000Z' })
    expect(sameDay).toEqual({ day, from: { hour: '9', minute: '0' }, to: { hour: '11', minute: '0' }, lastDay: null })
    expect(typedSpan({ startsAt: '2027-06-09T12:00:00.000Z', endsAt: '2027-06-09T17:00:00.000Z' }).lastDay).toEqual({ ...day, day: '10' })
  })

  it('gives what is known of it', () => {
    const begun = typedSpan({ startsAt: '2027-06-09T01:00:00.000Z', endsAt: null })
    expect(begun).toEqual({ day, from: { hour: '9', minute: '0' }, to: noClock, lastDay: null })
    expect(spanOf(begun)).toEqual({ startsAt: '2027-06-09T01:00:00.000Z', endsAt: null })
    expect(typedSpan({ startsAt: null, endsAt: '2027-06-09T03:00:00.000Z' })).toMatchObject({ day, from: noClock })
  })
})
