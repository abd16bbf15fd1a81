import { keep, transact, undo } from '../../database/transaction.js'
import { lockPlaces, type PlacesBoard, waitingInAll } from '../../events/index.js'
import { drawLots } from '../draws/draw-lots.service.js'
import { allotmentsDue, givePlacesOut } from '../places/give-places-out.service.js'
import type { SignUpDeps } from '../sign-up-deps.js'
import { expireOffers } from './expire-offers.service.js'

const crowded = (board: PlacesBoard): string[] =>
  board
    .all()
    .filter((places) => places.status === 'ACTIVE' && waitingInAll(places) > 0 && places.taken < places.capacity)
    .map((places) => places.id)

/** Gives a row's free places out if the passing of time alone allows it: the reserve was released, or the cut-off has come. */
async function giveOutIfDue(deps: SignUpDeps, placesId: string): Promise<void> {
  const now = deps.clock.now()
  const known = deps.board.byId(placesId)
  // Looked at without a lock first: a row that a large party stops would otherwise be written every time.
  if (!known || (await allotmentsDue(deps.database.fork(), known, now)).length === 0) return
  const given = await transact(deps.database, async (tx) => {
    const places = await lockPlaces(tx, placesId, now)
    return places ? keep(await givePlacesOut(tx, places, now)) : undo(null)
  })
  if (given) deps.board.show(given)
}

/** Everything that falls due by the clock. Safe to run in several processes at once: each row is settled under its lock. */
export async function settleDue(deps: SignUpDeps): Promise<void> {
  await deps.board.refresh()
  await drawLots(deps)
  await expireOffers(deps)
  for (const placesId of crowded(deps.board)) await giveOutIfDue(deps, placesId)
}
