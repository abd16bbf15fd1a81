import { defineEntity, p } from '@mikro-orm/core'

export type RememberedOperation = 'SIGN_UP' | 'CHANGE_PARTY'

/** What a request with an idempotency key wrote; refusals are never remembered. */
export const RememberedAnswerSchema = defineEntity({
  name: 'RememberedAnswer',
  tableName: 'remembered_answers',
  properties: {
    communityId: p.string(),
    operation: p.string().$type<RememberedOperation>().primary(),
    keyHash: p.string().primary(),
    bodyHash: p.string(),
    signUpId: p.string(),
    createdAt: p.string(),
  },
})
