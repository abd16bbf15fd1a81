import { boundQuery } from '../database/bound-query.js'
import type { Database } from '../database/orm.js'

/** What the database holds of one event; sign-ups are known by their number in the order of being written. */
export interface EventRecords {
  parties: Record<string, unknown>[]
  queue: number[]
  /** In the drawn order; null before the draw. */
  lots: { party: number; outcome: string }[] | null
  counters: Record<string, unknown> | undefined
}

export interface DrawRecords {
  commitment: string | null
  seed: string | null
  /** Of each sign-up, by its number. */
  keyHashes: string[]
}

type Forks = Pick<Database, 'fork'>

const PARTIES = `select id, arrival, status, heads, overtaken, channel = 'PHONE' as offline, offer_expires_at as "offerUntil"
  from sign_ups where places_id = :id order by arrival`
const COUNTERS = `select capacity, taken, taken_offline as "takenOffline", heads, waiting_online as "waitingOnline", waiting_offline as "waitingOffline",
  drawn_entries as "drawnEntries" from event_places where id = :id`
const LOTS = 'select rank, sign_up_id as "signUpId", outcome from draw_entries where places_id = :id order by rank'
const DRAW = 'select draw_commitment as commitment, draw_seed as seed from event_places where id = :id'
const KEYS = 'select id, key_hash as "keyHash" from sign_ups where places_id = :id'

interface PartyRow {
  id: string
  arrival: number
  status: string
  offline: boolean | number
}

export async function readRecords({ fork }: Forks, id: string, written: readonly string[]): Promise<EventRecords> {
  const em = fork()
  const rows = await boundQuery<PartyRow>(em, PARTIES, { id })
  const lots = await boundQuery<{ signUpId: string; outcome: string }>(em, LOTS, { id })
  const [counters] = await boundQuery<{ drawnEntries: number | null }>(em, COUNTERS, { id })
  const waiting = rows.filter(({ status }) => status === 'WAITLISTED')
  const byWriting = rows.toSorted((a, b) => written.indexOf(a.id) - written.indexOf(b.id))
  return {
    parties: byWriting.map(({ id: _, arrival: __, ...row }) => ({ ...row, offline: Boolean(row.offline) })),
    queue: waiting.map((row) => written.indexOf(row.id)),
    lots: counters?.drawnEntries == null ? null : lots.map(({ signUpId, outcome }) => ({ party: written.indexOf(signUpId), outcome })),
    counters,
  }
}

export async function readDraw({ fork }: Forks, id: string, written: readonly string[]): Promise<DrawRecords> {
  const em = fork()
  const [draw] = await boundQuery<Omit<DrawRecords, 'keyHashes'>>(em, DRAW, { id })
  const rows = await boundQuery<{ id: string; keyHash: string }>(em, KEYS, { id })
  const keys = new Map(rows.map((row) => [row.id, row.keyHash]))
  return { commitment: draw?.commitment ?? null, seed: draw?.seed ?? null, keyHashes: written.map((each) => keys.get(each) ?? '') }
}
