import { digest } from '../../kernel/keyed-hash.js'
import type { AwardState } from './award-states.js'

/** One line of the log, without personal text: ids, states, codes, and a digest whose salt is erased with what it stands for. */
export interface LogStep {
  communityId: string
  seq: number
  at: string
  subject: 'AWARD' | 'CYCLE'
  subjectId: string
  kind: string
  fromState: AwardState | null
  toState: AwardState | null
  actorKind: string
  actorId: string
  reason: string | null
  digest: string
}

/** The last step of a community's log. */
export interface LogHead {
  seq: number
  hash: string
}

/** Before the first step. */
export const LOG_BEGINNING = ''

/** Binds a step to everything before it. */
export function hashStep(previousHash: string, step: LogStep): string {
  const { communityId, seq, at, subject, subjectId, kind, fromState, toState, actorKind, actorId, reason } = step
  const line = [previousHash, communityId, seq, at, subject, subjectId, kind, fromState, toState, actorKind, actorId, reason, step.digest]
  return digest(JSON.stringify(line))
}

/** Evidence by its salted digest: whoever has salt and evidence can show that they belong together, and nobody else learns anything. */
export const digestEvidence = (salt: string, evidence: unknown): string => digest(`${salt}\n${JSON.stringify(evidence)}`)
