import { boundQuery } from '../../database/bound-query.js'
import type { Entities } from '../../database/orm.js'
import type { Sealer } from '../../kernel/encryption.js'
import { displayName } from '../../kernel/masking.js'
import { type Gap, gapsOf, noticesOfCycle } from '../notices/notices.repository.js'
import { objectionsOf } from '../objections/objections.repository.js'
import { membersOf, panelOf, recusalsOf, type ScoreRow, scoresOf, type VerdictRow, verdictsOf } from '../panels/panels.repository.js'
import { type PictureRow, picturesOf } from '../pictures/pictures.repository.js'
import { type AwardConsentRow, AwardConsentSchema, type AwardRow } from '../records/award.entity.js'
import type { AwardCycleRow } from '../records/award-cycle.entity.js'
import type { AwardNominationRow } from '../records/award-nomination.entity.js'
import { AwardCheckSchema, type AwardNoticeRow, type AwardObjectionRow, type AwardPanelRow } from '../records/evidence.entity.js'
import { awardsOfCycle, nominationOf } from '../records/nominations.repository.js'
import { seals } from '../records/seal-nomination.js'

export interface EntryRecord {
  /** 001 and so on, in the order of nomination: names it in every table. */
  number: string
  award: AwardRow
  nomination: AwardNominationRow | null
  /** The full name, with 家庭 behind a family's; null once erased. */
  name: string | null
  consents: readonly AwardConsentRow[]
  check: { checkerId: string; result: 'PASS' | 'FAIL'; clause: string; at: string } | null
  objections: readonly AwardObjectionRow[]
  pictures: readonly PictureRow[]
  hearings: readonly { way: string; heardBy: string; heardAt: string }[]
}

export interface NoticeRecord {
  notice: AwardNoticeRow
  gaps: readonly Gap[]
  awardIds: readonly string[]
}

/** What is on record of a cycle, but for pictures and the log, which are read when their turn comes. */
export interface CycleRecord {
  cycle: AwardCycleRow
  entries: readonly EntryRecord[]
  panel: (AwardPanelRow & { members: readonly string[] }) | null
  recusals: readonly { awardId: string; staffId: string; ground: string }[]
  /** None while the panel is open: each score is its panellist's own until the chair closes. */
  scores: readonly ScoreRow[]
  verdicts: readonly VerdictRow[]
  notices: readonly NoticeRecord[]
  /** Of a member of staff; the id of one who is not known any more. */
  staffName(id: string): string
}

const HEARINGS = `select way, heard_by as "heardBy", heard_at as "heardAt" from award_hearings where award_id = :awardId order by heard_at`
const CANDIDATES = 'select award_id as "awardId" from award_candidates where notice_id = :noticeId'
const STAFF = 'select id, name from staff_accounts'

async function readEntry(em: Entities, sealer: Sealer, award: AwardRow, at: number): Promise<EntryRecord> {
  const { id: awardId } = award
  const bare = seals(sealer, awardId).name.open(award.nameSealed)
  const detached = { disableIdentityMap: true, orderBy: { givenAt: 'asc', id: 'asc' } } as const
  return {
    ...{ number: String(at + 1).padStart(3, '0'), award, nomination: await nominationOf(em, awardId) },
    name: bare === null ? null : displayName({ name: bare, kind: award.subject }, 'FULL_NAME'),
    consents: (await em.find(AwardConsentSchema, { awardId }, detached)) as AwardConsentRow[],
    check: await em.findOne(AwardCheckSchema, { awardId }, { disableIdentityMap: true }),
    ...{ objections: await objectionsOf(em, awardId), pictures: await picturesOf(em, awardId) },
    hearings: await boundQuery<EntryRecord['hearings'][number]>(em, HEARINGS, { awardId }),
  }
}

async function readNotice(em: Entities, notice: AwardNoticeRow): Promise<NoticeRecord> {
  const rows = await boundQuery<{ awardId: string }>(em, CANDIDATES, { noticeId: notice.id })
  return { notice, gaps: await gapsOf(em, notice.id), awardIds: rows.map(({ awardId }) => awardId) }
}

export async function readCycle(em: Entities, sealer: Sealer, cycle: AwardCycleRow): Promise<CycleRecord> {
  const entries: EntryRecord[] = []
  for (const [at, award] of (await awardsOfCycle(em, cycle.id)).entries()) entries.push(await readEntry(em, sealer, award, at))
  const notices: NoticeRecord[] = []
  for (const notice of await noticesOfCycle(em, cycle.id)) notices.push(await readNotice(em, notice))
  const panel = await panelOf(em, cycle.id)
  const names = new Map((await boundQuery<{ id: string; name: string }>(em, STAFF, {})).map(({ id, name }) => [id, name]))
  return {
    ...{ cycle, entries, notices, panel: panel && { ...panel, members: await membersOf(em, panel.id) } },
    ...{ recusals: await recusalsOf(em, cycle.id), scores: panel?.closedAt ? await scoresOf(em, cycle.id) : [] },
    ...{ verdicts: await verdictsOf(em, cycle.id), staffName: (id) => names.get(id) ?? id },
  }
}
