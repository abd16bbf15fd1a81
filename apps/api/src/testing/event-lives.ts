import fc from 'fast-check'
import { expect } from 'vitest'
import { orderByHand } from './drawn-order.js'
import { EventModel } from './event-model.js'
import type { ModelTerms } from './event-terms.js'
import type { EventWorld } from './event-world.js'
import { TEST_NOW } from './test-server.js'

const HOUR = 3_600_000
const NEIGHBOURS = 7
const startsAt = Date.parse('2027-02-20T06:00:00.000Z')
/** Midnight in Shanghai before the event. */
const itsDay = Date.parse('2027-02-19T16:00:00.000Z')

const anyPlaces = {
  unit: fc.constantFrom<ModelTerms['unit']>('PERSON', 'PERSON', 'HOUSEHOLD'),
  capacity: fc.integer({ min: 1, max: 8 }),
  headLimit: fc.option(fc.integer({ min: 3, max: 12 })),
  waitingLimit: fc.constantFrom(0, 1, 2, 5),
}
const hours = { cutOffAt: startsAt - 24 * HOUR, startsAt, endsAt: startsAt + 2 * HOUR }

const terms = fc
  .record({ ...anyPlaces, reserve: fc.constantFrom(0, 0, 1, 3), closesBefore: fc.constantFrom(0, 1, 24, 30) })
  .map(({ closesBefore, ...rest }): ModelTerms => {
    const closesAt = startsAt - closesBefore * HOUR
    return { ...rest, ...hours, closesAt, releaseAt: closesAt - 24 * HOUR, drawAt: null }
  })

/** Lots are drawn at the close or hours after it, in the last case within the last day. */
const drawTerms = fc
  .record({ ...anyPlaces, closesBefore: fc.constantFrom(25, 30, 48, 72), drawAfter: fc.constantFrom(0, 1, 6) })
  .map(({ closesBefore, drawAfter, ...rest }): ModelTerms => {
    const closesAt = startsAt - closesBefore * HOUR
    return { ...rest, ...hours, closesAt, releaseAt: closesAt - 24 * HOUR, reserve: 0, drawAt: closesAt + drawAfter * HOUR }
  })

const arriving = ['take', 'take', 'phone'] as const
const living = [
  ...arriving,
  ...(['cancel', 'cancel', 'cancel', 'change', 'change', 'change', 'accept', 'decline', 'hours', 'asleep', 'resize'] as const),
  ...(['release', 'lastDay', 'come', 'close', 'cancelEvent'] as const),
]
/** While entries are taken; some come when it is too late. */
const entering = [...arriving, ...(['cancel', 'change', 'change', 'hours', 'resize', 'cancelEvent'] as const)]
const stepOf = <K extends string>(kinds: readonly K[]) =>
  fc.record({ kind: fc.constantFrom(...kinds), who: fc.integer({ min: 0, max: NEIGHBOURS - 1 }), size: fc.integer({ min: 1, max: 5 }) })
type Kind = (typeof living)[number] | 'closed' | 'draw'
interface Step {
  kind: Kind
  who: number
  size: number
}
/** First some arrive, then anything may happen. */
const steps = fc
  .tuple(fc.array(stepOf(arriving), { minLength: 3, maxLength: 7 }), fc.array(stepOf(living), { minLength: 5, maxLength: 18 }))
  .map(([first, then]): Step[] => [...first, ...then])

const oneOf = (kind: Kind): Step => ({ kind, who: 0, size: 1 })
/** Entries come, change and go; some come after the close; then lots are drawn, or nobody is awake to draw them yet; then anything. */
const drawSteps = fc
  .tuple(
    fc.array(stepOf(arriving), { minLength: 3, maxLength: 7 }),
    fc.array(stepOf(entering), { maxLength: 6 }),
    fc.array(stepOf(entering), { maxLength: 2 }),
    fc.array(stepOf(living), { minLength: 4, maxLength: 14 }),
  )
  .map(([first, entries, late, then]): Step[] => [...first, ...entries, oneOf('closed'), ...late, oneOf('draw'), ...then])

class Life {
  readonly model: EventModel

  constructor(
    readonly world: EventWorld,
    spec: ModelTerms,
  ) {
    this.model = new EventModel({ ...spec }, Date.parse(TEST_NOW))
  }

  async #until(at: number): Promise<void> {
    const { model, world } = this
    model.now = Math.max(model.now, at)
    await world.pass(model.now)
    if (model.drawIsDue) {
      const entered = model.parties.map((party, number) => ({ party, at: number })).filter(({ party }) => party.status === 'WAITLISTED')
      model.draw(orderByHand(await world.draw(), entered))
    }
    model.settle()
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

  async #pass(kind: 'hours' | 'asleep' | 'release' | 'lastDay' | 'closed' | 'draw', size: number): Promise<void> {
    const { now, terms: of } = this.model
    if (kind === 'asleep') return this.#sleep(now + size * 4 * HOUR)
    const instants = {
      hours: now + size * 4 * HOUR,
      release: of.releaseAt,
      lastDay: of.cutOffAt,
      closed: of.closesAt,
      draw: of.drawAt ?? now,
    }
    return this.#until(instants[kind])
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
      queue: model.queue().map((party) => parties.indexOf(party)),
      lots: model.lots?.map(({ party, outcome }) => ({ party: parties.indexOf(party), outcome })) ?? null,
      counters: {
        ...{ capacity: now.capacity, taken: model.taken(), takenOffline: model.taken((party) => party.offline), heads: model.heads() },
        ...{ waitingOnline: waiting(false), waitingOffline: waiting(true), drawnEntries: model.lots?.length ?? null },
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
    expect(lived.model.taken()).toBeLessThanOrEqual(lived.model.terms.capacity)
  }
}

/** Any life of an event: outcomes and records are as the model says, after every step. */
export const anyLife = (world: EventWorld) => fc.asyncProperty(terms, steps, (spec, life) => liveThrough(world, spec, life))

/** The same of an event whose places are drawn by lot. */
export const anyDraw = (world: EventWorld) => fc.asyncProperty(drawTerms, drawSteps, (spec, life) => liveThrough(world, spec, life))
