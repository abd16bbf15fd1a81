import { setImmediate } from 'node:timers/promises'
import type { Database } from '../database/orm.js'
import { transact } from '../database/transaction.js'
import { lookAtPlaces, updatePlaces, whatTheGateSays } from '../events/index.js'
import { type GateStatements, gateOf, gateStatements, type PlacesGate } from '../signups/places/places-gate.repository.js'

/** What the gate must not be. Each shows that the proofs can fail. */

/** A look before the transaction, then an unconditional update. */
export const openGate: PlacesGate = async (database, ask, settle) => {
  const row = await lookAtPlaces(database.fork(), ask.placesId)
  // SQLite hands its one connection straight back to whoever asks next: others get their look only in another turn of the loop.
  await setImmediate()
  const room = row !== null && row.taken + ask.units <= row.capacity
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

function mutated(change: (take: string) => string): PlacesGate {
  const changed = (pool: keyof GateStatements) => {
    const { take, enqueue } = gateStatements[pool]
    if (change(take) === take) throw new Error('The statement of the gate has no such part to change any more')
    return { take: change(take), enqueue }
  }
  return gateOf({ ONLINE: changed('ONLINE'), OFFLINE: changed('OFFLINE') })
}

/** No condition on the queue. */
export const queueBlindGate = mutated((take) => take.replace(/and \(case when reserve = 0 [^)]*\) = 0/, ''))

/** A party counts as one. */
export const partyAsOneGate = mutated((take) => take.replaceAll(':units', '1'))

const COUNT_TAKEN = `update event_places set taken = taken + :units, heads = heads + :heads, arrivals = arrivals + 1, version = version + 1
  where id = :placesId returning *`
const COUNT_QUEUED = `update event_places set waiting_online = waiting_online + 1, arrivals = arrivals + 1, version = version + 1
  where id = :placesId returning *`

/** The sign-up is inserted before the row is updated, by what the row was when it was read. */
export const insertFirstGate: PlacesGate = (database, ask, settle) =>
  transact(database, async (tx) => {
    const seen = await lookAtPlaces(tx, ask.placesId)
    const kind = seen ? whatTheGateSays(seen, ask, ask.now) : 'FULL'
    if (!seen || kind === 'FULL') return settle(tx, { kind: 'FULL' })
    const verdict = await settle(tx, { kind, places: { ...seen, arrivals: seen.arrivals + 1 } })
    if (verdict.kind === 'KEEP') {
      const { units, heads, placesId } = ask
      await updatePlaces(tx, kind === 'TAKEN' ? COUNT_TAKEN : COUNT_QUEUED, { units, heads, placesId })
    }
    return verdict
  })
