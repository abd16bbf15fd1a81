import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, weekdayOf } from './local-date.js'
import { extendedClose, type NoticePolicy, noticeWindow } from './notice-windows.js'
import { endOfDay, localDateOf } from './shanghai-time.js'
import { stateCouncilHolidays } from './state-council-holidays.js'
import { coveredYears, holidayYearFaults, isWorkday, workdayCalendar } from './workdays.js'

const covered = fc.integer({ min: 0, max: 1_050 }).map((days) => addDays('2024-01-01', days))
const length = fc.integer({ min: 3, max: 10 })

function endOf(startsOn: string, policy: NoticePolicy): string {
  const window = noticeWindow(startsOn, policy)
  return window.kind === 'WINDOW' ? window.endsOn : window.kind
}

describe('a notice window', () => {
  it.each([
    ['2016-11-07', 'NATURAL', 7, '2016-11-13'],
    ['2020-08-29', 'NATURAL', 7, '2020-09-04'],
    ['2026-09-28', 'WORKDAY', 5, '2026-10-09'],
    // 14 February 2026 is a Saturday that is worked; the festival follows.
    ['2026-02-13', 'WORKDAY', 3, '2026-02-24'],
    // Put up on a Sunday off: counting begins on Monday.
    ['2026-03-01', 'WORKDAY', 5, '2026-03-06'],
    ['2026-12-31', 'NATURAL', 3, '2027-01-02'],
    // The last day of a year that the calendar covers may still close a window.
    ['2026-12-28', 'WORKDAY', 4, '2026-12-31'],
  ] as const)('from %s, %s %i days, ends on %s', (start, unit, days, end) => expect(endOf(start, { unit, days })).toBe(end))

  it('closes at midnight in Shanghai at the end of its last day', () => {
    expect(noticeWindow('2026-09-28', { unit: 'WORKDAY', days: 5 })).toEqual({
      kind: 'WINDOW',
      startsOn: '2026-09-28',
      endsOn: '2026-10-09',
      closesAt: new Date('2026-10-09T16:00:00.000Z'),
    })
  })

  it('of natural days counts both ends', () => {
    fc.assert(
      fc.property(covered, length, (start, days) => {
        expect(daysBetween(start, endOf(start, { unit: 'NATURAL', days }))).toBe(days - 1)
      }),
    )
  })

  it('of workdays holds exactly so many of them and ends on one', () => {
    fc.assert(
      fc.property(covered, length, (start, days) => {
        const window = noticeWindow(start, { unit: 'WORKDAY', days })
        if (window.kind !== 'WINDOW') throw new Error(window.kind)
        const span = Array.from({ length: daysBetween(start, window.endsOn) + 1 }, (_, index) => addDays(start, index))
        expect(span.filter((date) => isWorkday(date) === true)).toHaveLength(days)
        expect(isWorkday(window.endsOn)).toBe(true)
        expect(window.closesAt).toEqual(endOfDay(window.endsOn))
        expect(localDateOf(new Date(window.closesAt.getTime() - 1))).toBe(window.endsOn)
      }),
    )
  })
})

describe('refusals', () => {
  it.each([
    ['2027-01-04', 2027],
    ['2023-12-29', 2023],
    // Reaches over the end of the covered years.
    ['2026-12-30', 2027],
  ])('a workday window from %s needs %i', (start, year) =>
    expect(noticeWindow(start, { unit: 'WORKDAY', days: 5 })).toEqual({ kind: 'YEAR_NOT_COVERED', year }),
  )

  it('1 January 2027 is not called a workday', () => {
    expect(isWorkday('2027-01-01')).toEqual({ kind: 'YEAR_NOT_COVERED', year: 2027 })
  })

  it.each([2, 0, -1, 3.5, Number.NaN])('%d days are too few or no number', (days) =>
    expect(noticeWindow('2026-03-02', { unit: 'NATURAL', days })).toEqual({ kind: 'TOO_SHORT', minimumDays: 3 }),
  )

  it('what is no date is refused, not thrown', () => {
    expect(noticeWindow('2026-02-30', { unit: 'NATURAL', days: 7 })).toEqual({ kind: 'NOT_A_DATE' })
  })
})

describe('the State Council table', () => {
  it('covers 2024 to 2026', () => expect(coveredYears).toEqual([2024, 2025, 2026]))

  it.each(Object.entries(stateCouncilHolidays))(
    '%s keeps within its year; days made up are weekend days outside holidays',
    (year, { daysOff, workdays }) => {
      for (const [first, last] of daysOff) expect([first.slice(0, 4), last.slice(0, 4), first <= last]).toEqual([year, year, true])
      for (const date of workdays) {
        expect(date.startsWith(year)).toBe(true)
        expect(weekdayOf(date)).toBeGreaterThan(5)
        expect(daysOff.some(([first, last]) => first <= date && date <= last)).toBe(false)
      }
    },
  )

  // Weekdays of the year less the holidays on weekdays plus the days made up.
  it.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i workdays', (year, count) => {
    let works = 0
    for (let date = `${year}-01-01`; date.startsWith(String(year)); date = addDays(date, 1)) works += isWorkday(date) === true ? 1 : 0
    expect(works).toBe(count)
  })
})

/** As the notice for 2027 might read. */
const year2027 = {
  daysOff: [
    ['2027-01-01', '2027-01-03'],
    ['2027-02-05', '2027-02-12'],
    ['2027-04-03', '2027-04-05'],
    ['2027-05-01', '2027-05-05'],
    ['2027-06-09', '2027-06-09'],
    ['2027-09-15', '2027-09-15'],
    ['2027-10-01', '2027-10-07'],
  ],
  workdays: ['2027-02-14', '2027-02-20'],
} as const

describe('a year that was entered', () => {
  const calendar = workdayCalendar({ 2027: year2027, 2026: { daysOff: [], workdays: [] } })

  it('lets a window run over 春节 2027 that was refused before', () => {
    expect(noticeWindow('2027-02-03', { unit: 'WORKDAY', days: 5 }, calendar)).toMatchObject({ kind: 'WINDOW', endsOn: '2027-02-16' })
    expect(noticeWindow('2026-12-30', { unit: 'WORKDAY', days: 5 }, calendar)).toMatchObject({ kind: 'WINDOW', endsOn: '2027-01-06' })
  })

  it('never replaces a shipped one, and leaves the next one uncovered', () => {
    expect(calendar.isWorkday('2026-10-01')).toBe(false)
    expect(calendar.coveredYears).toEqual([2024, 2025, 2026, 2027])
    expect(noticeWindow('2027-12-30', { unit: 'WORKDAY', days: 5 }, calendar)).toEqual({ kind: 'YEAR_NOT_COVERED', year: 2028 })
  })

  it.each([
    ['NOT_A_DATE', { ...year2027, workdays: ['2027-02-30'] }],
    ['OTHER_YEAR', { ...year2027, workdays: ['2028-02-20'] }],
    ['ENDS_BEFORE_IT_BEGINS', { ...year2027, daysOff: [...year2027.daysOff, ['2027-12-03', '2027-12-01'] as const] }],
    ['WORKDAY_ON_A_WEEKDAY', { ...year2027, workdays: ['2027-02-15'] }],
    ['WORKDAY_ON_A_HOLIDAY', { ...year2027, workdays: ['2027-10-02'] }],
    ['TOO_FEW', { ...year2027, daysOff: year2027.daysOff.slice(0, 3) }],
  ] as const)('is not taken with %s', (fault, year) => expect(holidayYearFaults(2027, year)).toContain(fault))

  it('is taken as the shipped ones are', () => {
    expect(holidayYearFaults(2027, year2027)).toEqual([])
    for (const [year, holidays] of Object.entries(stateCouncilHolidays)) expect(holidayYearFaults(Number(year), holidays)).toEqual([])
  })
})

describe('a window with gaps', () => {
  const close = (day: string) => endOfDay(day)

  it.each([
    ['2026-11-10', 0, 'NATURAL', '2026-11-10'],
    ['2026-11-10', 1, 'NATURAL', '2026-11-11'],
    ['2026-11-10', 86_400, 'NATURAL', '2026-11-11'],
    ['2026-11-10', 86_401, 'NATURAL', '2026-11-12'],
    // Friday: the day owed is a workday.
    ['2026-11-13', 600, 'WORKDAY', '2026-11-16'],
    // The eve of 国庆 and of 春节.
    ['2026-09-30', 600, 'WORKDAY', '2026-10-08'],
    ['2026-02-14', 600, 'WORKDAY', '2026-02-24'],
    // Nobody has entered 2027: 春节 and its weekend are passed over all the same, and a weekend in spring.
    ['2027-02-04', 600, 'WORKDAY', '2027-02-09'],
    ['2027-03-12', 600, 'WORKDAY', '2027-03-15'],
  ] as const)('that was to close on %s and lost %i s (%s) closes on %s', (planned, gap, unit, day) =>
    expect(extendedClose(close(planned), gap, unit)).toEqual(close(day)),
  )

  it('is never shorter than what was lost, nor longer by more than a day of its kind', () => {
    fc.assert(
      fc.property(covered, fc.integer({ min: 1, max: 20 * 86_400 }), (planned, gap) => {
        const longer = extendedClose(close(planned), gap, 'NATURAL').getTime() - close(planned).getTime()
        expect(longer).toBeGreaterThanOrEqual(gap * 1_000)
        expect(longer).toBeLessThan(gap * 1_000 + 86_400_000)
      }),
    )
  })
})
