import { allocatePlaces, type Waiter } from '../signups/rules/allocate-places.js'
import { type Seeded, seeded } from './seeded.js'

const CAPACITY = 40
const WAITING_LIMIT = 20
/** Heads of a party: 3.1 on average. */
const SIZES = [1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 5, 5, 5, 6, 6] as const
/** Of those who come or go, one in ten does so on the last of ten days. */
const CUT_OFF = 0.9
const CHANGE_THEIR_MIND = 0.15

interface Party extends Waiter {
  state: 'AWAY' | 'HOLDS' | 'WAITS' | 'TURNED_AWAY' | 'GONE'
}

interface Moment {
  at: number
  party: Party
  kind: 'COMES' | 'LEAVES'
}

/** Parties that together ask for `demand` times the seats. Each comes at some time; some change their mind later. */
function momentsOf(draw: Seeded, demand: number): Moment[] {
  const moments: Moment[] = []
  for (let asked = 0, n = 0; asked < demand * CAPACITY; n += 1) {
    const heads = draw.oneOf(SIZES)
    asked += heads
    const party: Party = { id: String(n), pool: 'ONLINE', units: heads, heads, overtaken: 0, state: 'AWAY' }
    const at = draw.next()
    moments.push({ at, party, kind: 'COMES' })
    if (draw.chance(CHANGE_THEIR_MIND)) moments.push({ at: at + draw.next() * (1 - at), party, kind: 'LEAVES' })
  }
  return moments.sort((one, other) => one.at - other.at)
}

/** The most of the free seats that whole parties of these sizes could fill. */
function mostFilled(free: number, sizes: readonly number[]): number {
  const reached = new Set([0])
  for (const size of sizes) for (const sum of [...reached]) if (sum + size <= free) reached.add(sum + size)
  return Math.max(...reached)
}

class SimulatedEvent {
  readonly parties: Party[] = []
  split = 0

  constructor(private readonly sweeps: boolean) {}

  #in(...states: Party['state'][]): Party[] {
    return this.parties.filter(({ state }) => states.includes(state))
  }

  get empty(): number {
    return CAPACITY - this.#in('HOLDS').reduce((sum, { units }) => sum + units, 0)
  }

  /** Empty seats that families could sit in who wait to the end, or were sent away because the list was full. */
  get wasted(): number {
    const sizes = this.#in('WAITS', 'TURNED_AWAY').map(({ units }) => units)
    return mostFilled(this.empty, sizes)
  }

  giveOut(at: number): void {
    const [before, queue] = [this.empty, this.#in('WAITS')]
    const taken = CAPACITY - before
    const room = { capacity: CAPACITY, reserve: 0, taken, takenOffline: 0, heads: taken, headLimit: null }
    const given = allocatePlaces(room, queue, this.sweeps && at >= CUT_OFF ? 'FIRST_FIT' : 'MERGED').map(({ waiter }) => waiter)
    for (const waiter of given) {
      waiter.state = 'HOLDS'
      for (const passed of queue.slice(0, queue.indexOf(waiter))) if (!given.includes(passed)) passed.overtaken += 1
    }
    if (before - this.empty !== given.reduce((sum, { heads }) => sum + heads, 0)) this.split += 1
  }

  happen({ at, party, kind }: Moment): void {
    if (kind === 'LEAVES') {
      party.state = 'GONE'
      this.giveOut(at)
    } else this.#come(party, at)
  }

  #come(party: Party, at: number): void {
    this.parties.push(party)
    const fits = party.units <= this.empty
    const waiting = this.#in('WAITS').length
    const late = this.sweeps && at >= CUT_OFF
    if (fits && waiting === 0) party.state = 'HOLDS'
    else party.state = waiting < WAITING_LIMIT || (late && fits) ? 'WAITS' : 'TURNED_AWAY'
    if (late) this.giveOut(at)
  }
}

/** What came of so many events: sums of families split, means of seats, the most that any family was passed. */
export interface Figures {
  split: number
  empty: number
  wasted: number
  overtaken: number
}

/** `demand`: heads that ask for a seat, for each seat. Without `sweeps` the last day is as strict as those before. */
export function simulate(events: number, { demand, sweeps }: { demand: number; sweeps: boolean }): Figures {
  const sums: Figures = { split: 0, empty: 0, wasted: 0, overtaken: 0 }
  for (let seed = 0; seed < events; seed += 1) {
    const event = new SimulatedEvent(sweeps)
    const moments = momentsOf(seeded(seed), demand)
    for (const moment of moments.filter(({ at }) => at < CUT_OFF)) event.happen(moment)
    event.giveOut(CUT_OFF)
    for (const moment of moments.filter(({ at }) => at >= CUT_OFF)) event.happen(moment)
    sums.split += event.split
    sums.empty += event.empty / events
    sums.wasted += event.wasted / events
    sums.overtaken = Math.max(sums.overtaken, ...event.parties.map(({ overtaken }) => overtaken))
  }
  return sums
}
