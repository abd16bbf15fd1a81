import type { PartyInput, SignUpInput } from '@culture/contract/operations'
import { asksHousehold, type Questions } from './questions.ts'
import { bringsMinors, type PartyValues, type SignUpValues } from './sign-up-values.ts'

export function partyInput(party: PartyValues): PartyInput {
  return { ...party }
}

/** What is sent to the graph: only what this event asks. */
export function signUpInput(values: SignUpValues, questions: Questions, consentVersion: string): SignUpInput {
  return {
    eventId: questions.eventId,
    idempotencyKey: values.key,
    name: values.name,
    phone: values.phone,
    household: asksHousehold(questions, values) ? { ...values.household } : null,
    slotId: questions.slots.length > 0 ? values.slot : null,
    party: partyInput(values.party),
    onBehalf: questions.onBehalf && values.for === 'NEIGHBOUR',
    guardianConsent: values.guardian && bringsMinors(values.party, questions.consentUnder),
    consentVersion,
  }
}
