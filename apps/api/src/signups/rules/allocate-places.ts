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
  /** How many later parties have been given places on the last day while it went on waiting. */
  overtaken: number
}

/** The promise to a large family: so many may pass it on the last day, and no more. */
export const MOST_OVERTAKES = 5

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

/** One queue while it is served. */
class Queue<W extends Waiter> {
  /** Earlier parties that still wait, those that can never fit among them. */
  overtakes = 0
  #stopped = false
  /** How often each that could fit was passed, those before this turn included. */
  #passed: number[] = []

  constructor(private readonly phase: Phase) {}

  get served(): boolean {
    return !this.#stopped && this.#passed.every((times) => times < MOST_OVERTAKES)
  }

  passOver(waiter: W, hopeless: boolean): void {
    this.overtakes += 1
    if (hopeless) return
    if (this.phase === 'FIRST_FIT') this.#passed.push(waiter.overtaken)
    else this.#stopped = true
  }

  give(): void {
    this.#passed = this.#passed.map((times) => times + 1)
  }
}

/**
 * Gives free places to whole parties. `waiters` stand in the order of their arrival. Before the cut-off a party that does not fit
 * stops its queue, so that nobody passes it; from then on one that has been passed five times does. No party is ever split.
 */
export function allocatePlaces<W extends Waiter>(start: Room, waiters: readonly W[], phase: Phase): Allotment<W>[] {
  const pools = { ONLINE: new Queue<W>(phase), OFFLINE: new Queue<W>(phase) }
  const given: Allotment<W>[] = []
  let room = start
  for (const waiter of waiters) {
    const queue = phase === 'POOLS' ? pools[waiter.pool] : pools.ONLINE
    if (queue.served && fits(room, waiter, phase)) {
      given.push({ waiter, overtakes: queue.overtakes })
      queue.give()
      room = withTaken(room, waiter)
    } else queue.passOver(waiter, canNeverFit(start, waiter))
  }
  return given
}
