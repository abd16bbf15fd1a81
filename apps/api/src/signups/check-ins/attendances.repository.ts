import { boundQuery } from '../../database/bound-query.js'
import type { Entities } from '../../database/orm.js'

/** How many came to one event: numbers only, and only where anybody counted at the door. */
export interface Attendance {
  eventId: string
  /** 人次 */
  visits: number
  /** 人数 */
  people: number
  walkIns: number
}

// What closing has counted stands, also after keys are erased; before that, what the door has counted so far.
const ALL = `with families as (
    select event_id, sign_up_id, max(arrived) as most, sum(arrived) as together from check_ins where community_id = :communityId
    group by event_id, sign_up_id
  ), doors as (select event_id, sum(most) as people, sum(together) as visits from families group by event_id),
  seen as (select event_id from doors union select event_id from event_turnouts where community_id = :communityId)
  select s.event_id as "eventId", coalesce(t.walk_ins, 0) as "walkIns",
    coalesce(t.visits, coalesce(d.visits, 0) + coalesce(t.walk_ins, 0)) as visits,
    coalesce(t.people, coalesce(d.people, 0) + coalesce(t.walk_ins, 0)) as people
  from seen s left join doors d on d.event_id = s.event_id left join event_turnouts t on t.event_id = s.event_id`

type Row = Record<keyof Attendance, string | number>

/** Of every event. One that was closed without anybody having come in through the desk's door is not among them. */
export async function readAttendances(em: Entities, communityId: string): Promise<Attendance[]> {
  const rows = await boundQuery<Row>(em, ALL, { communityId })
  return rows
    .map(({ eventId, visits, people, walkIns }) => ({
      ...{ eventId: String(eventId), visits: Number(visits), people: Number(people), walkIns: Number(walkIns) },
    }))
    .filter(({ visits }) => visits > 0)
}

const FAMILIES = `select c.event_id as "eventId", s.id as "signUpId", s.key_hash as "keyHash", max(c.arrived) as heads
  from check_ins c join sign_ups s on s.id = c.sign_up_id where c.community_id = :communityId group by c.event_id, s.id, s.key_hash`

interface FamilyRow {
  eventId: string
  signUpId: string
  keyHash: string
  heads: number | string
}

/**
 * Heads over several events, each key once and as large as it ever came. Null once a key among them is erased: then nobody can tell
 * any more who came twice.
 */
export async function countDifferentHeads(em: Entities, communityId: string, eventIds: ReadonlySet<string>): Promise<number | null> {
  const rows = (await boundQuery<FamilyRow>(em, FAMILIES, { communityId })).filter(({ eventId }) => eventIds.has(eventId))
  if (rows.some(({ keyHash, signUpId }) => keyHash === signUpId)) return null
  const heads = new Map<string, number>()
  for (const row of rows) heads.set(row.keyHash, Math.max(heads.get(row.keyHash) ?? 0, Number(row.heads)))
  return [...heads.values()].reduce((sum, each) => sum + each, 0)
}
