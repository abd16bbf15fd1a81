import type { Entities } from '../../database/orm.js'
import { keep, undo, type Verdict } from '../../database/transaction.js'
import type { AwardDeps } from '../award-deps.js'
import { type DeskRefusal, refuseDesk, refusedMove } from '../desk-refusals.js'
import type { AwardRow } from '../records/award.entity.js'
import { awardById } from '../records/nominations.repository.js'
import type { AwardState } from '../rules/award-states.js'
import type { AwardActor } from '../rules/award-transitions.js'
import { inWorkflow } from './in-workflow.js'
import { type Moving, moveEntry } from './move-entry.service.js'

export type EntryOutcome = { kind: 'DONE'; award: AwardRow } | DeskRefusal

export const done = (award: AwardRow): Verdict<EntryOutcome> => keep({ kind: 'DONE', award })

/** Finds an entry of this community under the lock of the log, and works on it. */
export function withEntry(
  deps: AwardDeps,
  awardId: string,
  work: (tx: Entities, award: AwardRow, now: Date) => Promise<Verdict<EntryOutcome>>,
): Promise<EntryOutcome> {
  return inWorkflow<EntryOutcome>(deps, async (tx, now) => {
    const award = await awardById(tx, awardId)
    if (!award || award.communityId !== deps.communityId) return undo(refuseDesk('NOT_FOUND'))
    return work(tx, award, now)
  })
}

/** Moves the entry or says why not; nothing of the transaction stays then. */
export async function moveOrUndo(tx: Entities, award: AwardRow, moving: Moving): Promise<Verdict<EntryOutcome>> {
  const moved = await moveEntry(tx, award, moving)
  return moved.kind === 'MOVED' ? done(moved.award) : undo(refusedMove(moved))
}

export interface StaffMove {
  awardId: string
  to: AwardState
  as: AwardActor
  staffId: string
  reason?: string
}

/** A step that needs nothing but somebody who may take it. */
export const moveByStaff = (deps: AwardDeps, { awardId, to, as, staffId, reason }: StaffMove): Promise<EntryOutcome> =>
  withEntry(deps, awardId, (tx, award, now) => moveOrUndo(tx, award, { to, mover: { kind: as, id: staffId }, now, reason }))
