import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './local-date.js'
import { daySpan, endOfDay, instantOf, localDateOf, localTimeOf, monthSpan, spanOfDays, startOfDay, weekSpan } from './shanghai-time.js'

const instant = fc.date({ min: new Date('1992-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
const zone = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' })

describe('the wall calendar and clock in Shanghai', () => {
  it('agree with the zone database since 1992', () => {
    fc.assert(
      fc.property(instant, (at) => {
        expect(`${localDateOf(at)} ${localTimeOf(at)}`).toBe(zone.format(at))
      }),
    )
  })

  it('turn over at 16:00 UTC', () => {
    expect(localDateOf(new Date('2026-12-31T15:59:59.999Z'))).toBe('2026-12-31')
    expect(localDateOf(new Date('2026-12-31T16:00:00.000Z'))).toBe('2027-01-01')
  })

  it('give back the minute they were told', () => {
    fc.assert(
      fc.property(instant, (at) => {
        const minute = Math.floor(at.getTime() / 60_000) * 60_000
        expect(instantOf(localDateOf(at), localTimeOf(at)).getTime()).toBe(minute)
      }),
    )
  })

  it.each([
    ['2027-02-30', '09:00'],
    ['2027-02-15', '9:00'],
    ['2027-02-15', '24:01'],
    ['2027-02-15', '12:60'],
    ['2027-02-15', ''],
  ])('refuse %s %s', (date, time) => expect(() => instantOf(date, time)).toThrow(RangeError))
})

describe('spans', () => {
  it('a day ends where the next begins', () => {
    expect(endOfDay('2026-12-31')).toEqual(startOfDay('2027-01-01'))
    expect(daySpan('2027-02-15')).toEqual({ start: new Date('2027-02-14T16:00:00Z'), end: new Date('2027-02-15T16:00:00Z') })
  })

  it('a week runs from Monday to Sunday', () => {
    const week = { start: startOfDay('2027-02-15'), end: startOfDay('2027-02-22') }
    for (const offset of [0, 1, 2, 3, 4, 5, 6]) expect(weekSpan(addDays('2027-02-15', offset))).toEqual(week)
  })

  it('a month has its own length', () => {
    expect(monthSpan('2027-02-15')).toEqual({ start: startOfDay('2027-02-01'), end: startOfDay('2027-03-01') })
    expect(monthSpan('2026-12-31')).toEqual({ start: startOfDay('2026-12-01'), end: startOfDay('2027-01-01') })
  })

  it('days are counted from the given one', () => {
    expect(spanOfDays('2027-02-15', 7)).toEqual(weekSpan('2027-02-15'))
  })
})
