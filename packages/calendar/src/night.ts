import { addDays } from './local-date.js'
import { instantOf, localDateOf, localTimeOf } from './shanghai-time.js'

const NIGHT_STARTS = '21:00'
const NIGHT_ENDS = '08:00'

/** Between 21:00 and 08:00 nobody is disturbed. */
export const isNight = (instant: Date): boolean => localTimeOf(instant) >= NIGHT_STARTS || localTimeOf(instant) < NIGHT_ENDS

/** The instant itself by day; at night, the end of that night. */
export function notByNight(instant: Date): Date {
  if (!isNight(instant)) return instant
  const today = localDateOf(instant)
  return instantOf(localTimeOf(instant) >= NIGHT_STARTS ? addDays(today, 1) : today, NIGHT_ENDS)
}
