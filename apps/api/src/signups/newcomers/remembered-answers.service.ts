import { boundQuery } from '../../database/bound-query.js'
import type { Entities } from '../../database/orm.js'
import { digest } from '../../kernel/keyed-hash.js'
import { outcomeOf, type SignUpOutcome } from '../holders/sign-up-outcome.js'
import { RememberedAnswerSchema, type RememberedOperation } from '../records/remembered-answer.entity.js'
import { findById } from '../records/sign-ups.repository.js'
import { type RefusalReason, refuse } from '../refusals.js'
import type { SignUpDeps } from '../sign-up-deps.js'

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

export interface RememberedRow {
  bodyHash: string
  signUpId: string
}

/** What the same request wrote, as it stands now; KEY_REUSED for another body. */
export async function answerAgain(
  deps: SignUpDeps,
  { bodyHashes }: Repeatable,
  { bodyHash, signUpId }: RememberedRow,
): Promise<SignUpOutcome> {
  if (!bodyHashes.includes(bodyHash)) return refuse('KEY_REUSED')
  const em = deps.database.fork()
  const row = await findById(em, signUpId)
  if (!row) throw new Error(`The remembered sign-up ${signUpId} is missing`)
  return outcomeOf(deps, em, row)
}

const RECALL = 'select body_hash, sign_up_id from remembered_answers where operation = :operation and key_hash = :keyHash'

/** Null when nothing was written under the key. */
export async function recall(deps: SignUpDeps, request: Repeatable): Promise<SignUpOutcome | null> {
  const { operation, keyHash } = request
  const [found] = await boundQuery<{ body_hash: string; sign_up_id: string }>(deps.database.fork(), RECALL, { operation, keyHash })
  return found ? answerAgain(deps, request, { bodyHash: found.body_hash, signUpId: found.sign_up_id }) : null
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

/** Such a refusal stands unless the request turns out to have been answered meanwhile. */
async function unlessAnswered(deps: SignUpDeps, request: Repeatable, attempt: () => Promise<SignUpOutcome>): Promise<SignUpOutcome> {
  const outcome = await attempt()
  const contested = outcome.kind === 'REFUSED' && contests.includes(outcome.reason)
  return contested ? ((await recall(deps, request)) ?? outcome) : outcome
}

/** Equal requests that arrive while one of them is under way share its answer. `attempt` recalls what was written before. */
export function onceOnly(deps: SignUpDeps, request: Repeatable, attempt: () => Promise<SignUpOutcome>): Promise<SignUpOutcome> {
  const { underWay } = deps
  const name = [request.operation, request.keyHash, request.bodyHashes[0]].join(' ')
  const same = underWay.get(name)
  if (same) return same
  const answer = unlessAnswered(deps, request, attempt).finally(() => underWay.delete(name))
  underWay.set(name, answer)
  return answer
}
