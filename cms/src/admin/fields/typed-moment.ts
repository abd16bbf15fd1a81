import { dateParts, instantOf, isLocalDate, type LocalDate, localDateOf, localTimeOf } from '@culture/calendar'

/** A day as it is picked, part by part; empty where nothing is picked yet. */
export interface TypedDay {
  year: string
  month: string
  day: string
}

/** An hour as it is picked, 0 to 23, and a minute. */
export interface TypedClock {
  hour: string
  minute: string
}
export type TypedMoment = TypedDay & TypedClock

export const noDay: TypedDay = { year: '', month: '', day: '' }
export const noClock: TypedClock = { hour: '', minute: '' }

const pad = (part: string) => part.padStart(2, '0')

/** Null while a part is missing, and for a day that no calendar has. */
export function dayOf({ year, month, day }: TypedDay): LocalDate | null {
  const date = `${year}-${pad(month)}-${pad(day)}`
  return isLocalDate(date) ? date : null
}

/** `HH:mm`, null while the hour is missing. */
export const clockOf = ({ hour, minute }: TypedClock): string | null => (hour === '' ? null : `${pad(hour)}:${pad(minute || '0')}`)

export function typedClock(time: string | null | undefined): TypedClock {
  const [, hour, minute] = /^(\d{2}):(\d{2})/.exec(time ?? '') ?? []
  return hour && minute ? { hour: String(Number(hour)), minute: String(Number(minute)) } : noClock
}

/** By the calendar and clock in Shanghai, wherever the computer stands. */
export function typedMoment(moment: string | null | undefined): TypedMoment {
  const instant = new Date(moment ?? '')
  if (Number.isNaN(instant.getTime())) return { ...noDay, ...noClock }
  const { year, month, day } = dateParts(localDateOf(instant))
  return { year: String(year), month: String(month), day: String(day), ...typedClock(localTimeOf(instant)) }
}

/** Null while half of it is missing. */
export function momentOf(typed: TypedMoment): string | null {
  const [day, time] = [dayOf(typed), clockOf(typed)]
  return day && time ? instantOf(day, time).toISOString() : null
}

/** Whether two values say the same, in whatever way they are written. */
export const sameMoment = (one: string | null | undefined, other: string | null | undefined): boolean =>
  one && other ? Date.parse(one) === Date.parse(other) : !one && !other
