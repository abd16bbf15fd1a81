import { boundQuery } from '../../database/bound-query.js'
import type { Entities } from '../../database/orm.js'
import { type DrawPromise, type NumberedPlaces, placesColumns, updatePlaces } from '../../events/index.js'
import { DrawEntrySchema } from './draw-entry.entity.js'

/** What was promised never changes, so it may be read before the row is locked. */
export async function readPromise(em: Entities, placesId: string): Promise<DrawPromise | null> {
  const sql = `select draw_commitment as commitment, draw_seed_sealed as "seedSealed" from event_places
    where id = :placesId and draw_commitment is not null`
  const [promise] = await boundQuery<DrawPromise>(em, sql, { placesId })
  return promise ?? null
}

// Nobody enters without changing this row, so the count is of exactly those who wait when the statement runs.
const REVEAL = `update event_places
  set drawn_at = :at, draw_seed = :seed, drawn_entries = waiting_online + waiting_offline, version = version + 1, updated_at = :at
  where id = :placesId and drawn_at is null and draw_at <= :at and status = 'ACTIVE'
  returning ${placesColumns()}`

/** The one statement by which a draw takes place: null for everybody who comes second, too early, or to an event that is off. */
export const reveal = (tx: Entities, placesId: string, seed: string, now: Date): Promise<NumberedPlaces | null> =>
  updatePlaces(tx, REVEAL, { placesId, seed, at: now.toISOString() })

export interface Entrant {
  id: string
  keyHash: string
}

export const entrantsOf = (tx: Entities, placesId: string): Promise<Entrant[]> =>
  boundQuery(tx, `select id, key_hash as "keyHash" from sign_ups where places_id = :placesId and status = 'WAITLISTED'`, { placesId })

export interface DrawnLot {
  signUpId: string
  entryHash: string
}

const IN_DRAWN_ORDER = `update sign_ups set arrival = (select d.rank from draw_entries d where d.sign_up_id = sign_ups.id)
  where places_id = :placesId and status = 'WAITLISTED'`

/** Writes the order down and lets everybody stand by it: from here on it is the order of the queue. */
export async function writeOrder(tx: Entities, placesId: string, drawn: readonly DrawnLot[]): Promise<void> {
  if (drawn.length === 0) return
  const rows = drawn.map((lot, at) => ({ ...lot, placesId, rank: at + 1, outcome: null }))
  await tx.insertMany(DrawEntrySchema, rows)
  await boundQuery(tx, IN_DRAWN_ORDER, { placesId })
}

const OUTCOMES = `update draw_entries set outcome = case when exists
    (select 1 from sign_ups s where s.id = draw_entries.sign_up_id and s.status = 'WAITLISTED') then 'WAITING' else 'CONFIRMED' end
  where places_id = :placesId`

/** Notes with every lot what it brought, after the places were given out. */
export async function writeOutcomes(tx: Entities, placesId: string): Promise<void> {
  await boundQuery(tx, OUTCOMES, { placesId })
}

export interface DrawnEntry {
  rank: number
  entryHash: string
  outcome: 'CONFIRMED' | 'WAITING'
}

const ENTRY = 'rank, entry_hash as "entryHash", outcome'

/** The whole result in the order of the draw; empty before it. */
export const drawnEntries = (em: Entities, placesId: string): Promise<DrawnEntry[]> =>
  boundQuery(em, `select ${ENTRY} from draw_entries where places_id = :placesId order by rank`, { placesId })

/** What a sign-up drew; null where it took no part. */
export async function drawnEntryOf(em: Entities, signUpId: string): Promise<DrawnEntry | null> {
  const [entry] = await boundQuery<DrawnEntry>(em, `select ${ENTRY} from draw_entries where sign_up_id = :signUpId`, { signUpId })
  return entry ?? null
}
