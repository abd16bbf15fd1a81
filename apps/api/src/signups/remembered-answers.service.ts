import type { Entities } from '../database/orm.js'
import { refuse } from './refusals.js'
import { RememberedAnswerSchema, type RememberedOperation } from './remembered-answer.entity.js'
import type { SignUpDeps } from './sign-up-deps.js'
import { outcomeOf, type SignUpOutcome } from './sign-up-outcome.js'
import { findById } from './sign-ups.repository.js'

/** A request as it is recognised when it comes again. */
export interface Repeatable {
  operation: RememberedOperation
  keyHashes: readonly [string, ...string[]]
  bodyHashes: readonly [string, ...string[]]
}

const SHORTEST_KEY = 8
const LONGEST_KEY = 200

/** Null for a key that is too short to be unique or too long to be one. */
export function repeatable({ hasher }: SignUpDeps, operation: RememberedOperation, key: string, body: unknown): Repeatable | null {
  if (key.length < SHORTEST_KEY || key.length > LONGEST_KEY) return null
  const text = JSON.stringify(body)
  const [keyHash = '', ...oldKeyHashes] = hasher.candidates('idempotency-key', `${operation}\n${key}`)
  const [bodyHash = '', ...oldBodyHashes] = hasher.candidates('idempotency-body', text)
  return { operation, keyHashes: [keyHash, ...oldKeyHashes], bodyHashes: [bodyHash, ...oldBodyHashes] }
}

/** What the same request wrote before, as it stands now; KEY_REUSED for another body; null when nothing was written under the key. */
export async function recall(deps: SignUpDeps, { operation, keyHashes, bodyHashes }: Repeatable): Promise<SignUpOutcome | null> {
  const em = deps.database.fork()
  const found = await em.findOne(RememberedAnswerSchema, { operation, keyHash: { $in: [...keyHashes] } }, { disableIdentityMap: true })
  if (!found) return null
  if (!bodyHashes.includes(found.bodyHash)) return refuse('KEY_REUSED')
  const row = await findById(em, found.signUpId)
  if (!row) throw new Error(`The remembered sign-up ${found.signUpId} is missing`)
  return outcomeOf(deps, em, row)
}

/** False when another request has written under the same key meanwhile; on PostgreSQL this waits for that one to end. */
export async function remember(tx: Entities, deps: SignUpDeps, request: Repeatable, signUpId: string, now: Date): Promise<boolean> {
  const { operation, keyHashes, bodyHashes } = request
  const row = {
    communityId: deps.communityId,
    operation,
    keyHash: keyHashes[0],
    bodyHash: bodyHashes[0],
    signUpId,
    createdAt: now.toISOString(),
  }
  const query = tx.createQueryBuilder(RememberedAnswerSchema).insert(row)
  const { affectedRows } = await query.onConflict(['operation', 'keyHash']).ignore().execute('run')
  return affectedRows === 1
}

/**
 * Answers a request once. A refusal is evaluated anew each time, but never stands against an answer that was written meanwhile:
 * of a hundred equal requests at once, those that come too late find what the first one wrote.
 */
export async function onceOnly(deps: SignUpDeps, request: Repeatable, attempt: () => Promise<SignUpOutcome>): Promise<SignUpOutcome> {
  const before = await recall(deps, request)
  if (before) return before
  const outcome = await attempt()
  return outcome.kind === 'REFUSED' ? ((await recall(deps, request)) ?? outcome) : outcome
}
