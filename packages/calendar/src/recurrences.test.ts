import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dateParts, firstOfMonth, type Weekday, weekdayOf } from './local-date.js'
import { type MonthlyRecurrence, parseMonthlyRecurrence, recurrenceDates } from './recurrences.js'

const rule = fc.record({
  weekday: fc.integer({ min: 1, max: 7 }).map((value) => value as Weekday),
  nth: fc.constantFrom<MonthlyRecurrence['nth']>(1, 2, 3, 4, -1),
})
const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2020-01-01', days))

describe('a monthly recurrence', () => {
  it('the second Saturday', () => {
    expect(recurrenceDates({ weekday: 6, nth: 2 }, '2026-12-01', 3)).toEqual(['2026-12-12', '2027-01-09', '2027-02-13'])
    expect(recurrenceDates({ weekday: 6, nth: 2 }, '2026-12-12', 1)).toEqual(['2026-12-12'])
    expect(recurrenceDates({ weekday: 6, nth: 2 }, '2026-12-13', 1)).toEqual(['2027-01-09'])
  })

  it('the last Sunday', () => expect(recurrenceDates({ weekday: 7, nth: -1 }, '2027-02-01', 2)).toEqual(['2027-02-28', '2027-03-28']))

  it('gives one day a month on its weekday, in its week of the month', () => {
    fc.assert(
      fc.property(rule, day, (recurrence, from) => {
        const dates = recurrenceDates(recurrence, from, 6)
        expect(new Set(dates.map(firstOfMonth)).size).toBe(6)
        for (const date of dates) {
          expect(date >= from).toBe(true)
          expect(weekdayOf(date)).toBe(recurrence.weekday)
          if (recurrence.nth === -1) expect(firstOfMonth(addDays(date, 7))).not.toBe(firstOfMonth(date))
          else expect(Math.ceil(dateParts(date).day / 7)).toBe(recurrence.nth)
        }
      }),
    )
  })
})

describe('reading a rule', () => {
  it('knows the nth weekday of each month', () => {
    expect(parseMonthlyRecurrence('FREQ=MONTHLY;BYDAY=2SA')).toEqual({ weekday: 6, nth: 2 })
    expect(parseMonthlyRecurrence('RRULE:FREQ=MONTHLY;BYDAY=-1SU')).toEqual({ weekday: 7, nth: -1 })
  })

  it.each(['FREQ=WEEKLY;BYDAY=SA', 'FREQ=MONTHLY;BYDAY=5SA', 'FREQ=MONTHLY;BYDAY=2XX', '', 'FREQ=MONTHLY;BYDAY=2SA;COUNT=3'])(
    'leaves %j to staff',
    (text) => expect(parseMonthlyRecurrence(text)).toBeNull(),
  )
})
