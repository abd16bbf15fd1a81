import { isLocalDate, type LocalDate, type MonthlyRecurrence, recurrenceDates } from '@culture/calendar'
import { wordsOf } from '../export/text'
import { choices, codeOf, type Word } from '../words/choices'

export interface RecurrenceRow {
  nth: Word<'nthOfMonth'>
  weekday: Word<'weekday'>
  startTime: string
  endTime: string
  exceptions: string | null
  theme: Word<'theme'>
  kind: Word<'activityKind'>
}

const nths = { FIRST: 1, SECOND: 2, THIRD: 3, FOURTH: 4, LAST: -1 } as const

/** Null when the day was not chosen, or with a word that is not on the list any more. */
function ruleOf({ nth, weekday }: RecurrenceRow): MonthlyRecurrence | null {
  const [nthCode, weekdayCode] = [codeOf('nthOfMonth', nth), codeOf('weekday', weekday)]
  if (!nthCode || !weekdayCode) return null
  return { nth: nths[nthCode], weekday: (Object.keys(choices.weekday).indexOf(weekdayCode) + 1) as MonthlyRecurrence['weekday'] }
}

/** What an editor wrote among the exceptions that is no date. */
export const unreadableExceptions = (row: RecurrenceRow): string[] => wordsOf(row.exceptions).filter((text) => !isLocalDate(text))

/** The days of the coming months that are to be held: today counts, exceptions do not and are not made up for. Null without a day. */
export function recurringDates(row: RecurrenceRow, from: LocalDate, months: number): LocalDate[] | null {
  const rule = ruleOf(row)
  if (!rule) return null
  const exceptions = new Set(wordsOf(row.exceptions))
  return recurrenceDates(rule, from, months).filter((date) => !exceptions.has(date))
}
