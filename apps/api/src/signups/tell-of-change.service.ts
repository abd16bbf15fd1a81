import type { Entities } from '../database/orm.js'
import { type Places, waitingInAll } from '../events/index.js'
import { alertDesk, calmDesk, postNotices } from '../notices/index.js'
import type { SignUpRow } from './sign-up.entity.js'
import { findActiveOf } from './sign-ups.repository.js'

/** Puts everyone on the list of people to call: who comes in vain must not have to read it somewhere. */
export async function callAll(
  tx: Entities,
  rows: readonly SignUpRow[],
  kind: 'EVENT_CANCELLED' | 'EVENT_POSTPONED',
  now: Date,
): Promise<void> {
  const notices = rows.map(({ id, communityId, eventId }) => ({ signUpId: id, communityId, eventId, kind, way: 'CALL' as const }))
  await postNotices(tx, notices, now)
}

const isHeld = (places: Places): boolean => places.taken > 0 || waitingInAll(places) > 0

/**
 * Who must hear of a change of terms: holders, each time a postponed event gets another date; the desk, when an event is taken back
 * that people still hold places of. A change that was told of once is not told of again, whoever repeats it.
 */
export async function tellOfChange(tx: Entities, before: Places, after: Places, now: Date): Promise<void> {
  const { communityId, eventId } = after
  if (after.status === 'ACTIVE' && after.postponedTo !== null && after.postponedTo !== before.postponedTo) {
    await callAll(tx, await findActiveOf(tx, after.id), 'EVENT_POSTPONED', now)
  }
  if (before.status === after.status) return
  if (after.status !== 'WITHDRAWN') return calmDesk(tx, { kind: 'EVENT_WITHDRAWN', eventId }, now)
  if (isHeld(after) && now.toISOString() < after.endsAt) await alertDesk(tx, { communityId, kind: 'EVENT_WITHDRAWN', eventId }, now)
}
