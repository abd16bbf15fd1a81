import type { Answer } from './answer.ts'
import { sharedForHeader } from './shared-for-header.ts'
import { StoredAnswer } from './stored-answer.ts'

interface Entry {
  stored: StoredAnswer
  /** Milliseconds since the epoch. */
  freshUntil: number
}

/**
 * Pages that are the same for every reader with the same letters and colours. An entry lives for a fraction
 * of a second: long enough to carry a rush, short enough that an editor sees a change at once.
 */
export class SharedPages {
  readonly #entries = new Map<string, Entry>()
  readonly #underWay = new Map<string, Promise<StoredAnswer>>()
  readonly #most: number
  readonly #time: () => number

  constructor(most: number, time: () => number) {
    this.#most = most
    this.#time = time
  }

  /**
   * What is kept under `key`, made anew by `render` when it is too old; one render serves all who wait. A page asked
   * for the first time may turn out to belong to one reader: then those who waited get each their own.
   */
  async take(key: string, render: () => Promise<Answer>): Promise<StoredAnswer> {
    const entry = this.#entries.get(key)
    if (entry && entry.freshUntil > this.#time()) return entry.stored
    const waiting = this.#underWay.get(key)
    if (!waiting) return this.#make(key, render)
    const made = await waiting.catch(() => null)
    return made !== null && this.has(key) ? made : this.#keep(key, await render())
  }

  has(key: string): boolean {
    return this.#entries.has(key)
  }

  #make(key: string, render: () => Promise<Answer>): Promise<StoredAnswer> {
    const made = render().then((answer) => this.#keep(key, answer))
    this.#underWay.set(key, made)
    return made.finally(() => this.#underWay.delete(key))
  }

  #keep(key: string, answer: Answer): StoredAnswer {
    const { [sharedForHeader]: lifetime, ...headers } = answer.headers
    const stored = new StoredAnswer({ ...answer, headers })
    this.#entries.delete(key)
    if (lifetime === undefined || headers['set-cookie'] !== undefined) return stored
    this.#entries.set(key, { stored, freshUntil: this.#time() + Number(lifetime) })
    const oldest = this.#entries.keys().next()
    if (this.#entries.size > this.#most && !oldest.done) this.#entries.delete(oldest.value)
    return stored
  }
}
