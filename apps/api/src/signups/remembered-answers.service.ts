import { boundQuery } from '../database/bound-query.js'
import type { Entities } from '../database/orm.js'
import { digest } from '../kernel/keyed-hash.js'
import { type RefusalReason, refuse } from './refusals.js'
import { RememberedAnswerSchema, type RememberedOperation } from './remembered-answer.entity.js'
import type { SignUpDeps } from './sign-up-deps.js'
import { outcomeOf, type SignUpOutcome } from './sign-up-outcome.js'
import { findById } from './sign-ups.repository.js'

/** A request as it is recognised when it comes again. */
export interface Repeatable {
  operation: RememberedOperation
  keyHash: string
  /** Under the current key, then under earlier ones; the body holds a name and a phone. */
  bodyHashes: readonly [string, ...string[]]
}

const SHORTEST_KEY = 8
const LONGEST_KEY = 200

/** Null for a key that is too short to be unique or too long to be one. */
export function repeatable({ hasher }: SignUpDeps, operation: RememberedOperation, key: string, body: unknown): Repeatable | null {
  if (key.length < SHORTEST_KEY || key.length > LONGEST_KEY) return null
  return { operation, keyHash: digest(key), bodyHashes: hasher.candidates('idempotency-body', JSON.stringify(body)) }
}

const RECALL = 'select body_hash, sign_up_id from remembered_answers where operation = :operation and key_hash = :keyHash'

/** What the same request wrote before, as it stands now; KEY_REUSED for another body; null when nothing was written under the key. */
export async function recall(deps: SignUpDeps, { operation, keyHash, bodyHashes }: Repeatable): Promise<SignUpOutcome | null> {
  const em = deps.database.fork()
  const [found] = await boundQuery<{ body_hash: string; sign_up_id: string }>(em, RECALL, { operation, keyHash })
  if (!found) return null
  if (!bodyHashes.includes(found.body_hash)) return refuse('KEY_REUSED')
  const row = await findById(em, found.sign_up_id)
  if (!row) throw new Error(`The remembered sign-up ${found.sign_up_id} is missing`)
  return outcomeOf(deps, em, row)
}

/** False when another request has written under the same key meanwhile; on PostgreSQL this waits for that one to end. */
export async function remember(tx: Entities, deps: SignUpDeps, request: Repeatable, signUpId: string, now: Date): Promise<boolean> {
  const { operation, keyHash, bodyHashes } = request
  const row = {
    communityId: deps.communityId,
    operation,
    keyHash,
    bodyHash: bodyHashes[0],
    signUpId,
    createdAt: now.toISOString(),
  }
  const query = tx.createQueryBuilder(RememberedAnswerSchema).insert(row)
  const { affectedRows } = await query.onConflict(['operation', 'keyHash']).ignore().execute('run')
  return affectedRows === 1
}

/** Refusals that the same request, written by another process a moment ago, may be the cause of. */
const contests: readonly RefusalReason[] = ['ALREADY_SIGNED_UP', 'KEY_REUSED']

async function answerAnew(deps: SignUpDeps, request: Repeatable, attempt: () => Promise<SignUpOutcome>): Promise<SignUpOutcome> {
  const before = await recall(deps, request)
  if (before) return before
  const outcome = await attempt()
  const contested = outcome.kind === 'REFUSED' && contests.includes(outcome.reason)
  return contested ? ((await recall(deps, request)) ?? outcome) : outcome
}

/** Answers a request once: equal ones that arrive while it is under way share its answer, later ones are told what it wrote. */
export function onceOnly(deps: SignUpDeps, request: Repeatable, attempt: () => Promise<SignUpOutcome>): Promise<SignUpOutcome> {
  const { underWay } = deps
  const name = [request.operation, request.keyHash, request.bodyHashes[0]].join(' ')
  const same = underWay.get(name)
  if (same) return same
  const answer = answerAnew(deps, request, attempt).finally(() => underWay.delete(name))
  underWay.set(name, answer)
  return answer
}
