import { defineEntity, p } from '@mikro-orm/core'
import type { SignUpStatus } from '../rules/sign-up-status.js'

/** What happened to a sign-up, appended and never changed; no personal text. */
export const SignUpStepSchema = defineEntity({
  name: 'SignUpStep',
  tableName: 'sign_up_steps',
  properties: {
    id: p.integer().primary(),
    communityId: p.string(),
    signUpId: p.string(),
    at: p.string(),
    fromStatus: p.string().$type<SignUpStatus>().nullable(),
    toStatus: p.string().$type<SignUpStatus>(),
    reason: p.string(),
    heads: p.integer(),
    /** Earlier parties of the queue that still wait: why is in `reason`. */
    overtakes: p.integer(),
  },
})
