import type { HeldSignUpFragment } from '@culture/contract/operations'
import { heldSignUpWords as words } from '../../words/held-sign-up.ts'

/** What the last page says first. Without an answer of the graph the sign-up stands all the same: the code proves it. */
export function doneTitle(signUp: Pick<HeldSignUpFragment, 'status'> | null): string {
  if (signUp === null) return words.recorded
  if (signUp.status === 'WAITLISTED') return words.waitlisted
  if (signUp.status === 'CONFIRMED' || signUp.status === 'CHECKED_IN') return words.confirmed
  return words.status[signUp.status]
}
