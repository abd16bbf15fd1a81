import type { Entities } from '../../database/orm.js'
import { appendStep } from '../log/append-step.js'
import { type AwardRow, AwardSchema } from '../records/award.entity.js'
import type { AwardFacts } from '../rules/award-guards.js'
import type { AwardState } from '../rules/award-states.js'
import { type AwardMove, moveAward } from '../rules/move-award.js'
import { type Mover, readFacts } from './read-facts.js'

export interface Moving {
  to: AwardState
  mover: Mover
  now: Date
  /** A code from a list, kept in the log. */
  reason?: string
  /** What the step rests on; digested, not kept. */
  evidence?: unknown
  /** Columns that change with the state, such as what makes a conferral complete. */
  patch?: Partial<AwardRow>
}

export type Moved = { kind: 'MOVED'; award: AwardRow } | Exclude<AwardMove, { kind: 'MOVED' }>

/** Facts as they will be once the patch is written: a conferral is judged by what it is about to put down. */
const factsWith = (facts: AwardFacts, award: AwardRow, { reason, patch }: Moving): AwardFacts => {
  const { awardingBody, documentNo, level, awardedOn, certificateNo } = { ...award, ...patch }
  return { ...facts, awardingBody, documentNo, level, awardedOn, certificateNo, returnReason: reason ?? null }
}

/**
 * The one way in which an entry changes its state: by the table, with its step in the log, in the caller's transaction, which holds the
 * log. The database refuses by itself whatever comes another way.
 */
export async function moveEntry(tx: Entities, award: AwardRow, moving: Moving): Promise<Moved> {
  const { to, mover, now, reason, patch } = moving
  const facts = factsWith(await readFacts(tx, award, mover, now), award, moving)
  const move = moveAward(award.state, to, mover.kind, facts)
  if (move.kind !== 'MOVED') return move
  const stepSeq = await appendStep(
    tx,
    award.communityId,
    {
      ...{ subject: 'AWARD', subjectId: award.id, kind: 'MOVED', from: award.state, to, actorKind: mover.kind, actorId: mover.id },
      ...{ reason: reason ?? null, evidence: moving.evidence ?? facts },
    },
    now,
  )
  const change = { ...patch, state: to, stepSeq, updatedAt: now.toISOString() }
  const changed = await tx.nativeUpdate(AwardSchema, { id: award.id, state: award.state }, change)
  if (changed !== 1) throw new Error(`Award ${award.id} was ${award.state} under the lock of the log and is not any more`)
  return { kind: 'MOVED', award: { ...award, ...change } }
}

/** Begins an entry as a draft, or takes an honour over that was conferred elsewhere. */
export async function beginEntry(tx: Entities, award: AwardRow, mover: Mover, now: Date): Promise<AwardRow> {
  const kind = award.origin === 'NOMINATED' ? 'MOVED' : 'TAKEN_OVER'
  const { state, certificateNo, documentNo } = award
  const stepSeq = await appendStep(
    tx,
    award.communityId,
    {
      ...{ subject: 'AWARD', subjectId: award.id, kind, to: state, actorKind: mover.kind, actorId: mover.id },
      evidence: { certificateNo, documentNo },
    },
    now,
  )
  const row = { ...award, stepSeq }
  await tx.insert(AwardSchema, row)
  return row
}
