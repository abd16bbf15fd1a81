import type { SqlValues } from '../database/bound-query.js'
import type { Database, Entities } from '../database/orm.js'
import { transact, type Verdict } from '../database/transaction.js'
import { type NumberedPlaces, type Pool, updatePlaces } from '../events/index.js'

/** What a party asks of a places row. For a change of party: what it asks more than it has. */
export interface PlacesAsk {
  placesId: string
  pool: Pool
  units: number
  heads: number
  now: Date
}

export type GateOutcome = { kind: 'TAKEN' | 'QUEUED'; places: NumberedPlaces } | { kind: 'FULL' }

/** Opens the transaction, lets the party in or not, and settles the outcome in that same transaction. */
export type PlacesGate = <T>(
  database: Pick<Database, 'fork'>,
  ask: PlacesAsk,
  settle: (tx: Entities, outcome: GateOutcome) => Promise<Verdict<T>>,
) => Promise<T>

// Both queues count as one where nothing is held back, and from the release on.
const waitingOf = (own: string): string =>
  `(case when reserve = 0 or release_at <= :at then waiting_online + waiting_offline else ${own} end)`
const HELD_BACK = '(case when release_at <= :at or reserve <= taken_offline then 0 else reserve - taken_offline end)'

const queues = {
  ONLINE: { counter: 'waiting_online', waiting: waitingOf('waiting_online'), room: `(capacity - taken - ${HELD_BACK})` },
  OFFLINE: { counter: 'waiting_offline', waiting: waitingOf('waiting_offline'), room: '(capacity - taken)' },
} as const satisfies Record<Pool, { counter: string; waiting: string; room: string }>

const takeSql = ({ room, waiting }: (typeof queues)[Pool]): string => `update event_places
  set taken = taken + :units, heads = heads + :heads, taken_offline = taken_offline + :offline,
    arrivals = arrivals + 1, version = version + 1, updated_at = :at
  where id = :placesId and status = 'ACTIVE'
    and (:units = 0 or :units <= ${room})
    and (head_limit is null or heads + :heads <= head_limit)
    and ${waiting} = 0
  returning *`

const enqueueSql = ({ counter, room, waiting }: (typeof queues)[Pool]): string => `update event_places
  set ${counter} = ${counter} + 1, arrivals = arrivals + 1, version = version + 1, updated_at = :at
  where id = :placesId and status = 'ACTIVE'
    and waiting_online + waiting_offline < waiting_limit
    and (${waiting} > 0 or :units > ${room} or heads + :heads > head_limit)
  returning *`

const statements = {
  ONLINE: { take: takeSql(queues.ONLINE), enqueue: enqueueSql(queues.ONLINE) },
  OFFLINE: { take: takeSql(queues.OFFLINE), enqueue: enqueueSql(queues.OFFLINE) },
} as const satisfies Record<Pool, { take: string; enqueue: string }>

const valuesOf = ({ placesId, pool, units, heads, now }: PlacesAsk): SqlValues => ({
  ...{ placesId, units, heads },
  offline: pool === 'OFFLINE' ? units : 0,
  at: now.toISOString(),
})

/** The one statement by which a party gets places without waiting. Null: no room, or others wait before it. */
export const takePlaces = (tx: Entities, ask: PlacesAsk): Promise<NumberedPlaces | null> =>
  updatePlaces(tx, statements[ask.pool].take, valuesOf(ask))

/** Joins the queue, only while there is no room or others wait; so no free place is ever waited for. */
const enqueue = (tx: Entities, ask: PlacesAsk): Promise<NumberedPlaces | null> =>
  updatePlaces(tx, statements[ask.pool].enqueue, valuesOf(ask))

async function passGate(tx: Entities, ask: PlacesAsk): Promise<GateOutcome> {
  const taken = await takePlaces(tx, ask)
  if (taken) return { kind: 'TAKEN', places: taken }
  const queued = await enqueue(tx, ask)
  if (queued) return { kind: 'QUEUED', places: queued }
  // Between the two statements somebody may have left: then there is room and nobody to wait behind.
  const late = await takePlaces(tx, ask)
  return late ? { kind: 'TAKEN', places: late } : { kind: 'FULL' }
}

/** The gate of production: conditional updates of the places row, in the transaction that inserts the sign-up. */
export const conditionalGate: PlacesGate = (database, ask, settle) => transact(database, async (tx) => settle(tx, await passGate(tx, ask)))
