import type { AnswerNominationInput, NominationRefusalFragment } from '@culture/contract/operations'
import { faultSentence } from '../../signups/form/fault-sentence.ts'
import { checkPhone, phoneTail } from '../../signups/form/phone-number.ts'
import { plainText } from '../../signups/form/plain-text.ts'
import { faultsOfSaving } from '../nominations/who-view.ts'
import type { Fault } from '../parts/faults.ts'
import { type Consents, checkConsents, consentFields, readConsents } from './consents.ts'

export interface AnswerValues {
  consents: Consents
  phone: string
  /** The same answer sent twice gives the same code. */
  key: string
}

export type AnswerView =
  | { page: 'FORM'; values: AnswerValues; faults: readonly Fault[] }
  | { page: 'DECLINE'; values: AnswerValues }
  | { page: 'DECLINED' }
  | { page: 'CONSENTED'; code: string; phoneTail: string }

export type Answered =
  | { kind: 'ANSWERED'; familyCode: string | null }
  | { kind: 'REFUSED'; refusal: NominationRefusalFragment }
  | { kind: 'UNAVAILABLE'; reason: string }

export interface AnswerStep {
  form: FormData | null
  sent: boolean
  newKey: () => string
  answer: (input: Omit<AnswerNominationInput, 'code'>) => Promise<Answered>
}

export function readAnswer(form: FormData | null, newKey: () => string): AnswerValues {
  const key = plainText(form?.get('key'))
  return { consents: readConsents(form), phone: plainText(form?.get('phone')), key: /^[\w-]{16,64}$/.test(key) ? key : newKey() }
}

/** The answer as names and texts, to be posted again; `readAnswer` reads them back. */
export const answerFields = ({ consents, phone, key }: AnswerValues): [name: string, value: string][] => [
  ...consentFields(consents),
  ['phone', phone],
  ['key', key],
]

function checkAnswer({ consents, phone }: AnswerValues): Fault[] {
  const wrong = checkPhone(phone)
  return [...checkConsents(consents), ...(wrong ? [{ field: 'phone', text: faultSentence({ field: 'phone', ...wrong }) }] : [])]
}

/** Yes, to each thing apart; or no, which is asked once more because it is for good. */
export async function answerView({ form, sent, newKey, answer }: AnswerStep): Promise<AnswerView> {
  const values = readAnswer(form, newKey)
  const step = plainText(form?.get('step'))
  if (form === null || !sent || step === 'back') return { page: 'FORM', values, faults: [] }
  if (step === 'decline') return { page: 'DECLINE', values }
  const accept = step !== 'decline-sure'
  const { consents, phone, key } = values
  const faults = accept ? checkAnswer(values) : []
  if (faults.length > 0) return { page: 'FORM', values, faults }
  const outcome = await answer({ accept, idempotencyKey: key, ...(accept ? { consents, phone } : {}) })
  if (outcome.kind !== 'ANSWERED') return { page: 'FORM', values, faults: faultsOfSaving(outcome) }
  return outcome.familyCode === null ? { page: 'DECLINED' } : { page: 'CONSENTED', code: outcome.familyCode, phoneTail: phoneTail(phone) }
}
