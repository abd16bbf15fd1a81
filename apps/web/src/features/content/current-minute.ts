import { now } from '../../clock.ts'

const minute = 60_000

/** The current instant, to the minute: so that all who ask within a minute ask the same question. */
export function currentMinute(): Date {
  return new Date(Math.floor(now().getTime() / minute) * minute)
}
