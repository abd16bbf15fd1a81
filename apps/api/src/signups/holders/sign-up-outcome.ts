import type { Entities } from '../../database/orm.js'
import { drawIsPending, queuePhase } from '../../events/index.js'
import { codeBinding } from '../records/seal-contact.js'
import type { SignUpRow } from '../records/sign-up.entity.js'
import { partiesAhead } from '../records/sign-ups.repository.js'
import type { Refusal } from '../refusals.js'
import type { SignUpDeps } from '../sign-up-deps.js'

/** A sign-up as its holder sees it. */
export interface HeldSignUp {
  row: SignUpRow
  /** Null unless it waits; before a draw there is no order yet. */
  partiesAhead: number | null
  changeable: boolean
}

export type SignUpOutcome = { kind: 'CONFIRMED' | 'WAITLISTED'; held: HeldSignUp; code: string } | Refusal

const CHANGEABLE = ['WAITLISTED', 'OFFERED', 'CONFIRMED']

export async function heldSignUp({ board, catalogue, clock }: SignUpDeps, em: Entities, row: SignUpRow): Promise<HeldSignUp> {
  const now = clock.now()
  const places = board.byId(row.placesId)
  const waits = row.status === 'WAITLISTED' && !(places && drawIsPending(places))
  const ownPoolOnly = places !== undefined && queuePhase(places, now) === 'POOLS'
  const begun = places !== undefined && now.toISOString() >= places.startsAt
  const cancelled = catalogue.event(row.eventId)?.editorialStatus === 'CANCELLED'
  return {
    row,
    partiesAhead: waits ? await partiesAhead(em, row, ownPoolOnly) : null,
    changeable: CHANGEABLE.includes(row.status) && !begun && !cancelled,
  }
}

/** A party that has an offer is told like one that waits: it has still to answer. */
export async function outcomeOf(deps: SignUpDeps, em: Entities, row: SignUpRow): Promise<SignUpOutcome> {
  const held = await heldSignUp(deps, em, row)
  const kind = row.status === 'WAITLISTED' || row.status === 'OFFERED' ? 'WAITLISTED' : 'CONFIRMED'
  return { kind, held, code: deps.sealer.open(row.codeSealed, codeBinding(row.id)) }
}
