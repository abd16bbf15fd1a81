import { SignUpSchema } from '../records/sign-up.entity.js'
import type { Refusal } from '../refusals.js'
import type { SignUpDeps } from '../sign-up-deps.js'
import { uncounted } from './attempt-limits.js'
import type { SignUpInput } from './read-sign-up-input.js'
import { takePlaces } from './take-places.service.js'

/** A sign-up that was made elsewhere, with the moment at which it was made. */
export interface SignUpRecord {
  input: Omit<SignUpInput, 'consentVersion'>
  at: Date
}

export interface TakenIn {
  taken: number
  refused: { idempotencyKey: string; reason: Refusal['reason'] }[]
}

export async function noSignUpsYet({ database, communityId }: Pick<SignUpDeps, 'database' | 'communityId'>): Promise<boolean> {
  return (await database.fork().count(SignUpSchema, { communityId })) === 0
}

/** Puts records through the one way by which places are taken, each as of its own moment; attempts are not counted. */
export async function takeIn(deps: SignUpDeps, records: readonly SignUpRecord[]): Promise<TakenIn> {
  const refused: TakenIn['refused'] = []
  const consentVersion = deps.catalogue.consentVersion() ?? ''
  for (const { input, at } of records) {
    const then = { ...deps, clock: { now: () => at }, limits: uncounted, sendsMessages: false }
    const outcome = await takePlaces(then, { ...input, consentVersion }, '')
    if (outcome.kind === 'REFUSED') refused.push({ idempotencyKey: input.idempotencyKey, reason: outcome.reason })
  }
  return { taken: records.length - refused.length, refused }
}
