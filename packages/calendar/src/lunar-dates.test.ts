import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './local-date.js'
import { dayOfLunarDate, lunarDateOf } from './lunar-dates.js'

const day = fc.integer({ min: 0, max: 365 * 149 }).map((days) => addDays('1950-03-01', days))

describe('the lunar date of a day', () => {
  it.each([
    // Intl puts the first of these two months a day late.
    ['2027-02-06', '正月初一'],
    ['2027-02-20', '正月十五'],
    ['2030-02-03', '正月初一'],
    ['2025-07-25', '闰六月初一'],
    ['2025-06-25', '六月初一'],
    ['2027-01-30', '腊月廿三'],
    ['2026-12-09', '冬月初一'],
    ['2033-12-22', '闰冬月初一'],
    ['2026-10-18', '九月初九'],
  ])('%s is %s', (date, text) => expect(lunarDateOf(date).text).toBe(text))

  it('says of a leap month which month it repeats', () => {
    expect(lunarDateOf('2025-07-25')).toEqual({
      year: 2025,
      month: 6,
      day: 1,
      isLeap: true,
      text: '闰六月初一',
      monthText: '闰六月',
      dayText: '初一',
    })
  })

  it('belongs to the lunar year that began last', () => {
    expect(lunarDateOf('2027-02-05').year).toBe(2026)
    expect(lunarDateOf('2027-02-06').year).toBe(2027)
  })

  it('moves on by one day, or to the first of a month after 29 or 30 days', () => {
    fc.assert(
      fc.property(day, (date) => {
        const [today, tomorrow] = [lunarDateOf(date), lunarDateOf(addDays(date, 1))]
        if (tomorrow.day === 1) expect([29, 30]).toContain(today.day)
        else expect({ ...tomorrow, text: '', dayText: '' }).toEqual({ ...today, day: today.day + 1, text: '', dayText: '' })
      }),
    )
  })

  it('leads back to its day outside of leap months', () => {
    fc.assert(
      fc.property(day, (date) => {
        const lunar = lunarDateOf(date)
        fc.pre(!lunar.isLeap)
        expect(dayOfLunarDate(lunar.year, lunar.month, lunar.day)).toBe(date)
      }),
    )
  })
})
