import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type FestivalKey,
  festivalDate,
  festivalDateWithOffset,
  festivalOn,
  festivals,
  festivalsOfYear,
  isFestivalKey,
  lastFestival,
  nextFestival,
  ruleDates,
} from './festivals.js'
import { addDays, daysBetween } from './local-date.js'
import { lunarDateOf } from './lunar-dates.js'

const FIRST = 1950
const LAST = 2099
const years = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index)
const allDays = years.flatMap((year) => festivalsOfYear(year))
const lunarRules = festivals.flatMap(({ key, rule }) => (rule.kind === 'LUNAR' && !rule.offsetDays ? [{ key, rule }] : []))
const day = fc.integer({ min: 0, max: 365 * 145 }).map((days) => addDays('1952-01-01', days))
const key = fc.constantFrom(...festivals.map((festival) => festival.key))

/** As printed calendars have it, independent of any library. */
const springFestivals = [
  '1990-01-27',
  '1991-02-15',
  '1992-02-04',
  '1993-01-23',
  '1994-02-10',
  '1995-01-31',
  '1996-02-19',
  '1997-02-07',
  '1998-01-28',
  '1999-02-16',
  '2000-02-05',
  '2001-01-24',
  '2002-02-12',
  '2003-02-01',
  '2004-01-22',
  '2005-02-09',
  '2006-01-29',
  '2007-02-18',
  '2008-02-07',
  '2009-01-26',
  '2010-02-14',
  '2011-02-03',
  '2012-01-23',
  '2013-02-10',
  '2014-01-31',
  '2015-02-19',
  '2016-02-08',
  '2017-01-28',
  '2018-02-16',
  '2019-02-05',
  '2020-01-25',
  '2021-02-12',
  '2022-02-01',
  '2023-01-22',
  '2024-02-10',
  '2025-01-29',
  '2026-02-17',
  '2027-02-06',
  '2028-01-26',
  '2029-02-13',
  '2030-02-03',
  '2031-01-23',
  '2032-02-11',
  '2033-01-31',
  '2034-02-19',
  '2035-02-08',
]

describe('festivals', () => {
  it('are the eleven, each with its own key and name', () => {
    expect(new Set(festivals.map((festival) => festival.key)).size).toBe(11)
    expect(festivals.map(({ name }) => name).join(' ')).toBe('春节 元宵 二月二 清明 端午 七夕 中秋 重阳 冬至 腊八 除夕')
    expect(isFestivalKey('LANTERN')).toBe(true)
    expect(isFestivalKey('EASTER')).toBe(false)
  })

  it.each(springFestivals.map((date) => [date]))('春节 falls on %s', (date) => {
    expect(festivalDate('SPRING_FESTIVAL', Number(date.slice(0, 4)))).toBe(date)
    expect(festivalOn(date)?.key).toBe('SPRING_FESTIVAL')
    expect(festivalOn(addDays(date, -1))?.key).toBe('NEW_YEARS_EVE')
  })

  it.each([
    ['QINGMING', 2024, '2024-04-04'],
    ['QINGMING', 2026, '2026-04-05'],
    ['QINGMING', 2031, '2031-04-05'],
    ['WINTER_SOLSTICE', 2024, '2024-12-21'],
    ['WINTER_SOLSTICE', 2026, '2026-12-22'],
    ['LABA', 2027, '2027-01-15'],
    ['DRAGON_HEAD', 2026, '2026-03-20'],
    ['NEW_YEARS_EVE', 2026, '2026-02-16'],
  ] as [FestivalKey, number, string][])('%s %i is on %s', (festival, year, date) => expect(festivalDate(festival, year)).toBe(date))
})

describe('over one and a half centuries', () => {
  it.each(lunarRules.map(({ key: name, rule }) => [name, rule] as const))(
    '%s comes once in every lunar year, never in a leap month',
    (name, rule) => {
      const days = allDays.filter((festival) => festival.key === name).map(({ date }) => lunarDateOf(date))
      expect(days.every(({ month, day: dayOfMonth, isLeap }) => month === rule.month && dayOfMonth === rule.day && !isLeap)).toBe(true)
      const lunarYears = days.map(({ year }) => year)
      expect(new Set(lunarYears).size).toBe(lunarYears.length)
      for (const year of years.slice(0, -1)) expect(lunarYears).toContain(year)
    },
  )

  it('every day in a leap month of a festival passes without it', () => {
    let leapDays = 0
    for (let date = '2020-05-23'; date < '2039-12-31'; date = addDays(date, 1)) {
      if (!lunarDateOf(date).isLeap) continue
      leapDays += 1
      const festival = festivalOn(date)
      expect(festival === null || festival.key === 'WINTER_SOLSTICE' || festival.key === 'QINGMING').toBe(true)
    }
    expect(leapDays).toBeGreaterThan(180)
  })

  it('除夕 is always the day before 春节', () => {
    for (const year of years) expect(festivalDateWithOffset('SPRING_FESTIVAL', year, -1)).toBe(festivalDate('NEW_YEARS_EVE', year))
  })

  it('清明 stays within 4–6 April and 冬至 within 21–23 December', () => {
    for (const year of years) {
      expect(festivalDate('QINGMING', year)).toMatch(/-04-0[456]$/)
      expect(festivalDate('WINTER_SOLSTICE', year)).toMatch(/-12-2[123]$/)
    }
  })

  it('no two festivals share a day, and a year lists them by date', () => {
    expect(new Set(allDays.map(({ date }) => date)).size).toBe(allDays.length)
    expect(allDays.map(({ date }) => date)).toEqual(allDays.map(({ date }) => date).sort())
  })
})

describe('腊八 at the turn of the year', () => {
  it('falls twice in 2022 and not in 2023', () => {
    expect(
      festivalsOfYear(2022)
        .filter((festival) => festival.key === 'LABA')
        .map(({ date }) => date),
    ).toEqual(['2022-01-10', '2022-12-30'])
    expect(festivalDate('LABA', 2022)).toBe('2022-01-10')
    expect(festivalDate('LABA', 2023)).toBeNull()
    expect(festivalDateWithOffset('LABA', 2023, 3)).toBeNull()
    expect(nextFestival('2022-12-31', 'LABA').date).toBe('2024-01-18')
  })
})

describe('the next and the last festival', () => {
  it('元宵 2027 is five days off on 15 February', () => {
    expect(nextFestival('2027-02-15')).toEqual({ key: 'LANTERN', name: '元宵', date: '2027-02-20', daysAway: 5 })
    expect(nextFestival('2027-02-20').daysAway).toBe(0)
    expect(nextFestival('2027-02-21').key).toBe('DRAGON_HEAD')
    expect(lastFestival('2027-02-20').key).toBe('SPRING_FESTIVAL')
  })

  it('leave no festival between them and the day', () => {
    fc.assert(
      fc.property(day, (date) => {
        const [last, next] = [lastFestival(date), nextFestival(date)]
        expect(last.date < date && date <= next.date).toBe(true)
        expect(allDays.filter((festival) => festival.date > last.date && festival.date < next.date)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('of one key lie about a year apart and count their days', () => {
    fc.assert(
      fc.property(day, key, (date, festival) => {
        const [last, next] = [lastFestival(date, festival), nextFestival(date, festival)]
        expect([last.key, next.key]).toEqual([festival, festival])
        expect(next.daysAway).toBe(daysBetween(date, next.date))
        const apart = daysBetween(last.date, next.date)
        expect(apart >= 353 && apart <= 386).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})

describe('rules and offsets', () => {
  it('an offset is counted in days from the feast', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: -60, max: 60 }), (year, offset) => {
        const feast = festivalDate('MID_AUTUMN', year) ?? ''
        expect(daysBetween(feast, festivalDateWithOffset('MID_AUTUMN', year, offset) ?? '')).toBe(offset)
      }),
      { numRuns: 30 },
    )
  })

  it('a Gregorian rule falls on its date', () => {
    expect(ruleDates({ kind: 'GREGORIAN', month: 5, day: 1 }, 2027)).toEqual(['2027-05-01'])
  })
})
