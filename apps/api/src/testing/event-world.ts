import type { PublishedSignUp } from '@culture/contract'
import type { LimitDecision } from '../access/index.js'
import { boundQuery } from '../database/bound-query.js'
import type { Database } from '../database/orm.js'
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
import { noSignUp, settings } from './entries.js'
import type { ModelTerms } from './event-model.js'
import { phoneOf, tailOf } from './sign-ups.js'
import { TEST_NOW } from './test-server.js'

const allowed: LimitDecision = { kind: 'ALLOWED', remaining: 1, resetSeconds: 1 }
const key = { current: { id: 'k1', bytes: Buffer.alloc(32, 1) }, previous: [] }
const iso = (at: number): string => new Date(at).toISOString()

const signUpOf = ({ unit, capacity, headLimit, reserve, waitingLimit, closesAt }: ModelTerms): PublishedSignUp => ({
  ...noSignUp,
  ...{ mode: 'REQUIRED', unit, capacity, headLimit, offlineReserve: reserve, waitlistLimit: waitingLimit, closesAt: iso(closesAt) },
  channels: ['ONLINE', 'PHONE'],
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
    if (outcome.kind !== 'REFUSED') this.#tickets.set(n, { id: outcome.held.row.id, code: outcome.code })
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

  /** Every record of the event by arrival, and the counters. */
  async state(): Promise<{ parties: Record<string, unknown>[]; counters: Record<string, unknown> | undefined }> {
    return stateOf(this.store.database, this.#id)
  }

  /** What the board shows is what is committed. */
  shown(): number | undefined {
    return this.board.byId(this.#id)?.taken
  }
}

const PARTIES = `select status, heads, overtaken, channel = 'PHONE' as offline, offer_expires_at as "offerUntil" from sign_ups where places_id = :id order by arrival`
const COUNTERS = `select capacity, taken, taken_offline as "takenOffline", heads, waiting_online as "waitingOnline", waiting_offline as "waitingOffline"
  from event_places where id = :id`

async function stateOf({ fork }: Pick<Database, 'fork'>, id: string) {
  const em = fork()
  const rows = await boundQuery<{ offline: boolean | number }>(em, PARTIES, { id })
  const [counters] = await boundQuery<Record<string, unknown>>(em, COUNTERS, { id })
  return { parties: rows.map((row) => ({ ...row, offline: Boolean(row.offline) })), counters }
}
