import type { Entities } from '../../database/orm.js'
import { type NumberedPlaces, placesColumns, updatePlaces } from '../../events/index.js'

/** Differences to a row that the transaction has locked; the row's CHECK constraints refuse what must not be. */
export interface CounterChange {
  units: number
  heads: number
  unitsOffline: number
  waitingOnline: number
  waitingOffline: number
}

export const noChange: CounterChange = { units: 0, heads: 0, unitsOffline: 0, waitingOnline: 0, waitingOffline: 0 }

const COUNT = `update event_places
  set taken = taken + :units, heads = heads + :heads, taken_offline = taken_offline + :unitsOffline,
    waiting_online = waiting_online + :waitingOnline, waiting_offline = waiting_offline + :waitingOffline,
    version = version + 1, updated_at = :at
  where id = :placesId returning ${placesColumns()}`

export async function countPlaces(tx: Entities, placesId: string, change: CounterChange, now: Date): Promise<NumberedPlaces> {
  const row = await updatePlaces(tx, COUNT, { ...change, placesId, at: now.toISOString() })
  if (!row) throw new Error(`The places row ${placesId} is missing`)
  return row
}
