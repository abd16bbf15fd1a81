import { attemptAllowed } from './attempt-limits.js'
import { type ChangeWork, changed, changeLocked, refused, unchanged } from './change-locked.js'
import { type Credentials, findSignUp } from './find-sign-up.service.js'
import { givePlacesOut } from './give-places-out.service.js'
import { leave } from './leave.service.js'
import { type Refusal, refuse } from './refusals.js'
import { nextStatus } from './rules/sign-up-status.js'
import type { SignUpDeps } from './sign-up-deps.js'
import type { HeldSignUp } from './sign-up-outcome.js'

export type CancelOutcome = { kind: 'CANCELLED'; held: HeldSignUp } | Refusal

const cancel: ChangeWork = async (tx, { row, places, now }) => {
  if (row.status === 'CANCELLED') return unchanged()
  if (nextStatus(row.status, 'cancel') === null || now.toISOString() >= places.startsAt) return refused(refuse('NOT_CHANGEABLE'))
  const freed = await leave(tx, row, 'cancel', 'CANCELLED_BY_HOLDER', now)
  return changed(await givePlacesOut(tx, freed, now))
}

/** Gives the place back until the event begins. Cancelling twice answers the same. */
export async function cancelSignUp(deps: SignUpDeps, credentials: Credentials, address: string): Promise<CancelOutcome> {
  const limited = await attemptAllowed(deps, { address })
  if (limited) return limited
  const found = await findSignUp(deps, credentials, address)
  if (found.kind === 'REFUSED') return found
  const outcome = await changeLocked(deps, found.row, cancel)
  return 'reason' in outcome ? outcome : { kind: 'CANCELLED', held: outcome }
}
