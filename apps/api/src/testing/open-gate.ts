import { setImmediate } from 'node:timers/promises'
import type { Database } from '../database/orm.js'
import { transact } from '../database/transaction.js'
import { updatePlaces } from '../events/index.js'
import type { PlacesGate } from '../signups/index.js'

/** What the gate must not be: a look before the transaction, then an unconditional update. It shows that the race test can fail. */
export const openGate: PlacesGate = async (database, ask, settle) => {
  const [row] = await database
    .fork()
    .execute<{ capacity: number; taken: number }[]>('select capacity, taken from event_places where id = ?', [ask.placesId])
  // SQLite hands its one connection straight back to whoever asks next: others get their look only in another turn of the loop.
  await setImmediate()
  const room = row !== undefined && row.taken + ask.units <= row.capacity
  return transact(database, async (tx) => {
    if (!room) return settle(tx, { kind: 'FULL' })
    const places = await updatePlaces(
      tx,
      'update event_places set taken = taken + :units, heads = heads + :heads, arrivals = arrivals + 1 where id = :placesId returning *',
      { units: ask.units, heads: ask.heads, placesId: ask.placesId },
    )
    return settle(tx, places ? { kind: 'TAKEN', places } : { kind: 'FULL' })
  })
}

/** Takes the CHECK constraints of the places rows away. */
export async function withoutChecks({ dialect, fork }: Database): Promise<void> {
  const em = fork()
  if (dialect === 'sqlite') await em.execute('pragma ignore_check_constraints = on')
  else for (const name of ['taken', 'heads']) await em.execute(`alter table event_places drop constraint event_places_${name}`)
}
