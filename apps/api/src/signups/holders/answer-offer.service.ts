import { closeNotices } from '../../notices/index.js'
import { postCourtesy } from '../messages/courtesy.js'
import { attemptAllowed } from '../newcomers/attempt-limits.js'
import { givePlacesOut } from '../places/give-places-out.service.js'
import { leave } from '../places/leave.service.js'
import { codeBinding } from '../records/seal-contact.js'
import type { SignUpRow } from '../records/sign-up.entity.js'
import { recordSteps } from '../records/sign-up-steps.repository.js'
import { updateSignUp } from '../records/sign-ups.repository.js'
import { type Refusal, refuse } from '../refusals.js'
import type { SignUpStatus } from '../rules/sign-up-status.js'
import type { SignUpDeps } from '../sign-up-deps.js'
import { type ChangeWork, changed, changeLocked, refused, unchanged } from './change-locked.js'
import { type Credentials, findSignUp } from './find-sign-up.service.js'
import type { HeldSignUp } from './sign-up-outcome.js'

export type AnswerOutcome = { kind: 'CONFIRMED'; held: HeldSignUp; code: string } | { kind: 'CANCELLED'; held: HeldSignUp } | Refusal

const noOffer = (status: SignUpStatus): Refusal => refuse(status === 'EXPIRED' ? 'OFFER_EXPIRED' : 'NOT_CHANGEABLE')

const accept =
  (deps: SignUpDeps): ChangeWork =>
  async (tx, { row, places, now }) => {
    if (row.status === 'CONFIRMED') return unchanged()
    if (row.status !== 'OFFERED') return refused(noOffer(row.status))
    await updateSignUp(tx, row.id, 'OFFERED', { status: 'CONFIRMED', offerExpiresAt: null }, now)
    const { communityId, id: signUpId, heads } = row
    await recordSteps(tx, [{ communityId, signUpId, fromStatus: 'OFFERED', toStatus: 'CONFIRMED', reason: 'OFFER_ACCEPTED', heads }], now)
    await closeNotices(tx, [row.id], now, ['PLACE_OFFERED'])
    await postCourtesy(tx, deps, row, 'SIGN_UP_CONFIRMED', now)
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
  return answerOfferOf(deps, found.row, accepts)
}

/** The same for a sign-up that somebody at the desk has before them. */
export async function answerOfferOf(deps: SignUpDeps, row: SignUpRow, accepts: boolean): Promise<AnswerOutcome> {
  const outcome = await changeLocked(deps, row, accepts ? accept(deps) : decline)
  if ('reason' in outcome) return outcome
  if (!accepts) return { kind: 'CANCELLED', held: outcome }
  return { kind: 'CONFIRMED', held: outcome, code: deps.sealer.open(row.codeSealed, codeBinding(row.id)) }
}
