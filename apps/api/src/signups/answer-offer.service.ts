import { attemptAllowed } from './attempt-limits.js'
import { type ChangeWork, changed, changeLocked, refused, unchanged } from './change-locked.js'
import { type Credentials, findSignUp } from './find-sign-up.service.js'
import { givePlacesOut } from './give-places-out.service.js'
import { leave } from './leave.service.js'
import { type Refusal, refuse } from './refusals.js'
import type { SignUpStatus } from './rules/sign-up-status.js'
import { codeBinding } from './seal-contact.js'
import type { SignUpDeps } from './sign-up-deps.js'
import type { HeldSignUp } from './sign-up-outcome.js'
import { recordSteps } from './sign-up-steps.repository.js'
import { updateSignUp } from './sign-ups.repository.js'

export type AnswerOutcome = { kind: 'CONFIRMED'; held: HeldSignUp; code: string } | { kind: 'CANCELLED'; held: HeldSignUp } | Refusal

const noOffer = (status: SignUpStatus): Refusal => refuse(status === 'EXPIRED' ? 'OFFER_EXPIRED' : 'NOT_CHANGEABLE')

const accept: ChangeWork = async (tx, { row, places, now }) => {
  if (row.status === 'CONFIRMED') return unchanged()
  if (row.status !== 'OFFERED') return refused(noOffer(row.status))
  await updateSignUp(tx, row.id, 'OFFERED', { status: 'CONFIRMED', offerExpiresAt: null }, now)
  const { communityId, id: signUpId, heads } = row
  await recordSteps(tx, [{ communityId, signUpId, fromStatus: 'OFFERED', toStatus: 'CONFIRMED', reason: 'OFFER_ACCEPTED', heads }], now)
  return changed(places)
}

const decline: ChangeWork = async (tx, { row, now }) => {
  if (row.status === 'CANCELLED') return unchanged()
  if (row.status !== 'OFFERED') return refused(noOffer(row.status))
  const freed = await leave(tx, row, 'decline', 'OFFER_DECLINED', now)
  return changed(await givePlacesOut(tx, freed, now))
}

/** Takes the offered place, or lets it go to the next party. Answering twice alike answers the same. */
export async function answerOffer(deps: SignUpDeps, credentials: Credentials, accepts: boolean, address: string): Promise<AnswerOutcome> {
  const limited = await attemptAllowed(deps, { address })
  if (limited) return limited
  const found = await findSignUp(deps, credentials, address)
  if (found.kind === 'REFUSED') return found
  const outcome = await changeLocked(deps, found.row, accepts ? accept : decline)
  if ('reason' in outcome) return outcome
  if (!accepts) return { kind: 'CANCELLED', held: outcome }
  return { kind: 'CONFIRMED', held: outcome, code: deps.sealer.open(found.row.codeSealed, codeBinding(found.row.id)) }
}
