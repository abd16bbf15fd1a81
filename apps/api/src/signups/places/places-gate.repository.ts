import type { SqlValues } from '../../database/bound-query.js'
import type { Database, Entities } from '../../database/orm.js'
import { transact, type Verdict } from '../../database/transaction.js'
import { type NumberedPlaces, type Pool, placesColumns, updatePlaces } from '../../events/index.js'

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

// Before lots are drawn nobody takes a place, and everybody may enter, however many have.
const DRAW_PENDING = '(draw_at is not null and drawn_at is null)'

// From the cut-off on a place must not stay empty because the list is full of larger parties. Who comes in so gets it at once, or nothing.
const FITS_LATE = '(cut_off_at <= :at and :units <= capacity - taken and (head_limit is null or heads + :heads <= head_limit))'

const takeSql = ({ room, waiting }: (typeof queues)[Pool]): string => `update event_places
  set taken = taken + :units, heads = heads + :heads, taken_offline = taken_offline + :offline,
    arrivals = arrivals + 1, version = version + 1, updated_at = :at
  where id = :placesId and status = 'ACTIVE' and not ${DRAW_PENDING}
    and (:units = 0 or :units <= ${room})
    and (head_limit is null or heads + :heads <= head_limit)
    and ${waiting} = 0
  returning ${placesColumns()}`

const enqueueSql = ({ counter, room, waiting }: (typeof queues)[Pool]): string => `update event_places
  set ${counter} = ${counter} + 1, arrivals = arrivals + 1, version = version + 1, updated_at = :at
  where id = :placesId and status = 'ACTIVE'
    and (${DRAW_PENDING} or waiting_online + waiting_offline < waiting_limit or ${FITS_LATE})
    and (${DRAW_PENDING} or ${waiting} > 0 or :units > ${room} or heads + :heads > head_limit)
  returning ${placesColumns()}`

/** The two statements of a pool. */
export type GateStatements = Record<Pool, { take: string; enqueue: string }>

export const gateStatements: GateStatements = {
  ONLINE: { take: takeSql(queues.ONLINE), enqueue: enqueueSql(queues.ONLINE) },
  OFFLINE: { take: takeSql(queues.OFFLINE), enqueue: enqueueSql(queues.OFFLINE) },
}

const valuesOf = ({ placesId, pool, units, heads, now }: PlacesAsk): SqlValues => ({
  ...{ placesId, units, heads },
  offline: pool === 'OFFLINE' ? units : 0,
  at: now.toISOString(),
})

/** The one statement by which a party gets places without waiting. Null: no room, or others wait before it. */
export const takePlaces = (tx: Entities, ask: PlacesAsk): Promise<NumberedPlaces | null> =>
  updatePlaces(tx, gateStatements[ask.pool].take, valuesOf(ask))

async function passGate(tx: Entities, ask: PlacesAsk, { take, enqueue }: GateStatements[Pool]): Promise<GateOutcome> {
  const values = valuesOf(ask)
  const taken = await updatePlaces(tx, take, values)
  if (taken) return { kind: 'TAKEN', places: taken }
  // Joins the queue only while there is no room or others wait; so no free place is ever waited for.
  const queued = await updatePlaces(tx, enqueue, values)
  if (queued) return { kind: 'QUEUED', places: queued }
  // Between the two statements somebody may have left: then there is room and nobody to wait behind.
  const late = await updatePlaces(tx, take, values)
  return late ? { kind: 'TAKEN', places: late } : { kind: 'FULL' }
}

/** A gate of conditional updates of the places row, in the transaction that inserts the sign-up. */
export const gateOf =
  (statements: GateStatements): PlacesGate =>
  (database, ask, settle) =>
    transact(database, async (tx) => settle(tx, await passGate(tx, ask, statements[ask.pool])))

export const conditionalGate: PlacesGate = gateOf(gateStatements)
