import { addDays, instantOf, isNight, localDateOf, notByNight } from '@culture/calendar'

const HOUR_MS = 60 * 60_000
const ANSWER_TIME_MS = 24 * HOUR_MS
const SHORTEST_ANSWER_TIME_MS = 2 * HOUR_MS

/** A place that falls to a waiting party is offered until a deadline, or confirmed at once: with a telephone call, or because it was drawn. */
export type Promotion = { kind: 'OFFERED'; until: Date } | { kind: 'CONFIRMED_AT_ONCE' } | { kind: 'DRAWN' }

/** 09:00 after the night, or 20:59 before it where 09:00 is past the cut-off. */
function outOfTheNight(instant: Date, cutOff: Date): Date {
  const morningDate = localDateOf(notByNight(instant))
  const morning = instantOf(morningDate, '09:00')
  return morning <= cutOff ? morning : instantOf(addDays(morningDate, -1), '20:59')
}

/** Nobody is asked to answer between 21:00 and 08:00, within less than two hours, or after the cut-off. */
export function promote(now: Date, cutOff: Date): Promotion {
  const earliest = new Date(Math.min(now.getTime() + ANSWER_TIME_MS, cutOff.getTime()))
  const until = isNight(earliest) ? outOfTheNight(earliest, cutOff) : earliest
  const tooShort = until.getTime() - now.getTime() < SHORTEST_ANSWER_TIME_MS
  return now >= cutOff || tooShort ? { kind: 'CONFIRMED_AT_ONCE' } : { kind: 'OFFERED', until }
}
