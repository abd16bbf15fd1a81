import { boundQuery, type SqlValues } from '../database/bound-query.js'
import type { Entities } from '../database/orm.js'
import { EventPlacesSchema } from './event-places.entity.js'
import type { Places } from './rules/places.js'
import type { PlacesTerms } from './rules/places-from-content.js'

export interface PlacesRow {
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
  postponed_from: string | null
  draw_at: string | null
  draw_commitment: string | null
  drawn_at: string | null
  draw_seed: string | null
  drawn_entries: number | null
  venue_id: string | null
  version: number
  updated_at: string
}

const columns = [
  ...(['id', 'community_id', 'event_id', 'slot_id', 'unit', 'status', 'capacity', 'asked_capacity', 'head_limit'] as const),
  ...(['asked_head_limit', 'reserve', 'waiting_limit', 'taken', 'taken_offline', 'heads', 'waiting_online'] as const),
  ...(['waiting_offline', 'arrivals', 'opens_at', 'closes_at', 'release_at', 'cut_off_at', 'starts_at', 'ends_at'] as const),
  ...(['postponed_to', 'postponed_from', 'draw_at', 'draw_commitment', 'drawn_at', 'draw_seed', 'drawn_entries'] as const),
  ...(['venue_id', 'version', 'updated_at'] as const),
] satisfies (keyof PlacesRow)[]

/** The columns of a places row as `placesFromRow` reads them; by name, so that a prepared statement outlives a column that is added. */
export const placesColumns = (table = 'event_places'): string => columns.map((column) => `${table}.${column}`).join(', ')

const COLUMNS = placesColumns()

/** A places row with the order of arrival that the statement before it handed out. */
export type NumberedPlaces = Places & { arrivals: number }

export const placesFromRow = (row: PlacesRow): NumberedPlaces => ({
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
  postponedFrom: row.postponed_from,
  drawAt: row.draw_at,
  drawCommitment: row.draw_commitment,
  drawnAt: row.drawn_at,
  drawSeed: row.draw_seed,
  drawnEntries: row.drawn_entries,
  venueId: row.venue_id,
  version: row.version,
})

/** Runs one `update event_places … returning` `placesColumns()` with `:named` values and reads the row it changed, if any. */
export async function updatePlaces(tx: Entities, sql: string, values: SqlValues): Promise<NumberedPlaces | null> {
  const [row] = await boundQuery<PlacesRow>(tx, sql, values)
  return row ? placesFromRow(row) : null
}

/** Takes the row's lock by writing it, so that whoever comes next waits and then sees what was done. */
export const lockPlaces = (tx: Entities, id: string, now: Date): Promise<NumberedPlaces | null> =>
  updatePlaces(tx, `update event_places set version = version + 1, updated_at = :at where id = :id returning ${COLUMNS}`, {
    id,
    at: now.toISOString(),
  })

/** A capacity or head limit below what is taken is not applied, nor another unit while anyone holds a place or waits. */
const APPLY_TERMS = `update event_places set
  status = :status, asked_capacity = :askedCapacity, asked_head_limit = :askedHeadLimit, reserve = :reserve, waiting_limit = :waitingLimit,
  opens_at = :opensAt, closes_at = :closesAt, release_at = :releaseAt, cut_off_at = :cutOffAt, starts_at = :startsAt, ends_at = :endsAt, postponed_to = :postponedTo,
  postponed_from = case when cast(:postponedTo as text) is null then null when postponed_to = :postponedTo then postponed_from else starts_at end,
  venue_id = coalesce(cast(:venueId as text), venue_id),
  capacity = case when :askedCapacity >= taken then :askedCapacity else capacity end,
  head_limit = case when coalesce(:askedHeadLimit, heads) >= heads then :askedHeadLimit else head_limit end,
  unit = case when taken = 0 and waiting_online = 0 and waiting_offline = 0 then :unit else unit end,
  draw_at = :drawAt, draw_commitment = coalesce(draw_commitment, :commitment), draw_seed_sealed = coalesce(draw_seed_sealed, :seedSealed),
  version = version + 1, updated_at = :at
  where id = :id returning ${COLUMNS}`

/** By which a draw can be checked afterwards: made once, before anyone enters. */
export interface DrawPromise {
  /** SHA-256 of the seed, in hex. */
  commitment: string
  seedSealed: string
}

const noPromise = { commitment: null, seedSealed: null }

/** Creates the row or brings it to the terms; the counters stay as they are. Terms with a draw need its promise, unless the row has one. */
export async function applyTerms(
  tx: Entities,
  communityId: string,
  terms: PlacesTerms,
  now: Date,
  promise: DrawPromise | null = null,
): Promise<NumberedPlaces> {
  const at = now.toISOString()
  const apply = () => updatePlaces(tx, APPLY_TERMS, { ...terms, ...(promise ?? noPromise), at })
  // Not by a fresh row that gives way to the old one: the terms of a draw that has begun may make no sound beginning.
  const known = await apply()
  if (known) return known
  const counters = { taken: 0, takenOffline: 0, heads: 0, waitingOnline: 0, waitingOffline: 0, arrivals: 0, version: 0 }
  const fresh = {
    ...terms,
    ...counters,
    communityId,
    capacity: terms.askedCapacity,
    headLimit: terms.askedHeadLimit,
    postponedFrom: null,
    ...{ drawCommitment: promise?.commitment ?? null, drawSeedSealed: promise?.seedSealed ?? null },
    ...{ drawnAt: null, drawSeed: null, drawnEntries: null },
    updatedAt: at,
  }
  await tx.createQueryBuilder(EventPlacesSchema).insert(fresh).onConflict('id').ignore().execute()
  const row = await apply()
  if (!row) throw new Error(`The places row ${terms.id} is missing right after it was written`)
  return row
}

/** The slot is not in the content any more: nobody new gets a place there. */
export const withdrawPlaces = (tx: Entities, id: string, now: Date): Promise<NumberedPlaces | null> =>
  updatePlaces(
    tx,
    `update event_places set status = 'WITHDRAWN', version = version + 1, updated_at = :at where id = :id returning ${COLUMNS}`,
    {
      id,
      at: now.toISOString(),
    },
  )

/** The row as it is committed, without a lock. */
export async function lookAtPlaces(em: Entities, id: string): Promise<NumberedPlaces | null> {
  const [row] = await boundQuery<PlacesRow>(em, `select ${COLUMNS} from event_places where id = :id`, { id })
  return row ? placesFromRow(row) : null
}

/** The event's own rows, one for each slot where it has slots. */
export const readPlacesOf = async (em: Entities, eventId: string): Promise<Places[]> =>
  (
    await boundQuery<PlacesRow>(em, `select ${COLUMNS} from event_places where event_id = :eventId order by starts_at, id`, { eventId })
  ).map(placesFromRow)

/** Every row, or those changed at or after an instant. */
export async function readPlaces(em: Entities, since: string | null): Promise<{ rows: Places[]; newest: string | null }> {
  const where = since ? 'where updated_at >= :since' : ''
  const rows = await boundQuery<PlacesRow>(em, `select ${COLUMNS} from event_places ${where}`, { since })
  const newest = rows.reduce<string | null>((latest, row) => (latest === null || row.updated_at > latest ? row.updated_at : latest), since)
  return { rows: rows.map(placesFromRow), newest }
}
