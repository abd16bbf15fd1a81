import { type SignUpInput, TakePlacesDocument } from '@culture/contract/operations'
import { query } from '../gateway/index.ts'
import { isRefusal, type Refused, type Unavailable } from './outcome.ts'

export type TakePlacesOutcome = { kind: 'TAKEN'; code: string } | Refused | Unavailable

/** Signs a party up; the same key and input find the first record again. */
export async function takePlaces(input: SignUpInput, forwardedAddress: string): Promise<TakePlacesOutcome> {
  const outcome = await query(TakePlacesDocument, { input }, { forwardedAddress })
  if (outcome.kind === 'UNAVAILABLE') return outcome
  const result = outcome.data.signUp
  return isRefusal(result) ? { kind: 'REFUSED', refusal: result } : { kind: 'TAKEN', code: result.code }
}
