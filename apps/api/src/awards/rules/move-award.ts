import { type AwardFacts, type AwardGuard, awardGuards } from './award-guards.js'
import type { AwardState } from './award-states.js'
import { type AwardActor, type AwardTransition, awardEntry, awardTransitions } from './award-transitions.js'

export type AwardMove =
  | { kind: 'MOVED'; from: AwardState | null; to: AwardState }
  /** The table has no such step. */
  | { kind: 'NO_SUCH_STEP' }
  | { kind: 'NOT_YOURS'; by: readonly AwardActor[] }
  /** What is still missing, in the order of the table. */
  | { kind: 'NOT_YET'; missing: AwardGuard[] }

const table: Record<AwardState, Partial<Record<AwardState, AwardTransition>>> = awardTransitions

const stepOf = (from: AwardState | null, to: AwardState): AwardTransition | undefined =>
  from === null ? { DRAFT: awardEntry }[to as 'DRAFT'] : table[from][to]

/** Whether `actor` may take an award from one state to another; `from` is null for an entry that is just beginning. */
export function moveAward(from: AwardState | null, to: AwardState, actor: AwardActor, facts: AwardFacts): AwardMove {
  const step = stepOf(from, to)
  if (!step) return { kind: 'NO_SUCH_STEP' }
  if (!step.by.includes(actor)) return { kind: 'NOT_YOURS', by: step.by }
  const missing = step.guards.filter((guard) => !awardGuards[guard](facts))
  return missing.length > 0 ? { kind: 'NOT_YET', missing } : { kind: 'MOVED', from, to }
}
