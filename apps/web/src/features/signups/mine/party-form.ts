import type { RefusalFragment } from '@culture/contract/operations'
import { heldSignUpWords } from '../../../words/held-sign-up.ts'
import { checkGuardian, checkParty, type Fault } from '../form/check-values.ts'
import { plainText } from '../form/plain-text.ts'
import type { Questions } from '../form/questions.ts'
import { type PartyValues, readParty } from '../form/sign-up-values.ts'
import { toldFaults } from '../form/told-faults.ts'

/** The form that changes a party. */
export interface PartyForm {
  party: PartyValues
  guardian: boolean
  key: string
}

export function partyFormOf(party: PartyValues, newKey: () => string): PartyForm {
  const { adults, teens14to17, children7to13, children0to6, wheelchairs } = party
  return { party: { adults, teens14to17, children7to13, children0to6, wheelchairs }, guardian: false, key: newKey() }
}

export function readPartyForm(form: FormData, newKey: () => string): PartyForm {
  const key = plainText(form.get('key'))
  return { party: readParty(form), guardian: form.get('guardian') === 'yes', key: /^[\w-]{16,64}$/.test(key) ? key : newKey() }
}

export function checkPartyForm(values: PartyForm, questions: Pick<Questions, 'maxHeads' | 'consentUnder'>): Fault[] {
  return [...checkParty(values.party, questions), ...checkGuardian(values, questions)]
}

/** Why the party stayed as it was. */
export function partyProblem(outcome: { kind: 'REFUSED'; refusal: RefusalFragment } | { kind: 'UNAVAILABLE' }): Fault[] {
  return outcome.kind === 'REFUSED' ? toldFaults(outcome.refusal) : [{ field: null, kind: 'TOLD', message: heldSignUpWords.tryAgain }]
}
