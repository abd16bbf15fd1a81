import {
  AnswerNominationDocument,
  type AnswerNominationInput,
  type FamilyEntryFragment,
  FindFamilyEntryDocument,
  type HeldNominationFragment,
  NominationForConsentDocument,
  SetDisplayDocument,
  type SetDisplayInput,
  WithdrawEntryDocument,
} from '@culture/contract/operations'
import { query } from '../../gateway/index.ts'
import type { Credentials } from '../find-sign-up.ts'
import type { Unavailable } from '../outcome.ts'
import { isNominationRefusal, type NotDone } from './outcome.ts'

export type FindEntryOutcome = { kind: 'FOUND'; entry: FamilyEntryFragment } | { kind: 'NOT_FOUND' } | Unavailable
export type FindAskedOutcome = { kind: 'FOUND'; nomination: HeldNominationFragment } | { kind: 'NOT_FOUND' } | Unavailable
export type FamilyActOutcome = { kind: 'DONE' } | NotDone

/** The family's own entry, by its own code. */
export async function findFamilyEntry({ code, phoneTail }: Credentials, forwardedAddress: string): Promise<FindEntryOutcome> {
  const outcome = await query(FindFamilyEntryDocument, { code, phoneTail }, { forwardedAddress })
  if (outcome.kind === 'UNAVAILABLE') return outcome
  return outcome.data.entry ? { kind: 'FOUND', entry: outcome.data.entry } : { kind: 'NOT_FOUND' }
}

/** What a family is asked about, by the code that was handed over. */
export async function findForConsent(code: string, forwardedAddress: string): Promise<FindAskedOutcome> {
  const outcome = await query(NominationForConsentDocument, { code }, { forwardedAddress })
  if (outcome.kind === 'UNAVAILABLE') return outcome
  return outcome.data.nomination ? { kind: 'FOUND', nomination: outcome.data.nomination } : { kind: 'NOT_FOUND' }
}

/** Yes gives the family its own code; null after a no. */
export async function answerNomination(
  input: AnswerNominationInput,
  forwardedAddress: string,
): Promise<{ kind: 'ANSWERED'; familyCode: string | null } | NotDone> {
  const outcome = await query(AnswerNominationDocument, { input }, { forwardedAddress })
  if (outcome.kind === 'UNAVAILABLE') return outcome
  const result = outcome.data.answerNomination
  if (isNominationRefusal(result)) return { kind: 'REFUSED', refusal: result }
  return { kind: 'ANSWERED', familyCode: result.__typename === 'FamilyConsented' ? result.familyCode : null }
}

export async function withdrawEntry({ code, phoneTail }: Credentials, forwardedAddress: string): Promise<FamilyActOutcome> {
  const outcome = await query(WithdrawEntryDocument, { input: { code, phoneTail } }, { forwardedAddress })
  if (outcome.kind === 'UNAVAILABLE') return outcome
  const result = outcome.data.withdrawEntry
  return isNominationRefusal(result) ? { kind: 'REFUSED', refusal: result } : { kind: 'DONE' }
}

/** What may be seen from now on. */
export async function setDisplay(input: SetDisplayInput, forwardedAddress: string): Promise<FamilyActOutcome> {
  const outcome = await query(SetDisplayDocument, { input }, { forwardedAddress })
  if (outcome.kind === 'UNAVAILABLE') return outcome
  const result = outcome.data.setDisplay
  return isNominationRefusal(result) ? { kind: 'REFUSED', refusal: result } : { kind: 'DONE' }
}
