import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  dateParts,
  daysBetween,
  firstOfMonth,
  firstOfMonthAfter,
  isLocalDate,
  mondayOf,
  toLocalDate,
  weekdayOf,
} from './local-date.js'

const day = fc.integer({ min: 0, max: 365 * 150 }).map((days) => addDays('1950-01-01', days))
const step = fc.integer({ min: -20_000, max: 20_000 })

describe('a local date', () => {
  it.each(['2027-02-30', '2027-13-01', '2027-00-10', '27-02-01', '2027-2-1', '2027-02-01T00:00', '', ' 2027-02-01', '2025-02-29'])(
    'is not %j',
    (text) => {
      expect(isLocalDate(text)).toBe(false)
      expect(() => addDays(text, 1)).toThrow(RangeError)
    },
  )

  it('may be 29 February of a leap year', () => {
    expect(isLocalDate('2024-02-29')).toBe(true)
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01')
  })

  it('is taken apart and put together again', () => {
    fc.assert(
      fc.property(day, (date) => {
        const { year, month, day: dayOfMonth } = dateParts(date)
        expect(toLocalDate(year, month, dayOfMonth)).toBe(date)
      }),
    )
  })
})

describe('counting days', () => {
  it('there and back again', () => {
    fc.assert(
      fc.property(day, step, (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days)
        expect(addDays(addDays(date, days), -days)).toBe(date)
      }),
    )
  })

  it('keeps the order of days as the order of texts', () => {
    fc.assert(
      fc.property(day, step, (date, days) => {
        const later = addDays(date, days)
        expect([later > date, later < date]).toEqual([days > 0, days < 0])
      }),
    )
  })
})

describe('weeks and months', () => {
  it.each([
    ['2027-02-15', 1],
    ['2027-02-20', 6],
    ['2027-02-21', 7],
    ['1969-12-31', 3],
    ['1970-01-01', 4],
  ])('%s is weekday %i', (date, weekday) => expect(weekdayOf(date)).toBe(weekday))

  it('a week starts on Monday and holds its day', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(weekdayOf(mondayOf(date))).toBe(1)
        expect(daysBetween(mondayOf(date), date)).toBe(weekdayOf(date) - 1)
      }),
    )
  })

  it('months are counted over the turn of the year, both ways', () => {
    expect(firstOfMonth('2027-02-15')).toBe('2027-02-01')
    expect(firstOfMonthAfter('2027-12-31')).toBe('2028-01-01')
    expect(firstOfMonthAfter('2027-01-31', 0)).toBe('2027-01-01')
    expect(firstOfMonthAfter('2027-01-31', -1)).toBe('2026-12-01')
    expect(firstOfMonthAfter('2027-01-31', -13)).toBe('2025-12-01')
    expect(firstOfMonthAfter('2027-01-31', 25)).toBe('2029-02-01')
  })
})
