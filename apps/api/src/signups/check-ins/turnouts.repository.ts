import { boundQuery } from '../../database/bound-query.js'
import type { Entities } from '../../database/orm.js'

/** How many came to an event; numbers only. */
export interface Turnout {
  /** Parties that hold a place, or came, or stayed away. */
  parties: number
  heads: number
  /** Parties that came to at least one meeting. */
  partiesCame: number
  /** Heads that came, each family as large as it ever was. */
  headsCame: number
  walkIns: number
  /** Null until the event is closed. */
  closing: Closing | null
}

export interface Closing {
  closedAt: string
  /** 人次: heads over all meetings, walk-ins among them. */
  visits: number
  /** 人数: each key once, walk-ins among them. */
  people: number
  /** Parties that held a place and did not come. */
  stayedAway: number
}

const COUNT = `select
    (select count(*) from sign_ups where event_id = :eventId and status in ('CONFIRMED', 'CHECKED_IN', 'NO_SHOW')) as parties,
    (select coalesce(sum(heads), 0) from sign_ups where event_id = :eventId and status in ('CONFIRMED', 'CHECKED_IN', 'NO_SHOW')) as heads,
    (select count(distinct sign_up_id) from check_ins where event_id = :eventId) as parties_came,
    (select coalesce(sum(most), 0) from (select max(arrived) as most from check_ins where event_id = :eventId group by sign_up_id) as came) as heads_came,
    (select coalesce(sum(arrived), 0) from check_ins where event_id = :eventId) as visits`

const ROW = 'select walk_ins, closed_at, visits, people, stayed_away from event_turnouts where event_id = :eventId'

type CountRow = Record<'parties' | 'heads' | 'parties_came' | 'heads_came' | 'visits', number | string>
interface TurnoutRow {
  walk_ins: number
  closed_at: string | null
  visits: number | null
  people: number | null
  stayed_away: number | null
}

export async function readTurnout(em: Entities, eventId: string): Promise<Turnout & { visits: number }> {
  const [count] = await boundQuery<CountRow>(em, COUNT, { eventId })
  const [row] = await boundQuery<TurnoutRow>(em, ROW, { eventId })
  const closing = row?.closed_at
    ? { closedAt: row.closed_at, visits: row.visits ?? 0, people: row.people ?? 0, stayedAway: row.stayed_away ?? 0 }
    : null
  return {
    ...{ parties: Number(count?.parties ?? 0), heads: Number(count?.heads ?? 0), visits: Number(count?.visits ?? 0) },
    ...{ partiesCame: Number(count?.parties_came ?? 0), headsCame: Number(count?.heads_came ?? 0) },
    ...{ walkIns: row?.walk_ins ?? 0, closing },
  }
}

const CAME_TO = `select count(*) as parties, coalesce(sum(arrived), 0) as heads from check_ins
  where event_id = :eventId and meeting_at = :meetingAt`

/** How many came to one meeting, without walk-ins. */
export async function countAtMeeting(em: Entities, eventId: string, meetingAt: string): Promise<{ parties: number; heads: number }> {
  const [count] = await boundQuery<Record<'parties' | 'heads', number | string>>(em, CAME_TO, { eventId, meetingAt })
  return { parties: Number(count?.parties ?? 0), heads: Number(count?.heads ?? 0) }
}

export interface WalkInEntry {
  /** The form's own; the same one again counts nothing. */
  id: string
  communityId: string
  eventId: string
  change: number
  byStaff: string
  recordedAt: string
}

const ENTER = `insert into walk_in_entries (id, community_id, event_id, change, by_staff, recorded_at)
  values (:id, :communityId, :eventId, :change, :byStaff, :recordedAt) on conflict (id) do nothing returning id`
const OPEN = `insert into event_turnouts (event_id, community_id) values (:eventId, :communityId) on conflict (event_id) do nothing returning event_id`
const ADD = `update event_turnouts set walk_ins = walk_ins + :change where event_id = :eventId and walk_ins + :change >= 0 returning event_id`

/** BELOW_ZERO where the count would fall under nothing: then the caller must undo the transaction. */
export async function addWalkIns(tx: Entities, entry: WalkInEntry): Promise<'COUNTED' | 'AGAIN' | 'BELOW_ZERO'> {
  const { eventId, communityId, change } = entry
  if ((await boundQuery(tx, ENTER, { ...entry })).length === 0) return 'AGAIN'
  await boundQuery(tx, OPEN, { eventId, communityId })
  return (await boundQuery(tx, ADD, { eventId, change })).length === 1 ? 'COUNTED' : 'BELOW_ZERO'
}

const CLOSE = `update event_turnouts set closed_at = coalesce(closed_at, :now), closed_by = coalesce(closed_by, :byStaff),
    visits = :visits + walk_ins, people = :people + walk_ins, stayed_away = :stayedAway
  where event_id = :eventId returning event_id`

export interface Count {
  eventId: string
  communityId: string
  /** Without walk-ins. */
  visits: number
  people: number
  stayedAway: number
  byStaff: string
  now: string
}

export async function writeClosing(tx: Entities, { communityId, ...count }: Count): Promise<void> {
  await boundQuery(tx, OPEN, { eventId: count.eventId, communityId })
  await boundQuery(tx, CLOSE, { ...count })
}

const LEFT_OPEN = `select distinct event_id from event_places where ends_at <= :before and taken > 0
    and not exists (select 1 from event_turnouts t where t.event_id = event_places.event_id and t.closed_at is not null)
    and not exists (select 1 from event_places later where later.event_id = event_places.event_id and later.ends_at > :before)
  order by event_id`

/** Events of which every part ended before, where places were taken, and which nobody has closed. */
export async function eventsLeftOpen(em: Entities, before: string): Promise<string[]> {
  return (await boundQuery<{ event_id: string }>(em, LEFT_OPEN, { before })).map((row) => row.event_id)
}

const STAYED_AWAY = `select count(*) as count from sign_ups where event_id = :eventId and status = 'NO_SHOW'`

export async function countStayedAway(em: Entities, eventId: string): Promise<number> {
  const [row] = await boundQuery<{ count: number | string }>(em, STAYED_AWAY, { eventId })
  return Number(row?.count ?? 0)
}
