import { boundQuery } from '../database/bound-query.js'
import type { Database } from '../database/orm.js'

/** One line of the log of sign-ups, with what the sign-up itself says of it. */
interface Line {
  signUpId: string
  fromStatus: string | null
  toStatus: string
  reason: string
  heads: number
  channel: string
}

interface Terms {
  unit: string
  capacity: number
  headLimit: number | null
  reserve: number
  waitingLimit: number
}

interface Standing {
  id: string
  units: number
  heads: number
  offline: boolean
}

const LINES = `select s.sign_up_id as "signUpId", s.from_status as "fromStatus", s.to_status as "toStatus", s.reason, s.heads, u.channel
  from sign_up_steps s join sign_ups u on u.id = s.sign_up_id where u.places_id = :placesId order by s.id`
const TERMS = `select unit, capacity, head_limit as "headLimit", reserve, waiting_limit as "waitingLimit" from event_places where id = :placesId`

/** Plays the log of one event back, by the rules as they are written down and not by the code that made it. */
class Replay {
  readonly faults: string[] = []
  #queue: Standing[] = []
  readonly #held = new Map<string, Standing>()

  constructor(private readonly terms: Terms) {}

  #sum(of: (standing: Standing) => number): number {
    return [...this.#held.values()].reduce((sum, standing) => sum + of(standing), 0)
  }

  fits({ units, heads, offline }: Standing): boolean {
    const { capacity, headLimit, reserve } = this.terms
    const kept = offline ? 0 : Math.max(0, reserve - this.#sum((held) => (held.offline ? held.units : 0)))
    const room = capacity - kept - this.#sum((held) => held.units)
    return units <= room && (headLimit === null || this.#sum((held) => held.heads) + heads <= headLimit)
  }

  /** Those who stand in the same queue; with nothing held back there is one queue. */
  before(standing: Standing): Standing[] {
    return this.terms.reserve === 0 ? this.#queue : this.#queue.filter(({ offline }) => offline === standing.offline)
  }

  play(line: Line): void {
    const { signUpId: id, heads, channel, reason, fromStatus, toStatus } = line
    const offline = channel === 'PHONE' || channel === 'WINDOW' || channel === 'PAPER'
    const standing = { id, heads, units: this.terms.unit === 'PERSON' ? heads : 1, offline }
    const first = this.before(standing)[0]
    const blame = (fault: string): number => this.faults.push(`${reason} of ${heads}: ${fault}`)
    if (reason === 'SIGNED_UP') {
      if (first) blame('passed a party that waits')
      if (!this.fits(standing)) blame('there is no room')
    } else if (reason === 'QUEUED') {
      if (!first && this.fits(standing)) blame('there is room and nobody waits')
      if (this.#queue.length >= this.terms.waitingLimit) blame('the list is full')
      this.#queue.push(standing)
    } else if (reason === 'PROMOTED_IN_ORDER') {
      if (first?.id !== id) blame('is not the first of its queue')
      if (first?.heads !== heads) blame(`is not the whole party of ${first?.heads}`)
      if (!this.fits(standing)) blame('there is no room')
    } else if (reason === 'PARTY_CHANGED') this.#change(standing, fromStatus, blame)
    if (fromStatus === 'WAITLISTED' && toStatus !== 'WAITLISTED') this.#queue = this.#queue.filter((each) => each.id !== id)
    if (['OFFERED', 'CONFIRMED', 'CHECKED_IN', 'NO_SHOW'].includes(toStatus)) this.#held.set(id, standing)
    else this.#held.delete(id)
  }

  #change(standing: Standing, status: string | null, blame: (fault: string) => number): void {
    if (status === 'WAITLISTED') {
      this.#queue = this.#queue.map((each) => (each.id === standing.id ? standing : each))
      return
    }
    const before = this.#held.get(standing.id)
    this.#held.delete(standing.id)
    const larger = before !== undefined && standing.heads > before.heads
    if (larger && this.before(standing).length > 0) blame('grew while others wait')
    if (larger && !this.fits(standing)) blame('grew without room')
  }

  /** A place that the first of a queue could have must not be free. */
  end(): void {
    for (const standing of this.#queue)
      if (this.before(standing)[0]?.id === standing.id && this.fits(standing)) this.faults.push(`${standing.heads} wait beside free places`)
  }
}

/** What the log of an event tells that must not have happened, before its release and its cut-off. Empty when all is well. */
export async function faultsOfLog({ fork }: Pick<Database, 'fork'>, placesId: string): Promise<string[]> {
  const em = fork()
  const [terms] = await boundQuery<Terms>(em, TERMS, { placesId })
  if (!terms) throw new Error(`No places row ${placesId}`)
  const replay = new Replay(terms)
  for (const line of await boundQuery<Line>(em, LINES, { placesId })) replay.play(line)
  replay.end()
  return replay.faults
}
