import type { HeldSignUpFragment } from '@culture/contract/operations'
import { heldSignUpWords as words } from '../../../words/held-sign-up.ts'

type Held = { event: { signUp: Pick<HeldSignUpFragment['event']['signUp'], 'mode'> } }

/** Somebody comes to the family's door, instead of the family to the door of a hall. */
export const isVisit = ({ event }: Held): boolean => event.signUp.mode === 'HOME_VISIT'

/** What is said of a place that a family has: a ticket for the hall, or an appointment at home. */
export const ticketWords = (held: Held) => (isVisit(held) ? words.visit : words)
