import { promote } from '../signups/rules/offer-deadline.js'
import type { SignUpStatus } from '../signups/rules/sign-up-status.js'
import type { ModelParty, ModelTerms } from './event-terms.js'

const HOLDS: readonly SignUpStatus[] = ['OFFERED', 'CONFIRMED', 'CHECKED_IN', 'NO_SHOW']
const OPEN: readonly SignUpStatus[] = ['WAITLISTED', 'OFFERED', 'CONFIRMED']

/**
 * One event as the rules are written in the domain document, without a database and without the code under test: small, slow and plain.
 * The answers are the names of outcomes or of refusals. Times are Unix milliseconds.
 */
export class EventModel {
  /** All sign-ups there ever were; of a party that signed up again, the last one counts. */
  parties: ModelParty[] = []
  cancelled = false
  /** Who took part in the draw, in the drawn order, and what it brought them; null until then. */
  lots: { party: ModelParty; outcome: 'CONFIRMED' | 'WAITING' }[] | null = null
  #arrivals = 0
  /** What the editor asked for last. */
  #asked: number

  constructor(
    readonly terms: ModelTerms,
    public now: number,
  ) {
    this.#asked = terms.capacity
  }

  of(n: number): ModelParty | undefined {
    return this.parties.findLast((party) => party.n === n)
  }

  queue(): ModelParty[] {
    return this.parties.filter(({ status }) => status === 'WAITLISTED').sort((a, b) => a.arrival - b.arrival)
  }

  units({ heads }: Pick<ModelParty, 'heads'>): number {
    return this.terms.unit === 'PERSON' ? heads : 1
  }

  taken(only: (party: ModelParty) => boolean = () => true): number {
    return this.parties.filter((party) => HOLDS.includes(party.status) && only(party)).reduce((sum, party) => sum + this.units(party), 0)
  }

  heads(): number {
    return this.parties.filter(({ status }) => HOLDS.includes(status)).reduce((sum, party) => sum + party.heads, 0)
  }

  /** Everybody may enter, and nobody is given a place. */
  get #beforeDraw(): boolean {
    return this.terms.drawAt !== null && this.lots === null
  }

  get drawIsDue(): boolean {
    return this.#beforeDraw && !this.cancelled && this.now >= (this.terms.drawAt ?? 0)
  }

  /** Lots were drawn: whoever waits stands in this order from now on, and who is reached at once need not answer. */
  draw(order: readonly ModelParty[]): void {
    for (const [at, party] of order.entries()) party.arrival = at + 1
    this.lots = []
    this.#giveOut()
    this.lots = order.map((party) => ({ party, outcome: party.status === 'WAITLISTED' ? 'WAITING' : 'CONFIRMED' }))
    for (const party of order) if (party.status === 'OFFERED') Object.assign(party, { status: 'CONFIRMED', offerUntil: null })
  }

  get #apart(): boolean {
    return this.terms.reserve > 0 && this.now < this.terms.releaseAt
  }

  #fits({ offline, heads }: Pick<ModelParty, 'offline' | 'heads'>, more = this.units({ heads })): boolean {
    const { capacity, reserve, headLimit } = this.terms
    const kept = this.#apart && !offline ? Math.max(0, reserve - this.taken((party) => party.offline)) : 0
    const room = more === 0 || more <= capacity - kept - this.taken()
    return room && (headLimit === null || this.heads() + heads <= headLimit)
  }

  #waitingBefore(offline: boolean): number {
    return this.queue().filter((party) => !this.#apart || party.offline === offline).length
  }

  /** Larger than everything there is, since the capacity was cut. */
  #hopeless(party: ModelParty): boolean {
    return this.units(party) > this.terms.capacity || (this.terms.headLimit !== null && party.heads > this.terms.headLimit)
  }

  #giveOut(): void {
    if (this.cancelled || this.#beforeDraw || this.now >= this.terms.startsAt) return
    const promotion = promote(new Date(this.now), new Date(this.terms.cutOffAt))
    const stopped = new Set<boolean>()
    const lastDay = this.now >= this.terms.cutOffAt
    for (const party of this.queue()) {
      const queue = this.#apart ? party.offline : true
      const earlier = this.queue().filter(({ arrival }) => arrival < party.arrival)
      const mayPass = !lastDay || earlier.every((each) => this.#hopeless(each) || each.overtaken < 5)
      if (!stopped.has(queue) && mayPass && this.#fits(party)) {
        party.status = promotion.kind === 'OFFERED' ? 'OFFERED' : 'CONFIRMED'
        party.offerUntil = promotion.kind === 'OFFERED' ? promotion.until.getTime() : null
        if (lastDay) for (const each of earlier) each.overtaken += 1
      } else if (!lastDay && !this.#hopeless(party)) stopped.add(queue)
    }
  }

  #end(party: ModelParty, status: 'CANCELLED' | 'EXPIRED'): void {
    party.status = status
    party.offerUntil = null
    this.#giveOut()
  }

  /** An offer past its deadline ends when somebody looks. */
  #expired(party: ModelParty): boolean {
    const late = party.status === 'OFFERED' && party.offerUntil !== null && party.offerUntil <= this.now
    if (late) this.#end(party, 'EXPIRED')
    return late
  }

  #tooLarge(heads: number): boolean {
    const { unit, capacity, headLimit } = this.terms
    return heads > Math.min(20, unit === 'PERSON' ? capacity : 20, headLimit ?? 20)
  }

  take(n: number, heads: number, offline: boolean): string {
    const { closesAt, cutOffAt, waitingLimit } = this.terms
    if (this.cancelled || this.now >= closesAt) return 'CLOSED'
    if (this.#tooLarge(heads)) return 'PARTY_TOO_LARGE'
    const before = this.of(n)
    if (before && before.status !== 'CANCELLED' && before.status !== 'EXPIRED') return 'ALREADY_SIGNED_UP'
    const party: ModelParty = { n, offline, heads, status: 'CONFIRMED', arrival: this.#arrivals + 1, offerUntil: null, overtaken: 0 }
    if (this.#beforeDraw) return this.#enter({ ...party, status: 'WAITLISTED' })
    const fits = this.#fits(party)
    if (fits && this.#waitingBefore(offline) === 0) return this.#enter(party)
    if (this.queue().length >= waitingLimit && !(fits && this.now >= cutOffAt)) return 'FULL'
    party.status = 'WAITLISTED'
    if (this.now < cutOffAt) return this.#enter(party)
    const undo = this.parties.map((each) => ({ ...each }))
    this.#enter(party)
    this.#giveOut()
    if (this.of(n)?.status === 'WAITLISTED' && this.queue().length > waitingLimit) {
      this.parties = undo
      this.#arrivals -= 1
      return 'FULL'
    }
    return this.of(n)?.status === 'CONFIRMED' ? 'CONFIRMED' : 'WAITLISTED'
  }

  #enter(party: ModelParty): string {
    this.#arrivals += 1
    this.parties.push(party)
    return party.status
  }

  change(n: number, heads: number): string {
    const party = this.of(n)
    if (!party) return 'SIGN_UP_NOT_FOUND'
    if (this.#expired(party)) return 'OFFER_EXPIRED'
    if (this.cancelled || !OPEN.includes(party.status) || this.now >= this.terms.startsAt) return 'NOT_CHANGEABLE'
    if (this.#tooLarge(heads)) return 'PARTY_TOO_LARGE'
    if (heads >= party.heads && this.now >= this.terms.closesAt) return 'CLOSED'
    const more = { heads: heads - party.heads, offline: party.offline }
    const grows = heads > party.heads && party.status !== 'WAITLISTED'
    const room = !grows || (this.#waitingBefore(party.offline) === 0 && this.#fits(more, this.units({ heads }) - this.units(party)))
    if (!room) return 'FULL'
    party.heads = heads
    this.#giveOut()
    return party.status === 'CONFIRMED' ? 'CONFIRMED' : 'WAITLISTED'
  }

  cancel(n: number): string {
    const party = this.of(n)
    if (!party) return 'SIGN_UP_NOT_FOUND'
    if (this.#expired(party)) return 'OFFER_EXPIRED'
    if (party.status === 'CANCELLED') return 'CANCELLED'
    if (!OPEN.includes(party.status) || this.now >= this.terms.startsAt) return 'NOT_CHANGEABLE'
    this.#end(party, 'CANCELLED')
    return 'CANCELLED'
  }

  answer(n: number, accepts: boolean): string {
    const party = this.of(n)
    if (!party) return 'SIGN_UP_NOT_FOUND'
    if (this.#expired(party) || party.status === 'EXPIRED') return 'OFFER_EXPIRED'
    const after = accepts ? 'CONFIRMED' : 'CANCELLED'
    if (party.status === after) return after
    if (party.status !== 'OFFERED') return 'NOT_CHANGEABLE'
    if (!accepts) this.#end(party, 'CANCELLED')
    party.status = after
    party.offerUntil = null
    return after
  }

  /** Asked for by an editor; below what is taken it is not applied. */
  resize(capacity: number): void {
    // Published again as it is: nothing is done that the clock alone would ask for.
    if (capacity === this.#asked && capacity === this.terms.capacity) return
    this.#asked = capacity
    if (capacity >= this.taken()) this.terms.capacity = capacity
    this.#giveOut()
  }

  cancelEvent(): void {
    // It is published like any change: a capacity that did not apply before may do so now.
    if (!this.cancelled && this.#asked >= this.taken()) this.terms.capacity = this.#asked
    this.cancelled = true
    for (const party of this.parties) if (OPEN.includes(party.status)) Object.assign(party, { status: 'CANCELLED', offerUntil: null })
  }

  /** The clock has moved: offers end, the reserve is released, the last day begins. */
  settle(): void {
    const late = this.parties.filter(({ status, offerUntil }) => status === 'OFFERED' && offerUntil !== null && offerUntil <= this.now)
    for (const party of late) Object.assign(party, { status: 'EXPIRED', offerUntil: null })
    this.#giveOut()
  }

  /** `today`: the day of the event has come. */
  checkIn(n: number, today: boolean): string {
    const party = this.of(n)
    if (!party) return 'SIGN_UP_NOT_FOUND'
    if (!today) return 'TOO_EARLY'
    if (party.status === 'WAITLISTED') return 'WAITING'
    if (party.status === 'OFFERED') return 'OFFERED'
    if (party.status === 'CANCELLED' || party.status === 'EXPIRED') return 'CANCELLED'
    party.status = 'CHECKED_IN'
    return 'CAME'
  }

  close(): string {
    if (this.now < this.terms.endsAt) return 'NOT_OVER'
    for (const party of this.parties) if (party.status === 'CONFIRMED') party.status = 'NO_SHOW'
    return 'COUNTED'
  }
}
