import type { HeldSignUpFragment, RefusalFragment } from '@culture/contract/operations'
import type { Fault } from '../form/check-values.ts'
import { type Questions, questionsOf } from '../form/questions.ts'
import { partyFields as fieldNames } from '../form/sign-up-values.ts'
import type { Said } from './page-address.ts'
import { checkPartyForm, type PartyForm, partyFormOf, partyProblem, readPartyForm } from './party-form.ts'
import type { Answered } from './read-mine.ts'

/** What the page that changes a party shows next. */
export type PartyView =
  | { page: 'FORM'; signUp: HeldSignUpFragment; questions: Questions; values: PartyForm; faults: readonly Fault[] }
  /** The graph could not be asked: what was typed, to be sent once more. */
  | { page: 'KEPT'; fields: [name: string, value: string][] }
  | { page: 'BACK'; said: Said | undefined }

export interface PartyStep {
  form: FormData | null
  /** Whether the form asks for the change; a button of the frame only shows it again. */
  sent: boolean
  found: Answered['found']
  newKey: () => string
  change: (
    values: PartyForm,
    questions: Questions,
  ) => Promise<{ kind: 'DONE' } | { kind: 'REFUSED'; refusal: RefusalFragment } | { kind: 'UNAVAILABLE' }>
}

const fieldsOf = ({ party, guardian, key }: PartyForm): [name: string, value: string][] => [
  ...fieldNames.map((name): [string, string] => [name, String(party[name])]),
  ['guardian', guardian ? 'yes' : ''],
  ['key', key],
]

export async function partyView({ form, sent, found, newKey, change }: PartyStep): Promise<PartyView> {
  if (found.kind === 'UNAVAILABLE' && form) return { page: 'KEPT', fields: fieldsOf(readPartyForm(form, newKey)) }
  if (found.kind !== 'FOUND') return { page: 'BACK', said: found.kind === 'UNAVAILABLE' ? 'noAnswer' : undefined }
  const { signUp } = found
  if (!signUp.changeable) return { page: 'BACK', said: 'notChanged' }
  const questions = questionsOf(signUp.event, [])
  const values = form ? readPartyForm(form, newKey) : partyFormOf(signUp.party, newKey)
  const faults = sent ? checkPartyForm(values, questions) : []
  if (!sent || faults.length > 0) return { page: 'FORM', signUp, questions, values, faults }
  const outcome = await change(values, questions)
  if (outcome.kind === 'DONE') return { page: 'BACK', said: 'changed' }
  return { page: 'FORM', signUp, questions, values, faults: partyProblem(outcome) }
}
