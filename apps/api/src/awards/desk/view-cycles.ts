import { localDateOf } from '@culture/calendar'
import { boundQuery } from '../../database/bound-query.js'
import type { Entities } from '../../database/orm.js'
import { toGlobalId } from '../../kernel/ids.js'
import type { CycleBoard } from '../cycles/cycle-board.js'
import { gapsOf, noticesOfCycle } from '../notices/notices.repository.js'
import { foreseeWindow } from '../notices/plan-window.js'
import { membersOf, panelOf } from '../panels/panels.repository.js'
import type { AwardCycleRow } from '../records/award-cycle.entity.js'
import type { AwardNoticeRow } from '../records/evidence.entity.js'
import { quorumOf } from '../rules/award-guards.js'
import type { AwardState } from '../rules/award-states.js'
import { DeskCycle, DeskPanel, StateCount } from './desk-cycle.types.js'
import { DeskNotice, NoticeGap, NoticeOutlookObject } from './desk-notice.types.js'

const COUNTS = 'select state, count(*) as count from awards where cycle_id = :cycleId group by state order by state'

async function countsOf(em: Entities, cycleId: string): Promise<StateCount[]> {
  const rows = await boundQuery<{ state: AwardState; count: number | string }>(em, COUNTS, { cycleId })
  return rows.map(({ state, count }) => Object.assign(new StateCount(), { state, count: Number(count) }))
}

const OPEN = `select count(*) as open from award_objections o join awards a on a.id = o.award_id
  where a.cycle_id = :cycleId and o.finding is null`

async function openObjections(em: Entities, cycleId: string): Promise<number> {
  const [row] = await boundQuery<{ open: number | string }>(em, OPEN, { cycleId })
  return Number(row?.open ?? 0)
}

async function viewPanel(em: Entities, cycleId: string): Promise<DeskPanel | null> {
  const panel = await panelOf(em, cycleId)
  if (!panel) return null
  const memberIds = await membersOf(em, panel.id)
  const closedAt = panel.closedAt ? new Date(panel.closedAt) : null
  return Object.assign(new DeskPanel(), { chairId: panel.chairId, memberIds, quorum: quorumOf(memberIds.length), closedAt })
}

async function viewNotice(em: Entities, notice: AwardNoticeRow): Promise<DeskNotice> {
  const gaps = (await gapsOf(em, notice.id)).map(({ fromAt, untilAt, cause }) =>
    Object.assign(new NoticeGap(), { from: new Date(fromAt), until: new Date(untilAt), reported: cause === 'REPORTED' }),
  )
  return Object.assign(new DeskNotice(), {
    ...{ id: toGlobalId('PublicNotice', notice.id), round: notice.round, startsOn: notice.startsOn, gaps },
    ...{ plannedClose: new Date(notice.plannedClose), closesAt: new Date(notice.closesAt), seenUntil: new Date(notice.seenUntil) },
    ...{ completedAt: notice.completedAt ? new Date(notice.completedAt) : null, endDocumentNo: notice.endDocumentNo },
  })
}

async function viewOutlook(em: Entities, cycle: AwardCycleRow, now: Date): Promise<NoticeOutlookObject> {
  const outlook = await foreseeWindow(em, cycle, localDateOf(now))
  const known = outlook.kind === 'COUNTED'
  return Object.assign(new NoticeOutlookObject(), {
    ...{ endsOn: known ? outlook.endsOn : null, yearMissing: known ? null : outlook.yearMissing },
    earliest: known ? outlook.endsOn : outlook.earliest,
  })
}

/** A cycle with its figures, its panel and its notices; no persons. */
export async function viewCycle(em: Entities, cycle: AwardCycleRow, cycles: CycleBoard, now: Date): Promise<DeskCycle> {
  const { id, category, name, title, households, quota, noticeUnit, noticeDays, ceremonyEventId, awardingBody, validYears } = cycle
  const notices: DeskNotice[] = []
  for (const notice of await noticesOfCycle(em, id)) notices.push(await viewNotice(em, notice))
  return Object.assign(new DeskCycle(), {
    ...{ id: toGlobalId('AwardCycle', id), category, name, title, households, quota, noticeUnit, noticeDays, notices },
    ...{ awardingBody, validYears },
    ...{ nominations: cycles.window(cycle, now), nominationsFrom: new Date(cycle.nominationsFrom) },
    ...{ nominationsUntil: new Date(cycle.nominationsUntil), concludedAt: cycle.concludedAt ? new Date(cycle.concludedAt) : null },
    ceremonyEventId: ceremonyEventId && toGlobalId('Activity', ceremonyEventId),
    ...{ counts: await countsOf(em, id), openObjections: await openObjections(em, id) },
    ...{ panel: await viewPanel(em, id), noticeToday: await viewOutlook(em, cycle, now) },
  })
}
