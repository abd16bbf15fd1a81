import type { LifeOfEvent } from '@culture/contract'
import type { Database, Entities } from '../../database/orm.js'
import { type Places, placesLeft, readPlacesOf, type SignUpEvent, waitingInAll } from '../../events/index.js'
import { heldByArrival } from '../records/sign-ups.repository.js'
import { whoWouldBeHit } from '../rules/who-would-be-hit.js'

/** A capacity that an editor thinks of; of one slot where the event has slots. */
export interface AskedCapacity {
  capacity: number
  slotId: string | null
}

const sum = (rows: readonly Places[], of: (row: Places) => number): number => rows.reduce((total, row) => total + of(row), 0)

/** A slot that was taken out of the content counts for as long as somebody holds it. */
const counts = (row: Places, event: SignUpEvent): boolean => event.withdrawn || row.status !== 'WITHDRAWN' || row.taken > 0

async function wouldHit(em: Entities, rows: readonly Places[], asked: AskedCapacity | null): Promise<LifeOfEvent['wouldHit']> {
  const row = asked && rows.find(({ slotId }) => slotId === asked.slotId)
  if (!asked || !row) return null
  return { capacity: asked.capacity, ...whoWouldBeHit(await heldByArrival(em, row.id), asked.capacity) }
}

/** Read from the records themselves: an editor decides by it. */
export async function eventLife(database: Pick<Database, 'fork'>, event: SignUpEvent, asked: AskedCapacity | null): Promise<LifeOfEvent> {
  const em = database.fork()
  const rows = (await readPlacesOf(em, event.documentId)).filter((row) => counts(row, event))
  return {
    kind: 'LIFE',
    taken: sum(rows, (row) => row.taken),
    capacity: sum(rows, (row) => row.capacity),
    askedCapacity: sum(rows, (row) => row.askedCapacity),
    capacityNotApplied: rows.some((row) => row.capacity > row.askedCapacity),
    left: sum(rows, (row) => (row.status === 'ACTIVE' ? placesLeft(row) : 0)),
    waiting: sum(rows, waitingInAll),
    heads: sum(rows, (row) => row.heads),
    unit: rows[0]?.unit ?? null,
    wouldHit: await wouldHit(em, rows, asked),
  }
}
