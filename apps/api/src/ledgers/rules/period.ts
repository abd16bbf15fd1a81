import { addDays, dateParts, firstOfMonthAfter, type LocalDate, localDateOf, toLocalDate } from '@culture/calendar'

/** A year, a quarter or a month, with both days counted. */
export interface Period {
  /** `2027`, `2027-Q1` or `2027-02`. */
  key: string
  from: LocalDate
  until: LocalDate
  /** 2027年, 2027年第一季度, 2027年2月 */
  text: string
}

const PATTERN = /^(20\d{2})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/
const quarterNames = ['一', '二', '三', '四'] as const

const periodOf = (key: string, first: LocalDate, months: number, text: string): Period => ({
  ...{ key, text },
  from: first,
  until: addDays(firstOfMonthAfter(first, months), -1),
})

/** Null for what is no period of this century. */
export function readPeriod(key: string): Period | null {
  const match = PATTERN.exec(key)
  if (!match) return null
  const [year, quarter, month] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)]
  if (quarter > 0) return periodOf(key, toLocalDate(year, quarter * 3 - 2, 1), 3, `${year}年第${quarterNames[quarter - 1]}季度`)
  if (month > 0) return periodOf(key, toLocalDate(year, month, 1), 1, `${year}年${month}月`)
  return periodOf(key, toLocalDate(year, 1, 1), 12, `${year}年`)
}

const two = (value: number): string => String(value).padStart(2, '0')

/**
 * Months and quarters that are over and whose first day is at most so many days ago. While keyed hashes are kept for longer than a
 * quarter and its events are not older than that, who came to several of them can still be told.
 */
export function endedPeriods(today: LocalDate, mostDays: number): Period[] {
  const oldest = addDays(today, -mostDays)
  const { year } = dateParts(today)
  const keys = [year - 1, year].flatMap((each) => [
    ...Array.from({ length: 12 }, (_, month) => `${each}-${two(month + 1)}`),
    ...quarterNames.map((_, quarter) => `${each}-Q${quarter + 1}`),
  ])
  return keys.flatMap((key) => readPeriod(key) ?? []).filter(({ from, until }) => until < today && from >= oldest)
}

export const isWithin = (date: LocalDate, { from, until }: Period): boolean => date >= from && date <= until

/** By the day of its start, so that twelve months add up to their year. */
export const startsWithin = ({ startsAt }: { startsAt: Date }, period: Period): boolean => isWithin(localDateOf(startsAt), period)
