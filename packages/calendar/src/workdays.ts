import { type LocalDate, weekdayOf } from './local-date.js'
import { daysOffIn, stateCouncilHolidays } from './state-council-holidays.js'

export interface YearNotCovered {
  kind: 'YEAR_NOT_COVERED'
  year: number
}

const table = new Map(
  Object.entries(stateCouncilHolidays).map(([year, holidays]) => [
    Number(year),
    { off: daysOffIn(holidays), madeUp: new Set(holidays.workdays) },
  ]),
)

/** The years whose workdays are known, ascending. */
export const coveredYears: readonly number[] = [...table.keys()].sort((a, b) => a - b)

/** Whether people work that day. A year without a State Council notice is refused: a guess would end a public notice on a holiday. */
export function isWorkday(date: LocalDate): boolean | YearNotCovered {
  const year = Number(date.slice(0, 4))
  const holidays = table.get(year)
  if (!holidays) return { kind: 'YEAR_NOT_COVERED', year }
  if (holidays.madeUp.has(date)) return true
  return weekdayOf(date) <= 5 && !holidays.off.has(date)
}
