import { undo } from '../../database/transaction.js'
import type { AwardDeps } from '../award-deps.js'
import { refuseDesk } from '../desk-refusals.js'
import { appendStep } from '../log/append-step.js'
import { AwardCheckSchema } from '../records/evidence.entity.js'
import { updateNomination } from '../records/nominations.repository.js'
import type { ReturnReason } from '../rules/nomination.js'
import { type EntryOutcome, moveByStaff, moveOrUndo, withEntry } from './move-by-staff.service.js'

/** Sends a nomination back to whoever made it, for a reason from the list. The family is asked anew afterwards. */
export const returnEntry = (deps: AwardDeps, awardId: string, reason: ReturnReason, staffId: string): Promise<EntryOutcome> =>
  withEntry(deps, awardId, async (tx, award, now) => {
    await updateNomination(tx, awardId, { nominatedAt: null, consentUntil: null, returnReason: reason }, now)
    return moveOrUndo(tx, award, { to: 'RETURNED', mover: { kind: 'STAFF', id: staffId }, now, reason })
  })

export const takeUpCheck = (deps: AwardDeps, awardId: string, staffId: string): Promise<EntryOutcome> =>
  moveByStaff(deps, { awardId, to: 'ELIGIBILITY_CHECK', as: 'CHECKER', staffId })

export interface CheckInput {
  awardId: string
  result: 'PASS' | 'FAIL'
  /** The clause of the scheme, such as 第三条; nothing else has a place. */
  clause: string
}

const CLAUSE = /^第[一二三四五六七八九十\d]{1,4}条(?:第[一二三四五六七八九十\d]{1,3}[款项])?$/

/** Says whether the family may be honoured at all: the outcome and the clause, never why. */
export function recordCheck(deps: AwardDeps, { awardId, result, clause }: CheckInput, staffId: string): Promise<EntryOutcome> {
  const text = clause.normalize('NFKC').replace(/\s/g, '')
  return withEntry(deps, awardId, async (tx, award, now) => {
    if (!CLAUSE.test(text)) return undo(refuseDesk('INVALID_INPUT', '依据请写成“第三条”或“第三条第二款”，不要写原因。'))
    if (award.state !== 'ELIGIBILITY_CHECK') return undo(refuseDesk('NO_SUCH_STEP'))
    const check = { awardId, checkerId: staffId, result, clause: text, at: now.toISOString() }
    await tx.insert(AwardCheckSchema, check)
    const actor = { actorKind: 'CHECKER', actorId: staffId }
    await appendStep(tx, deps.communityId, { subject: 'AWARD', subjectId: awardId, kind: 'CHECKED', ...actor, evidence: check }, now)
    const to = result === 'PASS' ? 'REVIEW' : 'INELIGIBLE'
    return moveOrUndo(tx, award, { to, mover: { kind: 'CHECKER', id: staffId }, now })
  })
}
