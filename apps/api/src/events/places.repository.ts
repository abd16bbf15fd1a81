import { boundQuery, type SqlValues } from '../database/bound-query.js'
import type { Entities } from '../database/orm.js'
import { EventPlacesSchema } from './event-places.entity.js'
import type { Places } from './rules/places.js'
import type { PlacesTerms } from './rules/places-from-content.js'

interface PlacesRow {
  id: string
  community_id: string
  event_id: string
  slot_id: string | null
  unit: Places['unit']
  status: Places['status']
  capacity: number
  asked_capacity: number
  head_limit: number | null
  asked_head_limit: number | null
  reserve: number
  waiting_limit: number
  taken: number
  taken_offline: number
  heads: number
  waiting_online: number
  waiting_offline: number
  arrivals: number
  opens_at: string | null
  closes_at: string
  release_at: string
  cut_off_at: string
  starts_at: string
  ends_at: string
  postponed_to: string | null
  version: number
  updated_at: string
}

/** A places row with the order of arrival that the statement before it handed out. */
export type NumberedPlaces = Places & { arrivals: number }

const fromRow = (row: PlacesRow): NumberedPlaces => ({
  id: row.id,
  communityId: row.community_id,
  eventId: row.event_id,
  slotId: row.slot_id,
  unit: row.unit,
  status: row.status,
  capacity: row.capacity,
  askedCapacity: row.asked_capacity,
  headLimit: row.head_limit,
  askedHeadLimit: row.asked_head_limit,
  reserve: row.reserve,
  waitingLimit: row.waiting_limit,
  taken: row.taken,
  takenOffline: row.taken_offline,
  heads: row.heads,
  waitingOnline: row.waiting_online,
  waitingOffline: row.waiting_offline,
  arrivals: row.arrivals,
  opensAt: row.opens_at,
  closesAt: row.closes_at,
  releaseAt: row.release_at,
  cutOffAt: row.cut_off_at,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  postponedTo: row.postponed_to,
  version: row.version,
})

/** Runs one `update event_places … returning *` with `:named` values and reads the row it changed, if any. */
export async function updatePlaces(tx: Entities, sql: string, values: SqlValues): Promise<NumberedPlaces | null> {
  const [row] = await boundQuery<PlacesRow>(tx, sql, values)
  return row ? fromRow(row) : null
}

/** Takes the row's lock by writing it, so that whoever comes next waits and then sees what was done. */
export const lockPlaces = (tx: Entities, id: string, now: Date): Promise<NumberedPlaces | null> =>
  updatePlaces(tx, 'update event_places set version = version + 1, updated_at = :at where id = :id returning *', {
    id,
    at: now.toISOString(),
  })

/** A capacity or head limit below what is taken is not applied, nor another unit while anyone holds a place or waits. */
const APPLY_TERMS = `update event_places set
  status = :status, asked_capacity = :askedCapacity, asked_head_limit = :askedHeadLimit, reserve = :reserve, waiting_limit = :waitingLimit,
  opens_at = :opensAt, closes_at = :closesAt, release_at = :releaseAt, cut_off_at = :cutOffAt, starts_at = :startsAt, ends_at = :endsAt, postponed_to = :postponedTo,
  capacity = case when :askedCapacity >= taken then :askedCapacity else capacity end,
  head_limit = case when coalesce(:askedHeadLimit, heads) >= heads then :askedHeadLimit else head_limit end,
  unit = case when taken = 0 and waiting_online = 0 and waiting_offline = 0 then :unit else unit end,
  version = version + 1, updated_at = :at
  where id = :id returning *`

/** Creates the row or brings it to the terms; the counters stay as they are. */
export async function applyTerms(tx: Entities, communityId: string, terms: PlacesTerms, now: Date): Promise<NumberedPlaces> {
  const at = now.toISOString()
  const counters = { taken: 0, takenOffline: 0, heads: 0, waitingOnline: 0, waitingOffline: 0, arrivals: 0, version: 0 }
  const fresh = { ...terms, ...counters, communityId, capacity: terms.askedCapacity, headLimit: terms.askedHeadLimit, updatedAt: at }
  await tx.createQueryBuilder(EventPlacesSchema).insert(fresh).onConflict('id').ignore().execute()
  const row = await updatePlaces(tx, APPLY_TERMS, { ...terms, at })
  if (!row) throw new Error(`The places row ${terms.id} is missing right after it was written`)
  return row
}

/** The slot is not in the content any more: nobody new gets a place there. */
export const withdrawPlaces = (tx: Entities, id: string, now: Date): Promise<NumberedPlaces | null> =>
  updatePlaces(tx, `update event_places set status = 'WITHDRAWN', version = version + 1, updated_at = :at where id = :id returning *`, {
    id,
    at: now.toISOString(),
  })

/** The event's own rows, one for each slot where it has slots. */
export const readPlacesOf = async (em: Entities, eventId: string): Promise<Places[]> =>
  (await boundQuery<PlacesRow>(em, 'select * from event_places where event_id = :eventId order by starts_at, id', { eventId })).map(fromRow)

/** Every row, or those changed at or after an instant. */
export async function readPlaces(em: Entities, since: string | null): Promise<{ rows: Places[]; newest: string | null }> {
  const where = since ? 'where updated_at >= :since' : ''
  const rows = await boundQuery<PlacesRow>(em, `select * from event_places ${where}`, { since })
  const newest = rows.reduce<string | null>((latest, row) => (latest === null || row.updated_at > latest ? row.updated_at : latest), since)
  return { rows: rows.map(fromRow), newest }
}
