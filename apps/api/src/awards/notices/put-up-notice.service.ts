import { localDateOf } from '@culture/calendar'
import type { Entities } from '../../database/orm.js'
import { keep, undo, type Verdict } from '../../database/transaction.js'
import { newId } from '../../kernel/ids.js'
import type { AwardDeps } from '../award-deps.js'
import { withCycle } from '../cycles/open-cycle.service.js'
import { type DeskRefusal, refuseDesk, refusedMove } from '../desk-refusals.js'
import { moveEntry } from '../entries/move-entry.service.js'
import { appendStep } from '../log/append-step.js'
import { objectionsOfCycle } from '../objections/objections.repository.js'
import { verdictsOf } from '../panels/panels.repository.js'
import type { AwardRow } from '../records/award.entity.js'
import type { AwardCycleRow } from '../records/award-cycle.entity.js'
import { type AwardNoticeRow, AwardNoticeSchema } from '../records/evidence.entity.js'
import { awardsOfCycle, nominationOf } from '../records/nominations.repository.js'
import { seals } from '../records/seal-nomination.js'
import { addCandidate, noticesOfCycle } from './notices.repository.js'
import { type NoticeEnd, planWindow } from './plan-window.js'

export type NoticeOutcome = { kind: 'DONE'; notice: AwardNoticeRow } | DeskRefusal

/** Who goes on the board: whom the panel has selected, and whose facts were corrected after an objection. */
async function whoIsDue(tx: Entities, cycleId: string): Promise<AwardRow[]> {
  const selected = new Set((await verdictsOf(tx, cycleId)).filter((verdict) => verdict.selected === 1).map(({ awardId }) => awardId))
  const objections = await objectionsOfCycle(tx, cycleId)
  const current = (await noticesOfCycle(tx, cycleId)).at(-1)
  const corrected = ({ id }: AwardRow): boolean => {
    const own = objections.filter(({ awardId }) => awardId === id)
    const last = own.filter(({ finding }) => finding === 'FACTS_CHANGED')
    return own.every(({ finding }) => finding !== null && finding !== 'FOUNDED') && last.length > 0 && current !== undefined
  }
  return (await awardsOfCycle(tx, cycleId)).filter(
    (award) => (award.state === 'REVIEW' && selected.has(award.id)) || (award.state === 'OBJECTION_HANDLING' && corrected(award)),
  )
}

async function newNotice(
  tx: Entities,
  cycle: AwardCycleRow,
  { staffId, end, now }: { staffId: string; end: NoticeEnd | null; now: Date },
): Promise<AwardNoticeRow | DeskRefusal> {
  const window = await planWindow(tx, cycle, localDateOf(now), end)
  if (window.kind === 'REFUSED') return window
  const [at, closesAt] = [now.toISOString(), window.closesAt.toISOString()]
  return {
    ...{ id: newId(), communityId: cycle.communityId, cycleId: cycle.id, round: (await noticesOfCycle(tx, cycle.id)).length + 1 },
    ...{ unit: cycle.noticeUnit, days: cycle.noticeDays, startsOn: window.startsOn, endsOn: window.endsOn, putUpAt: at, putUpBy: staffId },
    ...{ plannedClose: closesAt, closesAt, gapSeconds: 0, seenUntil: at, completedAt: null, updatedAt: at },
    endDocumentNo: window.endDocumentNo,
  }
}

/** That a last day was entered and not counted is a step of its own, with the document by which it was found. */
async function logPutUp(tx: Entities, notice: AwardNoticeRow, due: readonly AwardRow[], now: Date): Promise<void> {
  const actor = { actorKind: 'STAFF', actorId: notice.putUpBy }
  const step = { subject: 'CYCLE' as const, subjectId: notice.cycleId, ...actor }
  const { id, startsOn, endsOn, endDocumentNo } = notice
  if (endDocumentNo !== null) {
    const entered = { kind: 'NOTICE_END_ENTERED' as const, reason: endDocumentNo, evidence: { id, startsOn, endsOn, endDocumentNo } }
    await appendStep(tx, notice.communityId, { ...step, ...entered }, now)
  }
  const evidence = { notice, candidates: due.map((award) => award.id) }
  await appendStep(tx, notice.communityId, { ...step, kind: 'NOTICE_PUT_UP', evidence }, now)
}

/** From now on everybody may read it, so it is no longer sealed. */
async function published(tx: Entities, deps: AwardDeps, award: AwardRow): Promise<Pick<AwardRow, 'summary' | 'deed'>> {
  const nomination = await nominationOf(tx, award.id)
  const sealed = seals(deps.sealer, award.id)
  return { summary: sealed.summary.open(nomination?.summarySealed ?? null), deed: sealed.deed.open(nomination?.deedSealed ?? null) }
}

async function putUp(
  tx: Entities,
  deps: AwardDeps,
  notice: AwardNoticeRow,
  due: readonly AwardRow[],
  now: Date,
): Promise<Verdict<NoticeOutcome>> {
  await tx.insert(AwardNoticeSchema, notice)
  await logPutUp(tx, notice, due, now)
  for (const award of due) {
    await addCandidate(tx, notice.id, award.id)
    const patch = { ...(await published(tx, deps, award)), noticeStartsOn: notice.startsOn, noticeEndsOn: notice.endsOn }
    const moved = await moveEntry(tx, award, { to: 'PUBLICITY', mover: { kind: 'STAFF', id: notice.putUpBy }, now, patch })
    if (moved.kind !== 'MOVED') return undo(refusedMove(moved))
  }
  return keep({ kind: 'DONE', notice })
}

/**
 * Puts up a notice from today on, for the whole window of the cycle's policy. Workdays of a year that nobody knows are refused, unless
 * staff say by which document the window ends when.
 */
export async function putUpNotice(deps: AwardDeps, cycleId: string, staffId: string, end: NoticeEnd | null = null): Promise<NoticeOutcome> {
  const outcome: { notice?: NoticeOutcome } = {}
  const answer = await withCycle(deps, cycleId, async (tx, cycle, now) => {
    const due = await whoIsDue(tx, cycleId)
    if (due.length === 0) return undo(refuseDesk('NOTHING_TO_DO', '没有等着公示的推荐。'))
    const notice = await newNotice(tx, cycle, { staffId, end, now })
    if ('reason' in notice) return undo(notice)
    const verdict = await putUp(tx, deps, notice, due, now)
    outcome.notice = verdict.answer
    return verdict.answer.kind === 'DONE' ? keep({ kind: 'DONE' as const, cycle }) : undo(verdict.answer)
  })
  return answer.kind === 'DONE' && outcome.notice ? outcome.notice : (answer as DeskRefusal)
}
