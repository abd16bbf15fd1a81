import { describe, expect, it } from 'vitest'
import { type Seeded, seeded } from '../../testing/seeded.js'
import { allocatePlaces, type Waiter } from './allocate-places.js'

const EVENTS = 10_000
const CAPACITY = 40
const WAITING_LIMIT = 20
/** Heads of a party: 3.1 on average. */
const SIZES = [1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 5, 5, 5, 6, 6] as const
/** Three times as many want to come as can. */
const PARTIES = 40
/** Of those who come or go, one in ten does so on the last of ten days. */
const CUT_OFF = 0.9
const CHANGE_THEIR_MIND = 0.15

interface Party extends Waiter {
  state: 'AWAY' | 'HOLDS' | 'WAITS' | 'GONE'
}

interface Moment {
  at: number
  party: Party
  kind: 'COMES' | 'LEAVES'
}

/** Each party comes at some time; some change their mind later. */
function momentsOf(draw: Seeded): Moment[] {
  const moments: Moment[] = []
  for (let n = 0; n < PARTIES; n += 1) {
    const heads = draw.oneOf(SIZES)
    const party: Party = { id: String(n), pool: 'ONLINE', units: heads, heads, overtaken: 0, state: 'AWAY' }
    const at = draw.next()
    moments.push({ at, party, kind: 'COMES' })
    if (draw.chance(CHANGE_THEIR_MIND)) moments.push({ at: at + draw.next() * (1 - at), party, kind: 'LEAVES' })
  }
  return moments.sort((one, other) => one.at - other.at)
}

class SimulatedEvent {
  readonly parties: Party[] = []
  split = 0

  constructor(private readonly sweeps: boolean) {}

  get #queue(): Party[] {
    return this.parties.filter(({ state }) => state === 'WAITS')
  }

  get taken(): number {
    return this.parties.reduce((sum, { state, units }) => sum + (state === 'HOLDS' ? units : 0), 0)
  }

  giveOut(at: number): void {
    const room = { capacity: CAPACITY, reserve: 0, taken: this.taken, takenOffline: 0, heads: this.taken, headLimit: null }
    const queue = this.#queue
    const before = this.taken
    const given = allocatePlaces(room, queue, this.sweeps && at >= CUT_OFF ? 'FIRST_FIT' : 'MERGED').map(({ waiter }) => waiter)
    for (const waiter of given) {
      waiter.state = 'HOLDS'
      for (const passed of queue.slice(0, queue.indexOf(waiter))) if (!given.includes(passed)) passed.overtaken += 1
    }
    if (this.taken - before !== given.reduce((sum, { heads }) => sum + heads, 0)) this.split += 1
  }

  happen({ at, party, kind }: Moment): void {
    if (kind === 'LEAVES') {
      party.state = 'GONE'
      this.giveOut(at)
    } else this.#come(party, at)
  }

  #come(party: Party, at: number): void {
    const fits = this.taken + party.units <= CAPACITY
    const late = this.sweeps && at >= CUT_OFF
    const waits = fits && this.#queue.length === 0 ? 'HOLDS' : 'WAITS'
    if (waits === 'WAITS' && this.#queue.length >= WAITING_LIMIT && !(late && fits)) return
    this.parties.push(party)
    party.state = waits
    if (late) this.giveOut(at)
  }
}

function simulate(sweeps: boolean) {
  const results = Array.from({ length: EVENTS }, (_, seed) => {
    const event = new SimulatedEvent(sweeps)
    const moments = momentsOf(seeded(seed))
    for (const moment of moments.filter(({ at }) => at < CUT_OFF)) event.happen(moment)
    event.giveOut(CUT_OFF)
    for (const moment of moments.filter(({ at }) => at >= CUT_OFF)) event.happen(moment)
    const overtaken = Math.max(...event.parties.map((party) => party.overtaken))
    return { split: event.split, empty: CAPACITY - event.taken, overtaken }
  })
  const sum = (of: (each: (typeof results)[number]) => number): number => results.reduce((total, each) => total + of(each), 0)
  return {
    split: sum((each) => each.split),
    empty: sum((each) => each.empty) / EVENTS,
    overtaken: Math.max(...results.map((each) => each.overtaken)),
  }
}

describe(`the waiting list over ${EVENTS} simulated events`, () => {
  it('splits no family, leaves hardly a seat empty, and lets nobody be passed more than five times', () => {
    const { split, empty, overtaken } = simulate(true)
    expect(split).toBe(0)
    expect(empty).toBeLessThanOrEqual(0.05)
    expect(overtaken).toBeLessThanOrEqual(5)
  })

  it('would leave many a seat empty without the sweep of the last day', () => {
    const { empty, overtaken } = simulate(false)
    expect(empty).toBeGreaterThan(0.5)
    expect(overtaken).toBe(0)
  })
})
