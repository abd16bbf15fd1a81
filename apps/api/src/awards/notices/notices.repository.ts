import type { HolidayYear } from '@culture/calendar'
import { boundQuery } from '../../database/bound-query.js'
import type { Entities } from '../../database/orm.js'
import { type AwardNoticeRow, AwardNoticeSchema } from '../records/evidence.entity.js'

const detached = { disableIdentityMap: true } as const

export const noticeById = (em: Entities, id: string): Promise<AwardNoticeRow | null> =>
  em.findOne(AwardNoticeSchema, { id }, detached) as Promise<AwardNoticeRow | null>

export const noticesOfCycle = (em: Entities, cycleId: string): Promise<AwardNoticeRow[]> =>
  em.find(AwardNoticeSchema, { cycleId }, { ...detached, orderBy: { round: 'asc' } }) as Promise<AwardNoticeRow[]>

export const allNotices = (em: Entities, communityId: string): Promise<AwardNoticeRow[]> =>
  em.find(AwardNoticeSchema, { communityId }, { ...detached, orderBy: { putUpAt: 'desc', id: 'desc' } }) as Promise<AwardNoticeRow[]>

/** Those that are up, or have been up without anybody having noticed that they are complete. */
export const openNotices = (em: Entities, communityId: string): Promise<AwardNoticeRow[]> =>
  em.find(AwardNoticeSchema, { communityId, completedAt: null }, detached) as Promise<AwardNoticeRow[]>

export const addCandidate = (tx: Entities, noticeId: string, awardId: string): Promise<unknown> =>
  boundQuery(tx, 'insert into award_candidates (notice_id, award_id) values (:noticeId, :awardId)', { noticeId, awardId })

const MOVE_ON = 'update award_notices set seen_until = :now where id = :id and seen_until = :before and completed_at is null returning id'

/** The notice has been seen from `before` until now, without a gap. False when another process has said so already. */
export async function seenUntil(em: Entities, { id, seenUntil: before }: AwardNoticeRow, now: Date): Promise<boolean> {
  return (await boundQuery(em, MOVE_ON, { id, before, now: now.toISOString() })).length === 1
}

export interface Gap {
  id: string
  noticeId: string
  fromAt: string
  untilAt: string
  cause: 'NOT_RUNNING' | 'REPORTED'
  notedBy: string
}

export const insertGap = (tx: Entities, gap: Gap): Promise<unknown> =>
  boundQuery(
    tx,
    `insert into award_notice_gaps (id, notice_id, from_at, until_at, cause, noted_by)
      values (:id, :noticeId, :fromAt, :untilAt, :cause, :notedBy)`,
    { ...gap },
  )

export const gapsOf = (em: Entities, noticeId: string): Promise<Gap[]> =>
  boundQuery(
    em,
    `select id, notice_id as "noticeId", from_at as "fromAt", until_at as "untilAt", cause, noted_by as "notedBy"
      from award_notice_gaps where notice_id = :noticeId order by from_at`,
    { noticeId },
  )

interface YearRow {
  year: number
  daysOff: string
  workdays: string
}

/** The years that staff have entered from the State Council's notices. */
export async function enteredYears(em: Entities, communityId: string): Promise<Record<number, HolidayYear>> {
  const sql = `select year, days_off as "daysOff", workdays from award_holiday_years where community_id = :communityId`
  const rows = await boundQuery<YearRow>(em, sql, { communityId })
  return Object.fromEntries(
    rows.map(({ year, daysOff, workdays }) => [year, { daysOff: JSON.parse(daysOff), workdays: JSON.parse(workdays) }]),
  )
}

export interface EnteredYear extends HolidayYear {
  year: number
  documentNo: string
  enteredBy: string
  enteredAt: string
}

/** Enters a year, or corrects it. */
export const writeYear = (tx: Entities, communityId: string, { daysOff, workdays, ...entered }: EnteredYear): Promise<unknown> =>
  boundQuery(
    tx,
    `insert into award_holiday_years (community_id, year, days_off, workdays, document_no, entered_by, entered_at)
      values (:communityId, :year, :daysOff, :workdays, :documentNo, :enteredBy, :enteredAt)
      on conflict (community_id, year) do update set days_off = excluded.days_off, workdays = excluded.workdays,
        document_no = excluded.document_no, entered_by = excluded.entered_by, entered_at = excluded.entered_at`,
    { communityId, ...entered, daysOff: JSON.stringify(daysOff), workdays: JSON.stringify(workdays) },
  )

export interface CandidateRow {
  noticeId: string
  awardId: string
  state: string
  subject: 'FAMILY' | 'PERSON'
  nameSealed: string | null
  summary: string | null
  deed: string | null
  nameScope: 'GRANTED' | 'FULL_NAME' | null
  /** 1 on the notice that counts: facts that were corrected are put on a new one. */
  newest: number
}

/** Everybody who stands or stood on a notice of the community. */
export const candidates = (em: Entities, communityId: string): Promise<CandidateRow[]> =>
  boundQuery(
    em,
    `select c.notice_id as "noticeId", a.id as "awardId", a.state, a.subject, a.name_sealed as "nameSealed", a.summary, a.deed,
      k.scope as "nameScope", case when c.notice_id = (select n.id from award_notices n join award_candidates d on d.notice_id = n.id
        where d.award_id = a.id order by n.round desc limit 1) then 1 else 0 end as newest
      from award_candidates c join awards a on a.id = c.award_id
      left join award_consents k on k.award_id = a.id and k.purpose = 'NAME_ON_WEBSITE' and k.withdrawn_at is null
      where a.community_id = :communityId order by a.category, a.created_at, a.id`,
    { communityId },
  )
