import { addDays, instantOf, localDateOf, notByNight } from '@culture/calendar'
import { isCourtesy, type MessageKind } from './notice-kinds.js'

const HOUR_MS = 60 * 60_000
const COURTESY_MS = 2 * HOUR_MS
/** News that is read in the morning must leave this long to act on it; otherwise it comes at night. */
const SHORTEST_USE_MS = 2 * HOUR_MS

/** When a message is first tried, and from when on it is of no use. */
export interface SendingTime {
  sendAt: Date
  mootAt: Date
}

/** `until`: the deadline or start after which the news is stale. A reminder keeps its hour and never comes by night. */
export function whenToSend(kind: MessageKind, until: Date, now: Date): SendingTime {
  if (isCourtesy(kind)) return { sendAt: now, mootAt: new Date(now.getTime() + COURTESY_MS) }
  const morning = notByNight(now)
  const inTime = kind === 'REMINDER' || until.getTime() - morning.getTime() >= SHORTEST_USE_MS
  return { sendAt: inTime ? morning : now, mootAt: until }
}

const MESSAGE_TIME = '18:00'
/** A desk that has to telephone itself needs the list while it is open. */
const CALLS_TIME = '09:00'

/** On the day before, in Shanghai: at 18:00 by message, from 09:00 on for those who telephone. */
export const reminderDueAt = (startsAt: Date, byMessage: boolean): Date =>
  instantOf(addDays(localDateOf(startsAt), -1), byMessage ? MESSAGE_TIME : CALLS_TIME)
