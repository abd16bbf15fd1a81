/** A day on the wall calendar in Asia/Shanghai, `YYYY-MM-DD`. Sorts and compares as text. */
export type LocalDate = string

export interface DateParts {
  year: number
  /** 1–12 */
  month: number
  day: number
}

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const DAY_MS = 86_400_000
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

const pad = (value: number, width = 2) => String(value).padStart(width, '0')

/** Days since 1970-01-01. A plain day count: no zone is involved. */
function dayNumber(date: LocalDate): number {
  const { year, month, day } = dateParts(date)
  return Date.UTC(year, month - 1, day) / DAY_MS
}

function fromDayNumber(days: number): LocalDate {
  return new Date(days * DAY_MS).toISOString().slice(0, 10)
}

export function isLocalDate(text: string): boolean {
  const match = PATTERN.exec(text)
  if (!match) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  // Date.parse may roll 31 June over into July; a real date comes back unchanged.
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

export function toLocalDate(year: number, month: number, day: number): LocalDate {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

/** Throws a RangeError for text that is not a real date: a caller checks foreign input with `isLocalDate` first. */
export function dateParts(date: LocalDate): DateParts {
  if (!isLocalDate(date)) throw new RangeError(`Not a local date: ${date}`)
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return { year, month, day }
}

export const addDays = (date: LocalDate, days: number): LocalDate => fromDayNumber(dayNumber(date) + days)

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from)

export function weekdayOf(date: LocalDate): Weekday {
  // 1970-01-01 was a Thursday.
  return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday
}

/** The Monday of the week that holds `date`. */
export const mondayOf = (date: LocalDate): LocalDate => addDays(date, 1 - weekdayOf(date))

export const firstOfMonth = (date: LocalDate): LocalDate => `${date.slice(0, 7)}-01`

/** The first day of the month `months` after the one that holds `date`. */
export function firstOfMonthAfter(date: LocalDate, months = 1): LocalDate {
  const { year, month } = dateParts(date)
  const index = year * 12 + month - 1 + months
  return toLocalDate(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1)
}
