import type { Entities } from '../../database/orm.js'
import { keep, transact, undo, type Verdict } from '../../database/transaction.js'
import { lockPlaces, type NumberedPlaces } from '../../events/index.js'
import { expireOffer, offerIsLate } from '../deadlines/expire-offers.service.js'
import { givePlacesOut } from '../places/give-places-out.service.js'
import type { SignUpRow } from '../records/sign-up.entity.js'
import { findById, lockSignUp } from '../records/sign-ups.repository.js'
import { type Refusal, refuse } from '../refusals.js'
import type { SignUpDeps } from '../sign-up-deps.js'
import { type HeldSignUp, heldSignUp } from './sign-up-outcome.js'

/** A sign-up under its own lock and that of its places row: nobody else can change either until the transaction ends. */
export interface Locked {
  row: SignUpRow
  places: NumberedPlaces
  now: Date
}

/** What a change came to: the row as it is now, or why nothing was changed. */
export interface Change {
  refusal: Refusal | null
  places: NumberedPlaces | null
}
export type ChangeWork = (tx: Entities, locked: Locked) => Promise<Verdict<Change>>

export const changed = (places: NumberedPlaces): Verdict<Change> => keep({ refusal: null, places })
/** Already as asked for: the same answer once more. */
export const unchanged = (): Verdict<Change> => undo({ refusal: null, places: null })
export const refused = (refusal: Refusal): Verdict<Change> => undo({ refusal, places: null })

/** Runs one change of a sign-up under both locks; an offer past its deadline expires here at the latest. */
export async function changeLocked(deps: SignUpDeps, { id, placesId }: SignUpRow, work: ChangeWork): Promise<HeldSignUp | Refusal> {
  const now = deps.clock.now()
  const { refusal, places } = await transact(deps.database, async (tx) => {
    const locked = await lockPlaces(tx, placesId, now)
    const row = await lockSignUp(tx, id)
    if (!locked || !row) throw new Error(`Sign-up ${id} or its places row is missing`)
    if (!offerIsLate(row, now)) {
      const verdict = await work(tx, { row, places: locked, now })
      if (verdict.kind === 'KEEP') await deps.actedFor?.(tx, row)
      return verdict
    }
    const freed = await expireOffer(tx, row, now)
    return keep({ refusal: refuse('OFFER_EXPIRED'), places: await givePlacesOut(tx, freed, now) })
  })
  if (places) deps.board.show(places)
  if (refusal) return refusal
  const em = deps.database.fork()
  const row = await findById(em, id)
  if (!row) throw new Error(`Sign-up ${id} is missing`)
  return heldSignUp(deps, em, row)
}
