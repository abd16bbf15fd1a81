import { type HeldSignUpFragment, MySignUpDocument } from '@culture/contract/operations'
import { query } from '../gateway/index.ts'
import type { Unavailable } from './outcome.ts'

export interface Credentials {
  code: string
  phoneTail: string
}

export type FindOutcome = { kind: 'FOUND'; signUp: HeldSignUpFragment } | { kind: 'NOT_FOUND' } | Unavailable

/** A wrong code and a wrong phone tail answer alike. */
export async function findSignUp({ code, phoneTail }: Credentials, forwardedAddress: string): Promise<FindOutcome> {
  const outcome = await query(MySignUpDocument, { code, phoneTail }, { forwardedAddress })
  if (outcome.kind === 'UNAVAILABLE') return outcome
  return outcome.data.signUp ? { kind: 'FOUND', signUp: outcome.data.signUp } : { kind: 'NOT_FOUND' }
}
