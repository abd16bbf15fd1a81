import { ChangePartyDocument, type PartyInput } from '@culture/contract/operations'
import { query } from '../gateway/index.ts'
import type { Credentials } from './find-sign-up.ts'
import { type ActOutcome, actOutcome } from './outcome.ts'

export interface PartyChange {
  party: PartyInput
  guardianConsent: boolean
  idempotencyKey: string
}

export async function changeParty({ code, phoneTail }: Credentials, change: PartyChange, forwardedAddress: string): Promise<ActOutcome> {
  const outcome = await query(ChangePartyDocument, { input: { code, phoneTail, ...change } }, { forwardedAddress })
  return actOutcome(outcome, (data) => data.changeParty)
}
