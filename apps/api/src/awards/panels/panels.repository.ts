import { boundQuery } from '../../database/bound-query.js'
import type { Entities } from '../../database/orm.js'
import { type AwardPanelRow, AwardPanelSchema } from '../records/evidence.entity.js'

export interface ScoreRow {
  awardId: string
  staffId: string
  points: number
}

export const panelOf = (em: Entities, cycleId: string): Promise<AwardPanelRow | null> =>
  em.findOne(AwardPanelSchema, { cycleId }, { disableIdentityMap: true }) as Promise<AwardPanelRow | null>

export async function membersOf(em: Entities, panelId: string): Promise<string[]> {
  const sql = 'select staff_id as "staffId" from award_panel_members where panel_id = :panelId order by staff_id'
  return (await boundQuery<{ staffId: string }>(em, sql, { panelId })).map(({ staffId }) => staffId)
}

export const seatMember = (tx: Entities, panelId: string, staffId: string): Promise<unknown> =>
  boundQuery(tx, 'insert into award_panel_members (panel_id, staff_id) values (:panelId, :staffId) on conflict do nothing', {
    panelId,
    staffId,
  })

export const scoresOf = (em: Entities, cycleId: string): Promise<ScoreRow[]> =>
  boundQuery(
    em,
    `select s.award_id as "awardId", s.staff_id as "staffId", s.points from award_scores s join awards a on a.id = s.award_id
      where a.cycle_id = :cycleId order by s.award_id, s.staff_id`,
    { cycleId },
  )

export const recusalsOf = (em: Entities, cycleId: string): Promise<{ awardId: string; staffId: string; ground: string }[]> =>
  boundQuery(
    em,
    `select r.award_id as "awardId", r.staff_id as "staffId", r.ground from award_recusals r join awards a on a.id = r.award_id
      where a.cycle_id = :cycleId order by r.award_id, r.staff_id`,
    { cycleId },
  )

interface Score extends ScoreRow {
  panelId: string
  at: string
}

/** Gives a score, or changes the own one while the panel is open. */
export const writeScore = (tx: Entities, score: Score): Promise<unknown> =>
  boundQuery(
    tx,
    `insert into award_scores (award_id, staff_id, panel_id, points, at) values (:awardId, :staffId, :panelId, :points, :at)
      on conflict (award_id, staff_id) do update set points = excluded.points, at = excluded.at`,
    { ...score },
  )

export async function writeRecusal(tx: Entities, recusal: { awardId: string; staffId: string; ground: string; at: string }): Promise<void> {
  const { awardId, staffId } = recusal
  await boundQuery(tx, 'delete from award_scores where award_id = :awardId and staff_id = :staffId', { awardId, staffId })
  await boundQuery(
    tx,
    'insert into award_recusals (award_id, staff_id, ground, at) values (:awardId, :staffId, :ground, :at) on conflict do nothing',
    recusal,
  )
}

export interface VerdictRow {
  awardId: string
  panelId: string
  members: number
  votes: number
  points: number
  selected: number
  at: string
}

export const writeVerdict = (tx: Entities, verdict: VerdictRow): Promise<unknown> =>
  boundQuery(
    tx,
    `insert into award_verdicts (award_id, panel_id, members, votes, points, selected, at)
      values (:awardId, :panelId, :members, :votes, :points, :selected, :at)`,
    { ...verdict },
  )

export const verdictsOf = (em: Entities, cycleId: string): Promise<VerdictRow[]> =>
  boundQuery(
    em,
    `select v.award_id as "awardId", v.panel_id as "panelId", v.members, v.votes, v.points, v.selected, v.at
      from award_verdicts v join awards a on a.id = v.award_id where a.cycle_id = :cycleId`,
    { cycleId },
  )
