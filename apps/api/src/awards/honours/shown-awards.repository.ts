import type { LocalDate } from '@culture/calendar'
import { boundQuery } from '../../database/bound-query.js'
import type { Entities } from '../../database/orm.js'
import type { AwardRow } from '../records/award.entity.js'
import { shownStates } from '../rules/award-states.js'
import type { ConsentScope } from '../rules/consents.js'

/** A row of an award that may be shown; its name is still sealed. */
export interface ShownAwardRow {
  id: string
  category: AwardRow['category']
  cycle: string
  cycleId: string | null
  level: NonNullable<AwardRow['level']>
  subject: AwardRow['subject']
  nameSealed: string
  title: string
  summary: string | null
  deed: string | null
  awardingBody: string
  documentNo: string
  certificateNo: string
  awardedOn: LocalDate
  validUntil: LocalDate | null
  nameScope: ConsentScope | null
  storyTold: number | string
}

const SHOWN = `select a.id, a.category, a.cycle, a.cycle_id as "cycleId", a.level, a.subject, a.name_sealed as "nameSealed", a.title, a.summary,
  a.deed, a.awarding_body as "awardingBody", a.document_no as "documentNo", a.certificate_no as "certificateNo",
  a.awarded_on as "awardedOn", a.valid_until as "validUntil", c.scope as "nameScope",
  (select count(*) from award_consents t where t.award_id = a.id and t.purpose = 'STORY' and t.withdrawn_at is null) as "storyTold"
  from awards a
  left join award_consents c on c.award_id = a.id and c.purpose = 'NAME_ON_WEBSITE' and c.withdrawn_at is null
  where a.community_id = :communityId and a.hidden_at is null and a.state in (${shownStates.map((state) => `'${state}'`).join(', ')})`

/** All that may be shown, in one flat query: a page of them is taken in memory. */
export const shownAwards = (em: Entities, communityId: string): Promise<ShownAwardRow[]> => boundQuery(em, SHOWN, { communityId })

const VALID = `select certificate_no as number from awards where community_id = :communityId
  and state in (${shownStates.map((state) => `'${state}'`).join(', ')})`

/** Every certificate that is valid, also of families that are not shown. */
export async function validCertificates(em: Entities, communityId: string): Promise<string[]> {
  return (await boundQuery<{ number: string }>(em, VALID, { communityId })).map(({ number }) => number)
}

const READ = `community_id = :communityId and state in ('PUBLICITY', 'OBJECTION_HANDLING', 'APPROVED', 'AWARDED', 'REVIEW_DUE')`
const MARK = `select (select count(*) from awards where ${READ}) as total, (select max(step_seq) from awards where ${READ}) as seq,
  (select max(updated_at) from awards where ${READ}) as newest,
  (select max(seq) from award_steps where community_id = :communityId and subject = 'CYCLE') as cycles`

/**
 * Changes whenever anything does that readers may see: every such change of an award moves the number of its step, and every one of a
 * cycle or a notice is a step of its own.
 */
export async function boardMark(em: Entities, communityId: string): Promise<string> {
  const [row] = await boundQuery<Record<string, number | string | null>>(em, MARK, { communityId })
  return Object.values(row ?? {}).join(':')
}
