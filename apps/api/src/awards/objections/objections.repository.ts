import { boundQuery } from '../../database/bound-query.js'
import type { Entities } from '../../database/orm.js'
import { type AwardObjectionRow, AwardObjectionSchema } from '../records/evidence.entity.js'

const detached = { disableIdentityMap: true } as const

export const objectionById = (em: Entities, id: string): Promise<AwardObjectionRow | null> =>
  em.findOne(AwardObjectionSchema, { id }, detached) as Promise<AwardObjectionRow | null>

export const objectionsOf = (em: Entities, awardId: string): Promise<AwardObjectionRow[]> =>
  em.find(AwardObjectionSchema, { awardId }, { ...detached, orderBy: { raisedAt: 'asc', id: 'asc' } }) as Promise<AwardObjectionRow[]>

const OF_CYCLE = `select o.id, o.award_id as "awardId", o.notice_id as "noticeId", o.finding from award_objections o
  join awards a on a.id = o.award_id where a.cycle_id = :cycleId`

export const objectionsOfCycle = (
  em: Entities,
  cycleId: string,
): Promise<Pick<AwardObjectionRow, 'id' | 'awardId' | 'noticeId' | 'finding'>[]> => boundQuery(em, OF_CYCLE, { cycleId })

const NEWEST = `select n.id, n.closes_at as "closesAt" from award_notices n join award_candidates c on c.notice_id = n.id
  where c.award_id = :awardId order by n.round desc limit 1`

/** The notice on which the entry stands. */
export async function newestNotice(em: Entities, awardId: string): Promise<{ id: string; closesAt: string } | null> {
  const [notice] = await boundQuery<{ id: string; closesAt: string }>(em, NEWEST, { awardId })
  return notice ?? null
}
