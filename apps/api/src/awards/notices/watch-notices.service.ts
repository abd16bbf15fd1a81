import { extendedClose, workdayCalendar } from '@culture/calendar'
import type { Entities } from '../../database/orm.js'
import { keep, undo, type Verdict } from '../../database/transaction.js'
import { newId } from '../../kernel/ids.js'
import type { AwardDeps } from '../award-deps.js'
import { refuseDesk } from '../desk-refusals.js'
import { inWorkflow } from '../entries/in-workflow.js'
import { appendStep } from '../log/append-step.js'
import { type AwardNoticeRow, AwardNoticeSchema } from '../records/evidence.entity.js'
import { enteredYears, type Gap, gapsOf, insertGap, noticeById, openNotices, seenUntil } from './notices.repository.js'
import type { NoticeOutcome } from './put-up-notice.service.js'

/** Longer than this between two looks, and the notice counts as not displayed in between: a restart is no gap, an outage is. */
export const LONGEST_BLINK_MS = 5 * 60_000

const SYSTEM = 'SYSTEM'

const later = (one: string, other: string): string => [one, other].sort()[1] ?? one

/** Time in which the notice could not be seen is added at its end. */
async function addGap(tx: Entities, notice: AwardNoticeRow, gap: Omit<Gap, 'id' | 'noticeId'>, now: Date): Promise<AwardNoticeRow> {
  const lost = Math.ceil((Date.parse(gap.untilAt) - Date.parse(gap.fromAt)) / 1_000)
  const gapSeconds = notice.gapSeconds + lost
  const calendar = workdayCalendar(await enteredYears(tx, notice.communityId))
  const extended = extendedClose(new Date(notice.plannedClose), gapSeconds, notice.unit, calendar).toISOString()
  const closesAt = later(extended, notice.closesAt)
  const seen = later(gap.untilAt, notice.seenUntil)
  const change = { gapSeconds, closesAt, seenUntil: seen, updatedAt: now.toISOString() }
  await tx.nativeUpdate(AwardNoticeSchema, { id: notice.id }, change)
  await insertGap(tx, { id: newId(), noticeId: notice.id, ...gap })
  const actor = { actorKind: gap.cause === 'REPORTED' ? 'STAFF' : SYSTEM, actorId: gap.notedBy, reason: gap.cause }
  await appendStep(
    tx,
    notice.communityId,
    { subject: 'CYCLE', subjectId: notice.cycleId, kind: 'NOTICE_GAP', ...actor, evidence: gap },
    now,
  )
  return { ...notice, ...change }
}

async function complete(tx: Entities, notice: AwardNoticeRow, now: Date): Promise<void> {
  const at = now.toISOString()
  await tx.nativeUpdate(AwardNoticeSchema, { id: notice.id }, { completedAt: at, updatedAt: at })
  const step = { subject: 'CYCLE' as const, subjectId: notice.cycleId, kind: 'NOTICE_COMPLETE' as const }
  await appendStep(tx, notice.communityId, { ...step, actorKind: SYSTEM, actorId: SYSTEM, evidence: { ...notice, completedAt: at } }, now)
}

/** A gap, or the end of the window: both are rare, and both go into the log. */
async function settle(tx: Entities, id: string, blinkMs: number, now: Date): Promise<Verdict<void>> {
  const notice = await noticeById(tx, id)
  if (!notice || notice.completedAt) return undo(undefined)
  const [from, until] = [notice.seenUntil, now.toISOString()]
  const dark = now.getTime() - Date.parse(from) > blinkMs
  const gap = { fromAt: from, untilAt: until, cause: 'NOT_RUNNING' as const, notedBy: SYSTEM }
  const current = dark ? await addGap(tx, notice, gap, now) : { ...notice, seenUntil: later(until, from) }
  if (!dark) await seenUntil(tx, notice, now)
  if (until >= current.closesAt && current.seenUntil >= current.closesAt) await complete(tx, current, now)
  return keep(undefined)
}

/**
 * Says of every notice that is up that it is being displayed now. What lies between two such looks counts as displayed when they are
 * close together, and prolongs the notice when they are not. When the whole window has been displayed, the notice is complete: the
 * system proposes, and a second person may confirm.
 */
export async function watchNotices(deps: AwardDeps, blinkMs: number = LONGEST_BLINK_MS): Promise<void> {
  const now = deps.clock.now()
  for (const notice of await openNotices(deps.database.fork(), deps.communityId)) {
    const dark = now.getTime() - Date.parse(notice.seenUntil) > blinkMs
    const over = now.toISOString() >= notice.closesAt
    if (dark || over) await inWorkflow<void>(deps, (tx, at) => settle(tx, notice.id, blinkMs, at))
    else if (now.toISOString() > notice.seenUntil) await seenUntil(deps.database.fork(), notice, now)
  }
}

/** A time in which residents could not see the notice although the program ran: the site was down, the board was covered. */
export const reportGap = (deps: AwardDeps, noticeId: string, span: { from: Date; until: Date }, staffId: string): Promise<NoticeOutcome> =>
  inWorkflow<NoticeOutcome>(deps, async (tx, now) => {
    const notice = await noticeById(tx, noticeId)
    if (!notice || notice.communityId !== deps.communityId) return undo(refuseDesk('NOT_FOUND'))
    if (notice.completedAt) return undo(refuseDesk('NO_SUCH_STEP'))
    const [fromAt, untilAt] = [span.from.toISOString(), span.until.toISOString()]
    const known = await gapsOf(tx, noticeId)
    const twice = known.some((gap) => fromAt < gap.untilAt && gap.fromAt < untilAt)
    if (fromAt < notice.putUpAt || untilAt <= fromAt || untilAt > notice.seenUntil || twice)
      return undo(refuseDesk('INVALID_INPUT', '中断的时间要在公示期间，不能跟已经记下的重叠。'))
    const gap = { fromAt, untilAt, cause: 'REPORTED' as const, notedBy: staffId }
    return keep({ kind: 'DONE', notice: await addGap(tx, notice, gap, now) })
  })
