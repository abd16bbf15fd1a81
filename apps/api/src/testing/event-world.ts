import { noSignUp, type PublishedSignUp } from '@culture/contract'
import type { LimitDecision } from '../access/index.js'
import { PlacesBoard } from '../events/index.js'
import { FixedClock } from '../kernel/clock.js'
import { createSealer } from '../kernel/encryption.js'
import { createHasher } from '../kernel/keyed-hash.js'
import { checkIn } from '../signups/check-ins/check-in.service.js'
import { closeEvent } from '../signups/check-ins/close-event.service.js'
import { conditionalGate } from '../signups/places/places-gate.repository.js'
import type { HeldEvent, SignUpDeps } from '../signups/sign-up-deps.js'
import { createSignUps, type SignUps } from '../signups/sign-ups.js'
import type { AvailableDatabase, TestDatabase } from './databases.js'
import { settings } from './entries.js'
import { type DrawRecords, type EventRecords, readDraw, readRecords } from './event-records.js'
import type { ModelTerms } from './event-terms.js'
import { phoneOf, tailOf } from './sign-ups.js'
import { TEST_NOW } from './test-server.js'

const allowed: LimitDecision = { kind: 'ALLOWED', remaining: 1, resetSeconds: 1 }
const key = { current: { id: 'k1', bytes: Buffer.alloc(32, 1) }, previous: [] }
const iso = (at: number): string => new Date(at).toISOString()

const signUpOf = ({ unit, capacity, headLimit, reserve, waitingLimit, closesAt, drawAt }: ModelTerms): PublishedSignUp => ({
  ...noSignUp,
  ...{ mode: 'REQUIRED', unit, capacity, headLimit, offlineReserve: reserve, waitlistLimit: waitingLimit, closesAt: iso(closesAt) },
  channels: ['ONLINE', 'PHONE'],
  drawsAt: drawAt === null ? null : iso(drawAt),
})

const eventOf = (documentId: string, terms: ModelTerms): HeldEvent => ({
  ...{ documentId, title: documentId, editorialStatus: 'SCHEDULED', withdrawn: false, venue: null },
  ...{ startsAt: new Date(terms.startsAt), endsAt: new Date(terms.endsAt), meetings: [{ startsAt: new Date(terms.startsAt) }] },
  signUpSettings: signUpOf(terms),
})

interface Ticket {
  id: string
  code: string
}

type Told = { kind: string; reason?: string }
const nameOf = (outcome: Told): string => outcome.reason ?? outcome.kind

/** Sign-ups as production has them, on a database of their own, without a server: cheap enough for ten thousand lives of an event. */
export class EventWorld {
  readonly clock = new FixedClock(TEST_NOW)
  readonly #events = new Map<string, HeldEvent>()
  readonly #deps: SignUpDeps
  readonly #signUps: SignUps
  #tickets = new Map<number, Ticket>()
  /** The sign-ups of the event in the order of being written. */
  #written: string[] = []
  #event = 0
  #forms = 0

  private constructor(
    private readonly store: TestDatabase,
    private readonly board: PlacesBoard,
  ) {
    const estates = settings().data.estates
    this.#deps = {
      ...{ database: store.database, clock: this.clock, board, communityId: 'xingang-05', gate: conditionalGate, sendsMessages: false },
      ...{ sealer: createSealer(key), hasher: createHasher(key), underWay: new Map() },
      catalogue: { event: (id) => this.#events.get(id), estates: () => estates, consentVersion: () => null, telephone: () => '' },
      limits: { consume: async () => allowed, check: async () => allowed, charge: async () => {} },
    }
    this.#signUps = createSignUps(this.#deps)
  }

  static async open(available: AvailableDatabase): Promise<EventWorld> {
    const store = await available.create()
    return new EventWorld(store, new PlacesBoard(store.database))
  }

  async close(): Promise<void> {
    await this.store.database.close()
    await this.store.drop()
  }

  get #id(): string {
    return `event-${this.#event}`
  }

  get #current(): HeldEvent {
    const event = this.#events.get(this.#id)
    if (!event) throw new Error('No event has begun')
    return event
  }

  async #publish(event: HeldEvent): Promise<void> {
    this.#events.set(event.documentId, event)
    await this.#signUps.followContent([event])
  }

  /** Another event; the clock stands where it began. */
  async begin(terms: ModelTerms): Promise<void> {
    this.#events.delete(this.#id)
    this.#event += 1
    this.#tickets = new Map()
    this.#written = []
    this.clock.set(TEST_NOW)
    await this.#publish(eventOf(this.#id, terms))
  }

  #credentials(n: number): { code: string; phoneTail: string } {
    return { code: this.#tickets.get(n)?.code ?? '0000000000', phoneTail: tailOf(n) }
  }

  async take(n: number, adults: number, offline: boolean): Promise<string> {
    this.#forms += 1
    const outcome = await this.#signUps.take(
      {
        ...{
          eventId: this.#id,
          idempotencyKey: `form-number-${this.#forms}`,
          name: '邻居',
          phone: phoneOf(n),
          slotId: null,
          visitAddress: null,
        },
        household: { estate: 'A', building: '1', unit: '1', room: `${1 + (n % 6)}0${1 + Math.floor(n / 6)}` },
        party: { adults, children0to6: 0, children7to13: 0, teens14to17: 0, wheelchairs: 0 },
        ...{ channel: offline ? 'PHONE' : 'ONLINE', guardianConsent: false, consentVersion: '' },
      },
      '10.0.0.1',
    )
    if (outcome.kind !== 'REFUSED') {
      const { id } = outcome.held.row
      this.#tickets.set(n, { id, code: outcome.code })
      this.#written.push(id)
    }
    return nameOf(outcome)
  }

  async change(n: number, adults: number): Promise<string> {
    this.#forms += 1
    const party = { adults, children0to6: 0, children7to13: 0, teens14to17: 0, wheelchairs: 0 }
    const input = { ...this.#credentials(n), party, guardianConsent: false, idempotencyKey: `change-number-${this.#forms}` }
    return nameOf(await this.#signUps.changeParty(input, '10.0.0.1'))
  }

  cancel = async (n: number): Promise<string> => nameOf(await this.#signUps.cancel(this.#credentials(n), '10.0.0.1'))

  answer = async (n: number, accepts: boolean): Promise<string> =>
    nameOf(await this.#signUps.answerOffer(this.#credentials(n), accepts, '10.0.0.1'))

  resize(capacity: number): Promise<void> {
    const event = this.#current
    return this.#publish({ ...event, signUpSettings: { ...event.signUpSettings, capacity } })
  }

  cancelEvent(): Promise<void> {
    return this.#publish({ ...this.#current, editorialStatus: 'CANCELLED' })
  }

  /** Moves the clock, and does what has fallen due by it. */
  async pass(until: number): Promise<void> {
    this.clock.set(iso(until))
    await this.#signUps.settleDue()
  }

  async checkIn(n: number): Promise<string> {
    const signUpId = this.#tickets.get(n)?.id ?? 'nobody'
    return nameOf(await checkIn(this.#deps, this.#current, { signUpId, code: null, arrived: null, at: null, way: 'ROSTER' }, 'staff'))
  }

  closing = async (): Promise<string> => nameOf(await closeEvent(this.#deps, this.#current, this.#current.endsAt, 'staff'))

  /** Every record of the event as it was written, the queue and the drawn order by their numbers there, and the counters. */
  state = (): Promise<EventRecords> => readRecords(this.store.database, this.#id, this.#written)

  /** What is public of the draw, and the key by which each sign-up took part. */
  draw = (): Promise<DrawRecords> => readDraw(this.store.database, this.#id, this.#written)

  /** What the board shows is what is committed. */
  shown(): number | undefined {
    return this.board.byId(this.#id)?.taken
  }
}
