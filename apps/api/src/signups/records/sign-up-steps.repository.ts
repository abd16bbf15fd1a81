import type { Entities } from '../../database/orm.js'
import type { SignUpStatus } from '../rules/sign-up-status.js'
import { SignUpStepSchema } from './sign-up-step.entity.js'

export type StepReason =
  | 'SIGNED_UP'
  | 'QUEUED'
  | 'PARTY_CHANGED'
  | 'DRAWN'
  | 'PROMOTED_IN_ORDER'
  /** From the cut-off on: earlier parties did not fit, and a free place must not stay empty. */
  | 'PROMOTED_FIRST_FIT'
  /** Earlier parties are larger than everything there is since the capacity was cut. */
  | 'PROMOTED_PAST_TOO_LARGE'
  | 'OFFER_ACCEPTED'
  | 'OFFER_DECLINED'
  | 'OFFER_EXPIRED'
  | 'CANCELLED_BY_HOLDER'
  | 'EVENT_CANCELLED'
  /** No time was left to answer the offer. */
  | 'EVENT_BROUGHT_FORWARD'
  /** The desk found that another family lives there. */
  | 'HOUSEHOLD_CORRECTED'
  | 'CAME'
  | 'CAME_TAKEN_BACK'
  | 'STAYED_AWAY'

export interface Step {
  communityId: string
  signUpId: string
  fromStatus: SignUpStatus | null
  toStatus: SignUpStatus
  reason: StepReason
  heads: number
  overtakes?: number
}

/** Appends to the log of a sign-up's life, in the transaction of what it tells of. */
export async function recordSteps(tx: Entities, steps: readonly Step[], now: Date): Promise<void> {
  if (steps.length === 0) return
  const at = now.toISOString()
  await tx.insertMany(
    SignUpStepSchema,
    steps.map((step) => ({ overtakes: 0, ...step, at })),
  )
}
