import type { Entities } from '../../database/orm.js'
import { keep, undo, type Verdict } from '../../database/transaction.js'
import { newId } from '../../kernel/ids.js'
import type { AwardDeps } from '../award-deps.js'
import { type CycleOutcome, withCycle } from '../cycles/open-cycle.service.js'
import { refuseDesk } from '../desk-refusals.js'
import { done, type EntryOutcome, withEntry } from '../entries/move-by-staff.service.js'
import { appendStep } from '../log/append-step.js'
import type { AwardRow } from '../records/award.entity.js'
import { type AwardPanelRow, AwardPanelSchema } from '../records/evidence.entity.js'
import { PANEL_SIZE } from '../rules/award-guards.js'
import { membersOf, panelOf, recusalsOf, seatMember, writeRecusal, writeScore } from './panels.repository.js'

export type RecusalGround = 'RELATIVE' | 'NEIGHBOUR' | 'NOMINATOR' | 'WORK' | 'OTHER'

export interface SeatPanelInput {
  cycleId: string
  /** Staff who score, the chair among them. */
  members: readonly string[]
  chairId: string
}

/** Seats the panel of a cycle, or adds members to it; nobody is taken off again. */
export const seatPanel = (deps: AwardDeps, { cycleId, members, chairId }: SeatPanelInput, staffId: string): Promise<CycleOutcome> =>
  withCycle(deps, cycleId, async (tx, cycle, now) => {
    const before = await panelOf(tx, cycleId)
    if (before?.closedAt) return undo(refuseDesk('PANEL_CLOSED'))
    const all = new Set([...(before ? await membersOf(tx, before.id) : []), ...members])
    if (all.size < PANEL_SIZE || !all.has(before?.chairId ?? chairId)) return undo(refuseDesk('PANEL_TOO_SMALL'))
    const panel = before ?? {
      ...{ id: newId(), communityId: deps.communityId, cycleId, chairId },
      ...{ openedBy: staffId, openedAt: now.toISOString(), closedAt: null },
    }
    if (!before) await tx.insert(AwardPanelSchema, panel)
    for (const member of all) await seatMember(tx, panel.id, member)
    const actor = { actorKind: 'STAFF', actorId: staffId }
    const step = { subject: 'CYCLE' as const, subjectId: cycleId, kind: 'PANEL_SEATED' as const, ...actor, evidence: [...all].sort() }
    await appendStep(tx, deps.communityId, step, now)
    return keep({ kind: 'DONE', cycle })
  })

type Sitting = (tx: Entities, award: AwardRow, panel: AwardPanelRow, now: Date) => Promise<Verdict<EntryOutcome>>

/** An entry under review, before the open panel on which this member of staff sits. */
const sitting = (deps: AwardDeps, awardId: string, staffId: string, work: Sitting): Promise<EntryOutcome> =>
  withEntry(deps, awardId, async (tx, award, now) => {
    const panel = award.cycleId ? await panelOf(tx, award.cycleId) : null
    if (!panel || !(await membersOf(tx, panel.id)).includes(staffId)) return undo(refuseDesk('NOT_A_MEMBER'))
    if (panel.closedAt) return undo(refuseDesk('PANEL_CLOSED'))
    if (award.state !== 'REVIEW') return undo(refuseDesk('NO_SUCH_STEP'))
    return work(tx, award, panel, now)
  })

/** Gives an entry points, or gives it other points while the panel is open. Nobody else sees them until the chair has closed. */
export const scoreEntry = (deps: AwardDeps, awardId: string, points: number, staffId: string): Promise<EntryOutcome> =>
  sitting(deps, awardId, staffId, async (tx, award, panel, now) => {
    if (!Number.isInteger(points) || points < 0 || points > 100) return undo(refuseDesk('INVALID_INPUT', '请打0到100的整数分。'))
    const aside = (await recusalsOf(tx, panel.cycleId)).some((recusal) => recusal.awardId === awardId && recusal.staffId === staffId)
    if (aside || award.nominatorId === staffId) return undo(refuseDesk('STANDS_ASIDE'))
    const score = { awardId, staffId, panelId: panel.id, points, at: now.toISOString() }
    await writeScore(tx, score)
    const actor = { actorKind: 'PANEL', actorId: staffId }
    await appendStep(tx, deps.communityId, { subject: 'AWARD', subjectId: awardId, kind: 'SCORED', ...actor, evidence: score }, now)
    return done(award)
  })

/** Steps back from one entry; a score already given goes. */
export const standAside = (deps: AwardDeps, awardId: string, ground: RecusalGround, staffId: string): Promise<EntryOutcome> =>
  sitting(deps, awardId, staffId, async (tx, award, _panel, now) => {
    const recusal = { awardId, staffId, ground, at: now.toISOString() }
    await writeRecusal(tx, recusal)
    const actor = { actorKind: 'PANEL', actorId: staffId, reason: ground }
    await appendStep(tx, deps.communityId, { subject: 'AWARD', subjectId: awardId, kind: 'STOOD_ASIDE', ...actor, evidence: recusal }, now)
    return done(award)
  })
