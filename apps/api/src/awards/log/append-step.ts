import { randomBytes } from 'node:crypto'
import { boundQuery } from '../../database/bound-query.js'
import type { Entities } from '../../database/orm.js'
import type { AwardState } from '../rules/award-states.js'
import { digestEvidence, hashStep, LOG_BEGINNING, type LogHead } from '../rules/hash-step.js'

/** What happened, and what it rests on. `evidence` is digested with a salt and not kept here; null where there is none. */
export interface NewStep {
  /** CYCLE: whatever is not of one entry. */
  subject: 'AWARD' | 'CYCLE'
  subjectId: string
  kind: StepKind
  from?: AwardState | null
  to?: AwardState | null
  actorKind: string
  actorId: string
  reason?: string | null
  evidence: unknown
}

export type StepKind =
  | 'MOVED'
  | 'TAKEN_OVER'
  | 'NOMINATED'
  | 'CONSENT_GIVEN'
  | 'DISPLAY_CHANGED'
  | 'CHECKED'
  | 'SCORED'
  | 'STOOD_ASIDE'
  | 'OBJECTION_RAISED'
  | 'FINDING'
  | 'HEARD'
  | 'CYCLE_OPENED'
  | 'CYCLE_CLOSED'
  | 'CYCLE_CONCLUDED'
  | 'CEREMONY_SET'
  | 'PANEL_SEATED'
  | 'PANEL_CLOSED'
  | 'HOLIDAYS_ENTERED'
  | 'NOTICE_PUT_UP'
  | 'NOTICE_END_ENTERED'
  | 'NOTICE_GAP'
  | 'NOTICE_COMPLETE'
  | 'CONTACT_READ'
  | 'CODE_ISSUED'
  | 'ERASED'

/** In the place of a digest, where a step rests on nothing but itself. */
const NO_EVIDENCE = ''

const BEGIN = `insert into award_log_heads (community_id, seq, hash) values (:communityId, 0, '${LOG_BEGINNING}') on conflict do nothing`
const LOCK = 'update award_log_heads set seq = seq where community_id = :communityId returning seq, hash'
const WRITE = `insert into award_steps
  (community_id, seq, at, subject, subject_id, kind, from_state, to_state, actor_kind, actor_id, reason, digest, previous_hash, hash)
  values (:communityId, :seq, :at, :subject, :subjectId, :kind, :fromState, :toState, :actorKind, :actorId, :reason, :digest, :previousHash, :hash)`
const SALT = 'insert into award_step_salts (community_id, seq, subject_id, salt) values (:communityId, :seq, :subjectId, :salt)'
const ADVANCE = 'update award_log_heads set seq = :seq, hash = :hash where community_id = :communityId'

/**
 * Whoever changes anything in the workflow of a community holds its log first: one at a time, on both databases. So what was read
 * under the lock is true until the transaction ends.
 */
export async function lockLog(tx: Entities, communityId: string): Promise<LogHead> {
  await boundQuery(tx, BEGIN, { communityId })
  const [head] = await boundQuery<LogHead>(tx, LOCK, { communityId })
  if (!head) throw new Error('The award log has no head')
  return head
}

/** Appends a step in the transaction of what it tells of, and answers with its number. */
export async function appendStep(tx: Entities, communityId: string, step: NewStep, now: Date): Promise<number> {
  const head = await lockLog(tx, communityId)
  const salt = randomBytes(16).toString('base64url')
  const line = {
    ...{ communityId, seq: head.seq + 1, at: now.toISOString(), subject: step.subject, subjectId: step.subjectId, kind: step.kind },
    ...{ fromState: step.from ?? null, toState: step.to ?? null, actorKind: step.actorKind, actorId: step.actorId },
    ...{ reason: step.reason ?? null, digest: step.evidence === null ? NO_EVIDENCE : digestEvidence(salt, step.evidence) },
  }
  const hash = hashStep(head.hash, line)
  await boundQuery(tx, WRITE, { ...line, previousHash: head.hash, hash })
  if (step.evidence !== null) await boundQuery(tx, SALT, { communityId, seq: line.seq, subjectId: line.subjectId, salt })
  await boundQuery(tx, ADVANCE, { communityId, seq: line.seq, hash })
  return line.seq
}
