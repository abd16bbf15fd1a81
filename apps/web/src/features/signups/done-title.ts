import type { HeldSignUpFragment } from '@culture/contract/operations'
import { drawWords } from '../../words/draws.ts'
import { heldSignUpWords as words } from '../../words/held-sign-up.ts'
import { awaitsDraw, hasTicket } from './mine/status-chip.ts'
import { ticketWords } from './ticket/ticket-words.ts'

/** What the last page says first. Without an answer of the graph the sign-up stands all the same: the code proves it. */
export function doneTitle(signUp: Pick<HeldSignUpFragment, 'status' | 'event' | 'draw'> | null): string {
  if (signUp === null) return words.recorded
  if (awaitsDraw(signUp)) return drawWords.mine.entered
  if (signUp.status === 'WAITLISTED') return words.waitlisted
  return hasTicket(signUp.status) ? ticketWords(signUp).confirmed : words.status[signUp.status]
}

/** The sentence under it, where there is one to say. */
export function doneLead(name: string, signUp: Pick<HeldSignUpFragment, 'status' | 'event' | 'position' | 'draw'> | null): string | null {
  if (signUp === null) return words.confirmedLead(name)
  if (awaitsDraw(signUp)) return drawWords.mine.enteredLead(name)
  if (signUp.status === 'WAITLISTED') return words.waitlistedLead(name, signUp.position ?? 1)
  return hasTicket(signUp.status) ? ticketWords(signUp).confirmedLead(name) : null
}
