/** Free room of one places row as the queue sees it. */
export interface Room {
  capacity: number
  reserve: number
  taken: number
  takenOffline: number
  heads: number
  headLimit: number | null
}

export interface Waiter {
  id: string
  pool: 'ONLINE' | 'OFFLINE'
  units: number
  heads: number
}

/** POOLS: each pool first come, first served. MERGED: both as one queue. FIRST_FIT: whoever fits, so that no place stays empty. */
export type Phase = 'POOLS' | 'MERGED' | 'FIRST_FIT'

export interface Allotment<W extends Waiter> {
  waiter: W
  /** Parties of the same queue that came earlier and still wait. */
  overtakes: number
}

function fits(room: Room, waiter: Waiter, phase: Phase): boolean {
  const held = waiter.pool === 'ONLINE' && phase === 'POOLS' ? Math.max(0, room.reserve - room.takenOffline) : 0
  return room.taken + waiter.units <= room.capacity - held && (room.headLimit === null || room.heads + waiter.heads <= room.headLimit)
}

/** After a cut in capacity a party may be larger than everything there is; it must not stop the queue for good. */
const canNeverFit = (room: Room, waiter: Waiter): boolean =>
  waiter.units > room.capacity || (room.headLimit !== null && waiter.heads > room.headLimit)

const withTaken = (room: Room, waiter: Waiter): Room => ({
  ...room,
  taken: room.taken + waiter.units,
  heads: room.heads + waiter.heads,
  takenOffline: room.takenOffline + (waiter.pool === 'OFFLINE' ? waiter.units : 0),
})

/**
 * Gives free places to whole parties. `waiters` stand in the order of their arrival. Before the cut-off a party that does not fit
 * stops its queue, so that nobody passes it; no party is ever split.
 */
export function allocatePlaces<W extends Waiter>(start: Room, waiters: readonly W[], phase: Phase): Allotment<W>[] {
  const queueOf = (waiter: Waiter): string => (phase === 'POOLS' ? waiter.pool : 'ALL')
  const passedOver = new Map<string, number>()
  const stopped = new Set<string>()
  const given: Allotment<W>[] = []
  let room = start
  for (const waiter of waiters) {
    const queue = queueOf(waiter)
    if (!stopped.has(queue) && fits(room, waiter, phase)) {
      given.push({ waiter, overtakes: passedOver.get(queue) ?? 0 })
      room = withTaken(room, waiter)
      continue
    }
    passedOver.set(queue, (passedOver.get(queue) ?? 0) + 1)
    if (phase !== 'FIRST_FIT' && !canNeverFit(start, waiter)) stopped.add(queue)
  }
  return given
}
