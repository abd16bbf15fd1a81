import { undo } from '../../database/transaction.js'
import type { AwardDeps } from '../award-deps.js'
import { refuseDesk } from '../desk-refusals.js'
import { done, type EntryOutcome, moveByStaff, moveOrUndo, withEntry } from '../entries/move-by-staff.service.js'
import { appendStep } from '../log/append-step.js'
import { AwardCheckSchema, AwardObjectionSchema } from '../records/evidence.entity.js'
import type { Finding } from '../rules/award-guards.js'
import { objectionById } from './objections.repository.js'

/** The entry stays on the board while its objections are looked into. */
export const takeUpObjections = (deps: AwardDeps, awardId: string, staffId: string): Promise<EntryOutcome> =>
  moveByStaff(deps, { awardId, to: 'OBJECTION_HANDLING', as: 'STAFF', staffId })

/** Says what was found out about one objection: a code, by somebody who has not checked the entry before. */
export async function recordFinding(deps: AwardDeps, objectionId: string, finding: Finding, staffId: string): Promise<EntryOutcome> {
  const known = await objectionById(deps.database.fork(), objectionId)
  if (!known) return refuseDesk('NOT_FOUND')
  return withEntry(deps, known.awardId, async (tx, award, now) => {
    const objection = await objectionById(tx, objectionId)
    if (!objection || objection.finding !== null || award.state !== 'OBJECTION_HANDLING') return undo(refuseDesk('NO_SUCH_STEP'))
    const check = await tx.findOne(AwardCheckSchema, { awardId: award.id }, { disableIdentityMap: true })
    if (check?.checkerId === staffId) return undo(refuseDesk('NOT_YET', '审核过的人不能再处理异议。', ['notTheChecker']))
    const found = { finding, foundBy: staffId, foundAt: now.toISOString() }
    await tx.nativeUpdate(AwardObjectionSchema, { id: objectionId }, found)
    const actor = { actorKind: 'STAFF', actorId: staffId, reason: finding }
    const step = { subject: 'AWARD' as const, subjectId: award.id, kind: 'FINDING' as const, ...actor, evidence: { objectionId, ...found } }
    await appendStep(tx, deps.communityId, step, now)
    return done(award)
  })
}

/** The objections had no ground: the entry goes on as before, and the window has run all the while. */
export const resumeNotice = (deps: AwardDeps, awardId: string, staffId: string): Promise<EntryOutcome> =>
  moveByStaff(deps, { awardId, to: 'PUBLICITY', as: 'STAFF', staffId })

/** An objection was right: the entry ends here. */
export const upholdObjection = (deps: AwardDeps, awardId: string, staffId: string): Promise<EntryOutcome> =>
  moveByStaff(deps, { awardId, to: 'NOT_SELECTED', as: 'COMMITTEE', staffId, reason: 'OBJECTION_UPHELD' })

/** The system has found the window complete; a second person confirms it. */
export const confirmApproval = (deps: AwardDeps, awardId: string, staffId: string): Promise<EntryOutcome> =>
  withEntry(deps, awardId, (tx, award, now) => {
    const as = award.state === 'OBJECTION_HANDLING' ? 'COMMITTEE' : 'STAFF'
    return moveOrUndo(tx, award, { to: 'APPROVED', mover: { kind: as, id: staffId }, now })
  })
