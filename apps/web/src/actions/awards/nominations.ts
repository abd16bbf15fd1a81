import {
  DropNominationPictureDocument,
  FindNominationDocument,
  type FindNominationQuery,
  NominateFamilyDocument,
  type NominateFamilyInput,
  SaveNominationDocument,
} from '@culture/contract/operations'
import { type HandedPicture, type KeepPictureOutcome, keepPicture, query } from '../../gateway/index.ts'
import type { Credentials } from '../find-sign-up.ts'
import type { Unavailable } from '../outcome.ts'
import { isNominationRefusal, type NotDone } from './outcome.ts'

export type FoundNomination = NonNullable<FindNominationQuery['nomination']>
export type FindNominationOutcome = { kind: 'FOUND'; nomination: FoundNomination } | { kind: 'NOT_FOUND' } | Unavailable

/** By the nominator's code and the telephone's last four digits; wrong ones answer alike and are counted. */
export async function findNomination({ code, phoneTail }: Credentials, forwardedAddress: string): Promise<FindNominationOutcome> {
  const outcome = await query(FindNominationDocument, { code, phoneTail }, { forwardedAddress })
  if (outcome.kind === 'UNAVAILABLE') return outcome
  return outcome.data.nomination ? { kind: 'FOUND', nomination: outcome.data.nomination } : { kind: 'NOT_FOUND' }
}

/** Saves what is filled in so far; the same key finds the first draft again. */
export async function saveNomination(
  input: NominateFamilyInput,
  forwardedAddress: string,
): Promise<{ kind: 'SAVED'; code: string } | NotDone> {
  const outcome = await query(SaveNominationDocument, { input }, { forwardedAddress })
  if (outcome.kind === 'UNAVAILABLE') return outcome
  const result = outcome.data.saveNomination
  return isNominationRefusal(result) ? { kind: 'REFUSED', refusal: result } : { kind: 'SAVED', code: result.code }
}

/** Makes the nomination of what was saved; made twice, it is made once. */
export async function nominateFamily(input: NominateFamilyInput, forwardedAddress: string): Promise<{ kind: 'NOMINATED' } | NotDone> {
  const outcome = await query(NominateFamilyDocument, { input }, { forwardedAddress })
  if (outcome.kind === 'UNAVAILABLE') return outcome
  const result = outcome.data.nominateFamily
  return isNominationRefusal(result) ? { kind: 'REFUSED', refusal: result } : { kind: 'NOMINATED' }
}

/** Adds a picture to a draft. */
export const addPicture = (credentials: Credentials, picture: HandedPicture, forwardedAddress: string): Promise<KeepPictureOutcome> =>
  keepPicture({ ...credentials, forwardedAddress }, picture)

/** Takes a picture out of a draft. */
export async function dropPicture({ code, phoneTail }: Credentials, place: number, forwardedAddress: string): Promise<boolean> {
  const outcome = await query(DropNominationPictureDocument, { input: { code, phoneTail }, place }, { forwardedAddress })
  return outcome.kind === 'OK' && outcome.data.dropNominationPicture
}
