import { postCourtesy } from '../messages/courtesy.js'
import { attemptAllowed } from '../newcomers/attempt-limits.js'
import { givePlacesOut } from '../places/give-places-out.service.js'
import { leave } from '../places/leave.service.js'
import type { SignUpRow } from '../records/sign-up.entity.js'
import { type Refusal, refuse } from '../refusals.js'
import { nextStatus } from '../rules/sign-up-status.js'
import type { SignUpDeps } from '../sign-up-deps.js'
import { type ChangeWork, changed, changeLocked, refused, unchanged } from './change-locked.js'
import { type Credentials, findSignUp } from './find-sign-up.service.js'
import type { HeldSignUp } from './sign-up-outcome.js'

export type CancelOutcome = { kind: 'CANCELLED'; held: HeldSignUp } | Refusal

const cancel =
  (deps: SignUpDeps): ChangeWork =>
  async (tx, { row, places, now }) => {
    if (row.status === 'CANCELLED') return unchanged()
    if (nextStatus(row.status, 'cancel') === null || now.toISOString() >= places.startsAt) return refused(refuse('NOT_CHANGEABLE'))
    const freed = await leave(tx, row, 'cancel', 'CANCELLED_BY_HOLDER', now)
    await postCourtesy(tx, deps, row, 'SIGN_UP_CANCELLED', now)
    return changed(await givePlacesOut(tx, freed, now))
  }

/** Gives the place back until the event begins. Cancelling twice answers the same. */
export async function cancelSignUp(deps: SignUpDeps, credentials: Credentials, address: string): Promise<CancelOutcome> {
  const limited = await attemptAllowed(deps, { address })
  if (limited) return limited
  const found = await findSignUp(deps, credentials, address)
  if (found.kind === 'REFUSED') return found
  return cancelOf(deps, found.row)
}

/** The same for a sign-up that somebody at the desk has before them. */
export async function cancelOf(deps: SignUpDeps, row: SignUpRow): Promise<CancelOutcome> {
  const outcome = await changeLocked(deps, row, cancel(deps))
  return 'reason' in outcome ? outcome : { kind: 'CANCELLED', held: outcome }
}
