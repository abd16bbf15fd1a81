import type { Entities } from '../../database/orm.js'
import { type Places, waitingInAll } from '../../events/index.js'
import { alertDesk, calmDesk, closeNotices, type NewNotice, postNotices } from '../../notices/index.js'
import type { SignUpRow } from '../records/sign-up.entity.js'
import { findActiveOf } from '../records/sign-ups.repository.js'

type News = Pick<NewNotice, 'until' | 'aboutStartsAt'> & {
  kind: 'EVENT_CANCELLED' | 'EVENT_POSTPONED' | 'EVENT_TIME_CHANGED' | 'EVENT_VENUE_CHANGED'
}

/** Puts everyone on the list of people to call, and sends a message besides: who comes in vain must not have to read it somewhere. */
export async function callAll(tx: Entities, rows: readonly SignUpRow[], news: News, now: Date): Promise<void> {
  const notices = rows.map(({ id, communityId, eventId }) => ({ ...news, signUpId: id, communityId, eventId, way: 'CALL' as const }))
  await postNotices(tx, notices, now)
}

const isHeld = (places: Places): boolean => places.taken > 0 || waitingInAll(places) > 0

/** What holders must hear of a new time: each time a postponed event gets another date, and when the hour of any other one is moved. */
function newsOfTime(before: Places, after: Places): News['kind'] | null {
  if (after.status !== 'ACTIVE') return null
  if (after.postponedTo !== null) return after.postponedTo === before.postponedTo ? null : 'EVENT_POSTPONED'
  return after.startsAt === before.startsAt ? null : 'EVENT_TIME_CHANGED'
}

/** From one place to another. Where it is that nobody knows yet, there is nothing to tell. */
const hasMoved = (before: Places, after: Places): boolean =>
  after.status === 'ACTIVE' && before.venueId !== null && after.venueId !== null && before.venueId !== after.venueId

/** The message says where as it is when it is sent, so of several moves one call and one message are left. */
async function tellOfVenue(tx: Entities, places: Places, now: Date): Promise<void> {
  const holders = await findActiveOf(tx, places.id)
  const ids = holders.map(({ id }) => id)
  await closeNotices(tx, ids, now, ['EVENT_VENUE_CHANGED'])
  await callAll(tx, holders, { kind: 'EVENT_VENUE_CHANGED', until: places.startsAt }, now)
}

/** Of a time, only the latest is told: earlier calls and messages about it are not made any more. */
async function tellOfTime(tx: Entities, places: Places, kind: News['kind'], now: Date): Promise<void> {
  const holders = await findActiveOf(tx, places.id)
  const ids = holders.map(({ id }) => id)
  await closeNotices(tx, ids, now, ['EVENT_POSTPONED', 'EVENT_TIME_CHANGED', 'EVENT_VENUE_CHANGED', 'REMINDER'])
  await callAll(tx, holders, { kind, until: places.startsAt, aboutStartsAt: places.startsAt }, now)
}

/**
 * Who must hear of a change of terms: holders, of another time, which says where as well, or of another place; the desk, when an event is
 * taken back that people still hold places of.
 * A change that was told of once is not told of again, whoever repeats it.
 */
export async function tellOfChange(tx: Entities, before: Places, after: Places, now: Date): Promise<void> {
  const { communityId, eventId } = after
  const news = newsOfTime(before, after)
  const ahead = now.toISOString() < after.startsAt
  if (ahead && news) await tellOfTime(tx, after, news, now)
  else if (ahead && hasMoved(before, after)) await tellOfVenue(tx, after, now)
  if (before.status === after.status) return
  if (after.status !== 'WITHDRAWN') return calmDesk(tx, { kind: 'EVENT_WITHDRAWN', eventId }, now)
  if (isHeld(after) && now.toISOString() < after.endsAt) await alertDesk(tx, { communityId, kind: 'EVENT_WITHDRAWN', eventId }, now)
}
