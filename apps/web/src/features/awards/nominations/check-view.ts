import type { NominationRefusalFragment } from '@culture/contract/operations'
import { type Consents, readConsents } from '../families/consents.ts'
import type { Fault } from '../parts/faults.ts'
import { faultsOfSaving } from './who-view.ts'

export type Nominated =
  | { kind: 'NOMINATED' }
  | { kind: 'REFUSED'; refusal: NominationRefusalFragment }
  | { kind: 'UNAVAILABLE'; reason: string }

export type CheckView = { page: 'FORM'; consents: Consents; faults: readonly Fault[] } | { page: 'NOMINATED' }

export interface CheckStep {
  form: FormData | null
  sent: boolean
  nominate: (consents: Consents) => Promise<Nominated>
}

/** The third page: everything once more, the consents of a family that nominates itself, and nothing is nominated before its button. */
export async function checkView({ form, sent, nominate }: CheckStep): Promise<CheckView> {
  const consents = readConsents(form)
  if (form === null || !sent) return { page: 'FORM', consents, faults: [] }
  const outcome = await nominate(consents)
  return outcome.kind === 'NOMINATED' ? { page: 'NOMINATED' } : { page: 'FORM', consents, faults: faultsOfSaving(outcome) }
}

/** The page on which a field of the form stands. */
export const pageOfField = (field: string): 'who' | 'story' | null => {
  if (field === 'summary' || field === 'deed') return 'story'
  return /^(kind|name|phone|organisation|nominee|workplace|estate|building|unit|room)(-|$)/.test(field) ? 'who' : null
}
