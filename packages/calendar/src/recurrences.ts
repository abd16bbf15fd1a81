import { addDays, firstOfMonth, firstOfMonthAfter, type LocalDate, type Weekday, weekdayOf } from './local-date.js'

/** Every month on the nth weekday: RFC 5545 `FREQ=MONTHLY;BYDAY=2SA` is `{ weekday: 6, nth: 2 }`. */
export interface MonthlyRecurrence {
  weekday: Weekday
  /** 1–4, or -1 for the last one of the month. */
  nth: 1 | 2 | 3 | 4 | -1
}

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** Reads `FREQ=MONTHLY;BYDAY=2SA`; null for every other rule, which staff then plan by hand. */
export function parseMonthlyRecurrence(rrule: string): MonthlyRecurrence | null {
  const match = /^(?:RRULE:)?FREQ=MONTHLY;BYDAY=([1-4]|-1)(MO|TU|WE|TH|FR|SA|SU)$/.exec(rrule)
  if (!match?.[1] || !match[2]) return null
  return { nth: Number(match[1]) as MonthlyRecurrence['nth'], weekday: (codes.indexOf(match[2]) + 1) as Weekday }
}

function dateInMonth({ weekday, nth }: MonthlyRecurrence, anyDay: LocalDate): LocalDate {
  const first = firstOfMonth(anyDay)
  if (nth === -1) {
    const last = addDays(firstOfMonthAfter(anyDay), -1)
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
  }
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7)
}

/** The next `count` days of the recurrence on or after `from`. */
export function recurrenceDates(rule: MonthlyRecurrence, from: LocalDate, count: number): LocalDate[] {
  const dates: LocalDate[] = []
  for (let month = 0; dates.length < count; month += 1) {
    const date = dateInMonth(rule, firstOfMonthAfter(from, month))
    if (date >= from) dates.push(date)
  }
  return dates
}
