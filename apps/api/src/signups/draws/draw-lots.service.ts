import type { Entities } from '../../database/orm.js'
import { keep, transact, undo } from '../../database/transaction.js'
import { drawIsPending, type NumberedPlaces } from '../../events/index.js'
import { postNotices } from '../../notices/index.js'
import { givePlacesOut } from '../places/give-places-out.service.js'
import { waitingParties } from '../records/sign-ups.repository.js'
import { drawOrder, entryHashOf } from '../rules/draw-order.js'
import type { SignUpDeps } from '../sign-up-deps.js'
import { openPromise } from './draw-promise.js'
import { entrantsOf, readPromise, reveal, writeOrder, writeOutcomes } from './draws.repository.js'

/** Whoever got no place reads where they stand; it is not worth a telephone call. */
async function tellThoseWhoWait(tx: Entities, { sendsMessages }: SignUpDeps, places: NumberedPlaces, now: Date): Promise<void> {
  const waiting = sendsMessages ? await waitingParties(tx, places.id) : []
  const notices = waiting.map(({ id: signUpId, communityId, eventId }) => ({
    ...{ communityId, eventId, signUpId, kind: 'DRAW_WAITING' as const, way: 'MESSAGE' as const, until: places.startsAt },
  }))
  await postNotices(tx, notices, now)
}

async function drawLotsFor(deps: SignUpDeps, placesId: string, now: Date): Promise<NumberedPlaces | null> {
  const promise = await readPromise(deps.database.fork(), placesId)
  if (!promise) return null
  const seed = openPromise(deps, placesId, promise)
  return transact(deps.database, async (tx) => {
    const drawn = await reveal(tx, placesId, seed, now)
    if (!drawn) return undo(null)
    const entrants = await entrantsOf(tx, placesId)
    const lots = entrants.map(({ id: signUpId, keyHash }) => ({ signUpId, entryHash: entryHashOf(promise.commitment, keyHash) }))
    await writeOrder(tx, placesId, drawOrder(seed, lots))
    const given = await givePlacesOut(tx, drawn, now, { byLot: true })
    await writeOutcomes(tx, placesId)
    await tellThoseWhoWait(tx, deps, given, now)
    return keep(given)
  })
}

/** Draws lots wherever the hour has come. Any number of processes may run this at once: each draw takes place in one of them. */
export async function drawLots(deps: SignUpDeps): Promise<void> {
  const now = deps.clock.now()
  const due = deps.board.all().filter((places) => drawIsPending(places) && (places.drawAt ?? '') <= now.toISOString())
  for (const { id } of due.filter(({ status }) => status === 'ACTIVE')) {
    const places = await drawLotsFor(deps, id, now)
    if (places) deps.board.show(places)
  }
}
