import type { Entities } from '../../database/orm.js'
import { keep, transact, undo } from '../../database/transaction.js'
import { lockPlaces, type NumberedPlaces } from '../../events/index.js'
import { postNotices } from '../../notices/index.js'
import { givePlacesOut } from '../places/give-places-out.service.js'
import { leave } from '../places/leave.service.js'
import type { SignUpRow } from '../records/sign-up.entity.js'
import { findById, lateOffersOf, placesWithLateOffers } from '../records/sign-ups.repository.js'
import type { SignUpDeps } from '../sign-up-deps.js'

/** An offer may be answered before its deadline, not at it. */
export const offerIsLate = ({ status, offerExpiresAt }: Pick<SignUpRow, 'status' | 'offerExpiresAt'>, now: Date): boolean =>
  status === 'OFFERED' && !!offerExpiresAt && offerExpiresAt <= now.toISOString()

/** The place is free then; who gets it is the caller's next step. The places row is locked by this transaction. */
export async function expireOffer(tx: Entities, row: SignUpRow, now: Date): Promise<NumberedPlaces> {
  const places = await leave(tx, row, 'expire', 'OFFER_EXPIRED', now)
  const { communityId, id: signUpId, eventId } = row
  await postNotices(tx, [{ communityId, signUpId, eventId, kind: 'OFFER_EXPIRED', way: 'MESSAGE', until: places.startsAt }], now)
  return places
}

async function expireOffersOf(deps: SignUpDeps, placesId: string, now: Date): Promise<NumberedPlaces | null> {
  return transact(deps.database, async (tx) => {
    let places = await lockPlaces(tx, placesId, now)
    // Read under the lock: another process may have been here first.
    const late = await lateOffersOf(tx, placesId, now)
    if (!places || late.length === 0) return undo(null)
    for (const row of late) places = await expireOffer(tx, row, now)
    return keep(await givePlacesOut(tx, places, now))
  })
}

/** The sign-up as it is now: an offer past its deadline runs out at the latest when someone looks. */
export async function upToDate(deps: SignUpDeps, row: SignUpRow): Promise<SignUpRow> {
  const now = deps.clock.now()
  if (!offerIsLate(row, now)) return row
  const places = await expireOffersOf(deps, row.placesId, now)
  if (places) deps.board.show(places)
  return (await findById(deps.database.fork(), row.id)) ?? row
}

/** Lets every offer run out whose deadline has passed, and offers the places on. */
export async function expireOffers(deps: SignUpDeps): Promise<void> {
  const now = deps.clock.now()
  for (const placesId of await placesWithLateOffers(deps.database.fork(), now)) {
    const places = await expireOffersOf(deps, placesId, now)
    if (places) deps.board.show(places)
  }
}
