import { isLocalDate, type LocalDate, weekdayOf } from './local-date.js'
import { daysOffIn, type HolidayYear, stateCouncilHolidays } from './state-council-holidays.js'

export interface YearNotCovered {
  kind: 'YEAR_NOT_COVERED'
  year: number
}

/** Which days people work, as far as it is known. */
export interface WorkdayCalendar {
  /** Ascending. */
  coveredYears: readonly number[]
  /** A year without a State Council notice is refused: a guess would end a public notice on a holiday. */
  isWorkday(date: LocalDate): boolean | YearNotCovered
}

/** The shipped table, with years that were entered since. An entered year never replaces a shipped one. */
export function workdayCalendar(entered: Readonly<Record<number, HolidayYear>> = {}): WorkdayCalendar {
  const table = new Map(
    Object.entries({ ...entered, ...stateCouncilHolidays }).map(([year, holidays]) => [
      Number(year),
      { off: daysOffIn(holidays), madeUp: new Set(holidays.workdays) },
    ]),
  )
  return {
    coveredYears: [...table.keys()].sort((a, b) => a - b),
    isWorkday(date) {
      const year = Number(date.slice(0, 4))
      const holidays = table.get(year)
      if (!holidays) return { kind: 'YEAR_NOT_COVERED', year }
      if (holidays.madeUp.has(date)) return true
      return weekdayOf(date) <= 5 && !holidays.off.has(date)
    },
  }
}

const shipped = workdayCalendar()

/** The years whose workdays are shipped, ascending. */
export const coveredYears: readonly number[] = shipped.coveredYears

export const isWorkday = (date: LocalDate): boolean | YearNotCovered => shipped.isWorkday(date)

export type HolidayYearFault =
  | 'NOT_A_DATE'
  | 'OTHER_YEAR'
  | 'ENDS_BEFORE_IT_BEGINS'
  | 'WORKDAY_ON_A_WEEKDAY'
  | 'WORKDAY_ON_A_HOLIDAY'
  | 'TOO_FEW'

/** The least that every notice so far has held: New Year, 春节, 清明, 五一, 端午, 中秋 with 国庆 or apart. */
const FEWEST_HOLIDAYS = 6

/** What is wrong with a year that somebody typed in from the State Council's notice. Empty when it can be one. */
export function holidayYearFaults(year: number, { daysOff, workdays }: HolidayYear): HolidayYearFault[] {
  const dates = [...daysOff.flat(), ...workdays]
  if (!dates.every(isLocalDate)) return ['NOT_A_DATE']
  const off = daysOffIn({ daysOff: daysOff.filter(([first, last]) => first <= last), workdays })
  const faults: [boolean, HolidayYearFault][] = [
    [dates.some((date) => !date.startsWith(`${year}-`)), 'OTHER_YEAR'],
    [daysOff.some(([first, last]) => last < first), 'ENDS_BEFORE_IT_BEGINS'],
    [workdays.some((date) => weekdayOf(date) <= 5), 'WORKDAY_ON_A_WEEKDAY'],
    [workdays.some((date) => off.has(date)), 'WORKDAY_ON_A_HOLIDAY'],
    [daysOff.length < FEWEST_HOLIDAYS, 'TOO_FEW'],
  ]
  return faults.flatMap(([wrong, fault]) => (wrong ? [fault] : []))
}
