import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './local-date.js'
import { earliestEnd, noticeWindow } from './notice-windows.js'
import { endOfDay } from './shanghai-time.js'
import { daysOffIn, stateCouncilHolidays } from './state-council-holidays.js'
import { isStatutoryHoliday, mayBeWorkday } from './statutory-holidays.js'
import { workdayCalendar } from './workdays.js'

const length = fc.integer({ min: 3, max: 10 })

function endOf(startsOn: string, days: number): string {
  const window = noticeWindow(startsOn, { unit: 'WORKDAY', days })
  return window.kind === 'WINDOW' ? window.endsOn : window.kind
}

describe('the end of a window that was entered by hand', () => {
  const ended = (start: string, days: number, end: string) => {
    const window = noticeWindow(start, { unit: 'WORKDAY', days }, workdayCalendar(), end)
    return window.kind === 'WINDOW' ? window.closesAt : window
  }

  it.each([
    // Over 春节 2027: the eve and the first three days are off whatever is arranged around them.
    ['2027-02-03', 5, '2027-02-11'],
    // Over 国庆 2027.
    ['2027-09-27', 5, '2027-10-04'],
    // Over 清明: the weekend before it may be worked.
    ['2027-04-01', 5, '2027-04-06'],
    // Far from every holiday a weekend is a weekend.
    ['2027-03-04', 5, '2027-03-10'],
    // The two days of 2026 are known, New Year is off by law.
    ['2026-12-30', 5, '2027-01-04'],
    ['2026-12-30', 3, '2027-01-02'],
  ] as const)('from %s, %i workdays, is not before %s', (start, days, earliest) => {
    expect(earliestEnd(start, days)).toBe(earliest)
    expect(ended(start, days, addDays(earliest, -1))).toEqual({ kind: 'END_TOO_EARLY', earliest })
    expect(ended(start, days, earliest)).toEqual(endOfDay(earliest))
  })

  it.each([
    ['2027-02-03', 5, '2027-02-16', '2027-02-16T16:00:00.000Z'],
    ['2027-09-28', 5, '2027-10-11', '2027-10-11T16:00:00.000Z'],
  ] as const)('is taken as it was counted: from %s, %i workdays, to %s', (start, days, end, closesAt) =>
    expect(ended(start, days, end)).toEqual(new Date(closesAt)),
  )

  it.each([
    ['on no day at all', '2027-02-03', '2027-02-30', { kind: 'NOT_A_DATE' }],
    ['on 劳动节', '2027-04-26', '2027-05-02', { kind: 'END_IS_NO_WORKDAY' }],
    ['on a weekend far from holidays', '2027-03-04', '2027-03-13', { kind: 'END_IS_NO_WORKDAY' }],
    ['in another year', '2027-02-03', '2072-02-16', { kind: 'END_TOO_LATE', latest: '2027-03-06' }],
    ['where the calendar knows better', '2026-09-28', '2026-10-12', { kind: 'END_IS_KNOWN', endsOn: '2026-10-09' }],
  ] as const)('is refused %s', (_, start, end, refusal) => expect(ended(start, 5, end)).toEqual(refusal))

  it('is no way around natural days, nor around three of them', () => {
    expect(noticeWindow('2027-02-03', { unit: 'NATURAL', days: 7 }, workdayCalendar(), '2027-02-12')).toEqual({
      kind: 'END_IS_KNOWN',
      endsOn: '2027-02-09',
    })
    expect(noticeWindow('2027-02-03', { unit: 'WORKDAY', days: 2 }, workdayCalendar(), '2027-02-12').kind).toBe('TOO_SHORT')
  })

  it('can never be before the end that the calendar of its year would give', () => {
    const blank = { coveredYears: [], isWorkday: (date: string) => ({ kind: 'YEAR_NOT_COVERED' as const, year: Number(date.slice(0, 4)) }) }
    const since2025 = fc.integer({ min: 0, max: 690 }).map((days) => addDays('2025-01-01', days))
    fc.assert(
      fc.property(since2025, length, (start, days) => {
        expect(earliestEnd(start, days, blank) <= endOf(start, days)).toBe(true)
      }),
    )
  })

  it('rests on what the law and the shipped years have in common', () => {
    for (const [year, holidays] of Object.entries(stateCouncilHolidays)) {
      for (const date of holidays.workdays) expect([date, mayBeWorkday(date)]).toEqual([date, true])
      const off = daysOffIn(holidays)
      for (let date = `${year}-01-01`; date.startsWith(year); date = addDays(date, 1))
        // The law of 2024 did not have the eve of 春节 yet.
        if (isStatutoryHoliday(date) && date !== '2024-02-09') expect([date, off.has(date)]).toEqual([date, true])
    }
  })
})
