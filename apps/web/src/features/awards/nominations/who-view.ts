import type { NominationRefusalFragment } from '@culture/contract/operations'
import { nominationWords } from '../../../words/nominations.ts'
import { phoneTail } from '../../signups/form/phone-number.ts'
import { plainText } from '../../signups/form/plain-text.ts'
import type { Fault } from '../parts/faults.ts'
import { checkDraft, checkWho, type WhoTerms } from './check-who.ts'
import { toldFaults, WHOLE_FORM } from './told-faults.ts'
import { emptyWho, readWho, type WhoValues } from './who-values.ts'

/** What an act of saving came to. */
export type Saved =
  | { kind: 'SAVED'; code: string }
  | { kind: 'REFUSED'; refusal: NominationRefusalFragment }
  | { kind: 'UNAVAILABLE'; reason: string }

/** What the first page shows next. */
export type WhoView =
  | { page: 'FORM'; values: WhoValues; faults: readonly Fault[] }
  | { page: 'SAVED'; code: string; phoneTail: string; next: boolean }

export interface WhoStep {
  form: FormData | null
  /** Whether the form asks to be saved; a button of the frame only shows it again. */
  sent: boolean
  terms: WhoTerms
  /** Who the draft says nominates; nobody yet for a new one. */
  kind: WhoValues['kind']
  /** Of the telephone that was given before. */
  knownTail: string
  newKey: () => string
  save: (values: WhoValues) => Promise<Saved>
}

/** The graph's answer to a save as faults of the page; what was typed is kept by the page. */
export const faultsOfSaving = (saved: Exclude<Saved, { kind: 'SAVED' }>, door?: Parameters<typeof toldFaults>[1]): Fault[] => {
  if (saved.kind === 'REFUSED') return toldFaults(saved.refusal, door)
  return [{ field: WHOLE_FORM, text: saved.reason === 'BUSY' ? nominationWords.tooOften : nominationWords.unavailable }]
}

/** Saves what was typed, for the next page or for another day, or shows it again with what is wrong. */
export async function whoView({ form, sent, terms, kind, knownTail, newKey, save }: WhoStep): Promise<WhoView> {
  if (form === null) return { page: 'FORM', values: emptyWho(kind, newKey), faults: [] }
  const values = readWho(form, newKey)
  if (!sent) return { page: 'FORM', values, faults: [] }
  const next = plainText(form.get('step')) !== 'later'
  const faults = next ? checkWho(values, terms) : checkDraft(values, terms)
  if (faults.length > 0) return { page: 'FORM', values, faults }
  const saved = await save(values)
  const door = { estates: terms.estates, estate: values.household.estate }
  if (saved.kind !== 'SAVED') return { page: 'FORM', values, faults: faultsOfSaving(saved, door) }
  return { page: 'SAVED', code: saved.code, phoneTail: values.phone === '' ? knownTail : phoneTail(values.phone), next }
}
