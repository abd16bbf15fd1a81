import { boundQuery } from '../../database/bound-query.js'
import type { Entities } from '../../database/orm.js'

/** Who opened contacts of an entry, or took a cycle's whole file away. */
export interface ContactReadingRow {
  seq: number
  at: string
  actorId: string
  reason: string
  /** Of the cycle; null for an honour that was taken over. */
  cycleId: string | null
  /** The whole file of a cycle. */
  whole: number
  /** Of how many entries. */
  entries: number | string
}

// Whoever takes a cycle's file away leaves a step for the cycle and, of the same moment, one for each entry: these are one reading.
const same = 'o.community_id = s.community_id and o.at = s.at and o.actor_id = s.actor_id and o.kind = s.kind'
const follows = `o.seq > s.seq and not exists (select 1 from award_steps c where c.community_id = s.community_id and c.kind = s.kind
  and c.subject = 'CYCLE' and c.seq > s.seq and c.seq < o.seq)`
const READINGS = `select s.seq, s.at, s.actor_id as "actorId", s.reason,
  case when s.subject = 'CYCLE' then s.subject_id else a.cycle_id end as "cycleId", case when s.subject = 'CYCLE' then 1 else 0 end as whole,
  case when s.subject = 'CYCLE' then (select count(*) from award_steps o where ${same} and o.subject = 'AWARD' and ${follows}) else 1 end as entries
  from award_steps s left join awards a on a.id = s.subject_id
  where s.community_id = :communityId and s.kind = 'CONTACT_READ' and s.at >= :since
  and (s.subject = 'CYCLE' or not exists (select 1 from award_steps o where ${same} and o.subject = 'CYCLE' and o.seq < s.seq))
  order by s.seq desc limit :most`

/** The latest readings of contacts since an instant, the newest first. */
export const contactReadingsSince = (em: Entities, communityId: string, since: string, most: number): Promise<ContactReadingRow[]> =>
  boundQuery(em, READINGS, { communityId, since, most })
