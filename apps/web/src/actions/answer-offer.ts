import { AnswerOfferDocument } from '@culture/contract/operations'
import { query } from '../gateway/index.ts'
import type { Credentials } from './find-sign-up.ts'
import { type ActOutcome, actOutcome } from './outcome.ts'

export async function answerOffer({ code, phoneTail }: Credentials, accept: boolean, forwardedAddress: string): Promise<ActOutcome> {
  const outcome = await query(AnswerOfferDocument, { input: { code, phoneTail, accept } }, { forwardedAddress })
  return actOutcome(outcome, (data) => data.answerOffer)
}
