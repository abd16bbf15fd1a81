import fc from 'fast-check'
import { expect } from 'vitest'
import { EventModel, type ModelTerms } from './event-model.js'
import type { EventWorld } from './event-world.js'
import { TEST_NOW } from './test-server.js'

const HOUR = 3_600_000
const NEIGHBOURS = 7
const startsAt = Date.parse('2027-02-20T06:00:00.000Z')
/** Midnight in Shanghai before the event. */
const itsDay = Date.parse('2027-02-19T16:00:00.000Z')

const terms = fc
  .record({
    unit: fc.constantFrom<ModelTerms['unit']>('PERSON', 'PERSON', 'HOUSEHOLD'),
    capacity: fc.integer({ min: 1, max: 8 }),
    headLimit: fc.option(fc.integer({ min: 3, max: 12 })),
    reserve: fc.constantFrom(0, 0, 1, 3),
    waitingLimit: fc.constantFrom(0, 1, 2, 5),
    closesBefore: fc.constantFrom(0, 1, 24, 30),
  })
  .map(({ closesBefore, ...rest }): ModelTerms => {
    const closesAt = startsAt - closesBefore * HOUR
    return { ...rest, closesAt, releaseAt: closesAt - 24 * HOUR, cutOffAt: startsAt - 24 * HOUR, startsAt, endsAt: startsAt + 2 * HOUR }
  })

const arriving = ['take', 'take', 'phone'] as const
const living = [
  ...arriving,
  ...(['cancel', 'cancel', 'cancel', 'change', 'change', 'change', 'accept', 'decline', 'hours', 'asleep', 'resize'] as const),
  ...(['release', 'lastDay', 'come', 'close', 'cancelEvent'] as const),
]
const stepOf = <K extends string>(kinds: readonly K[]) =>
  fc.record({ kind: fc.constantFrom(...kinds), who: fc.integer({ min: 0, max: NEIGHBOURS - 1 }), size: fc.integer({ min: 1, max: 5 }) })
type Step = { kind: (typeof living)[number]; who: number; size: number }
/** First some arrive, then anything may happen. */
const steps = fc
  .tuple(fc.array(stepOf(arriving), { minLength: 3, maxLength: 7 }), fc.array(stepOf(living), { minLength: 5, maxLength: 18 }))
  .map(([first, then]): Step[] => [...first, ...then])

class Life {
  readonly model: EventModel

  constructor(
    readonly world: EventWorld,
    spec: ModelTerms,
  ) {
    this.model = new EventModel({ ...spec }, Date.parse(TEST_NOW))
  }

  async #until(at: number): Promise<void> {
    this.model.now = Math.max(this.model.now, at)
    this.model.settle()
    await this.world.pass(this.model.now)
  }

  /** Time passes while no scheduler runs. */
  async #sleep(until: number): Promise<void> {
    this.model.now = until
    this.world.clock.set(new Date(until).toISOString())
  }

  /** One of those who have signed up, once anybody has. */
  #somebody(who: number): number {
    return this.model.parties[who % Math.max(1, this.model.parties.length)]?.n ?? who
  }

  /** What the model says and what happened. */
  async take({ kind, who: any, size }: Step): Promise<[string, string]> {
    const { model, world } = this
    const who = kind === 'take' || kind === 'phone' ? any : this.#somebody(any)
    switch (kind) {
      case 'take':
      case 'phone':
        return [model.take(who, size, kind === 'phone'), await world.take(who, size, kind === 'phone')]
      case 'cancel':
        return [model.cancel(who), await world.cancel(who)]
      case 'change':
        return [model.change(who, size), await world.change(who, size)]
      case 'accept':
      case 'decline':
        return [model.answer(who, kind === 'accept'), await world.answer(who, kind === 'accept')]
      case 'come':
        // Mostly on its day; before, it is too early.
        if (any > 1) await this.#until(itsDay + 2 * HOUR)
        return [model.checkIn(who, model.now >= itsDay), await world.checkIn(who)]
      case 'close':
        if (any === 0) await this.#until(model.terms.endsAt)
        return [model.close(), await world.closing()]
      case 'resize':
        model.resize(size * 2)
        await world.resize(size * 2)
        return ['', '']
      case 'cancelEvent':
        // Rare, as what comes after it is soon told.
        if (any === 0) {
          model.cancelEvent()
          await world.cancelEvent()
        }
        return ['', '']
      default:
        await this.#pass(kind, size)
        return ['', '']
    }
  }

  async #pass(kind: 'hours' | 'asleep' | 'release' | 'lastDay', size: number): Promise<void> {
    const { now, terms: of } = this.model
    if (kind === 'asleep') return this.#sleep(now + size * 4 * HOUR)
    if (kind === 'hours') return this.#until(now + size * 4 * HOUR)
    return this.#until(kind === 'release' ? of.releaseAt : of.cutOffAt)
  }

  /** What must be in the database. */
  expected() {
    const { model } = this
    const { parties, terms: now } = model
    const waiting = (offline: boolean): number => model.queue().filter((party) => party.offline === offline).length
    return {
      parties: parties.map(({ status, heads, overtaken, offline, offerUntil }) => ({
        ...{ status, heads, overtaken, offline },
        offerUntil: offerUntil === null ? null : new Date(offerUntil).toISOString(),
      })),
      counters: {
        ...{ capacity: now.capacity, taken: model.taken(), takenOffline: model.taken((party) => party.offline), heads: model.heads() },
        ...{ waitingOnline: waiting(false), waitingOffline: waiting(true) },
      },
    }
  }
}

async function liveThrough(world: EventWorld, spec: ModelTerms, life: readonly Step[]): Promise<void> {
  await world.begin(spec)
  const lived = new Life(world, spec)
  for (const step of life) {
    const [said, happened] = await lived.take(step)
    expect(happened).toBe(said)
    expect(await world.state()).toEqual(lived.expected())
    expect(world.shown()).toBe(lived.model.taken())
  }
}

/** Any life of an event: outcomes and records are as the model says, after every step. */
export const anyLife = (world: EventWorld) => fc.asyncProperty(terms, steps, (spec, life) => liveThrough(world, spec, life))
