import { CancelSignUpDocument } from '@culture/contract/operations'
import { query } from '../gateway/index.ts'
import type { Credentials } from './find-sign-up.ts'
import { type ActOutcome, actOutcome } from './outcome.ts'

export async function cancelSignUp({ code, phoneTail }: Credentials, forwardedAddress: string): Promise<ActOutcome> {
  const outcome = await query(CancelSignUpDocument, { input: { code, phoneTail } }, { forwardedAddress })
  return actOutcome(outcome, (data) => data.cancelSignUp)
}
