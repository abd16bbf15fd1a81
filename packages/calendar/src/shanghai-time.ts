import { addDays, firstOfMonth, firstOfMonthAfter, isLocalDate, type LocalDate, mondayOf } from './local-date.js'

/**
 * Asia/Shanghai has been UTC+8 all year since 15 September 1991. Every instant that this product holds is later,
 * so a fixed offset is exact, needs no zone data and gives the same answer on a phone and on a server.
 */
const OFFSET_MS = 8 * 3_600_000

/** From `start` up to, but without, `end`. */
export interface Span {
  start: Date
  end: Date
}

const shifted = (instant: Date): string => new Date(instant.getTime() + OFFSET_MS).toISOString()

/** The day on the wall calendar at that instant. */
export const localDateOf = (instant: Date): LocalDate => shifted(instant).slice(0, 10)

/** The wall clock at that instant, `HH:mm`. */
export const localTimeOf = (instant: Date): string => shifted(instant).slice(11, 16)

/** The instant of a local day and wall-clock time (`HH:mm`). `24:00` is the end of the day. Throws a RangeError for anything else. */
export function instantOf(date: LocalDate, time = '00:00'): Date {
  const match = /^(\d{2}):(\d{2})$/.exec(time)
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : Number.NaN
  if (!isLocalDate(date) || !(minutes <= 1_440) || Number(match?.[2]) > 59)
    throw new RangeError(`Not a local date and time: ${date} ${time}`)
  return new Date(Date.parse(`${date}T00:00:00Z`) + minutes * 60_000 - OFFSET_MS)
}

export const startOfDay = (date: LocalDate): Date => instantOf(date)

/** 24:00 of that day: the first instant that no longer belongs to it. */
export const endOfDay = (date: LocalDate): Date => instantOf(date, '24:00')

export const daySpan = (date: LocalDate): Span => ({ start: startOfDay(date), end: endOfDay(date) })

/** Monday to Sunday. */
export function weekSpan(date: LocalDate): Span {
  const monday = mondayOf(date)
  return { start: startOfDay(monday), end: startOfDay(addDays(monday, 7)) }
}

export const monthSpan = (date: LocalDate): Span => ({ start: startOfDay(firstOfMonth(date)), end: startOfDay(firstOfMonthAfter(date)) })

/** `days` days beginning with `date`. */
export const spanOfDays = (date: LocalDate, days: number): Span => ({ start: startOfDay(date), end: startOfDay(addDays(date, days)) })
