import { setImmediate } from 'node:timers/promises'
import type { ContentMessage } from '@culture/contract'
import type { ContentStore } from './content-store.js'
import type { ContentSync, SyncLog } from './sync.js'

/** Less than a minute by what asking takes, so that what a lost message told of shows within the minute. */
const COMPARE_EVERY_MS = 50_000
const REFRESH_EVERY_MS = 15 * 60_000
const FIRST_RETRY_MS = 500
const LONGEST_RETRY_MS = 30_000

type Subject = Pick<ContentMessage, 'type' | 'id'>
type Whole = 'COMPARE' | 'REFRESH'

/**
 * Runs the sync one step at a time. What arrives while a step runs is gathered for the next one, so a hundred
 * publishes cost two fetches; a step that fails is repeated with a growing pause.
 */
export class SyncLoop {
  readonly #subjects = new Map<string, Subject>()
  readonly #timers = new Set<NodeJS.Timeout>()
  #whole: Whole | null = null
  #running: Promise<void> | null = null
  #failures = 0
  #pausing = false
  #closed = false

  constructor(
    private readonly sync: ContentSync,
    private readonly store: ContentStore,
    private readonly log: SyncLog,
  ) {}

  start(): void {
    this.request('REFRESH')
    this.#every(COMPARE_EVERY_MS, () => this.request('COMPARE'))
    this.#every(REFRESH_EVERY_MS, () => this.request('REFRESH'))
  }

  follow(subjects: readonly Subject[]): void {
    for (const subject of subjects) this.#subjects.set(subject.id, subject)
    this.#kick()
  }

  request(whole: Whole): void {
    if (this.#whole !== 'REFRESH') this.#whole = whole
    this.#kick()
  }

  /** Resolves when nothing is under way; a repeat after a failure may still be due. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const timer of this.#timers) clearTimeout(timer)
    await this.idle()
  }

  get #due(): boolean {
    return this.#whole !== null || this.#subjects.size > 0
  }

  #kick(): void {
    if (this.#closed || this.#running) return
    this.#pausing = false
    this.#running = this.#drain().finally(() => {
      this.#running = null
      // Something may have arrived between the last look and here.
      if (this.#due && !this.#pausing) this.#kick()
    })
  }

  async #drain(): Promise<void> {
    while (!this.#closed && this.#due) {
      // Requests that have arrived are read first: what they bring is gathered into this step.
      await setImmediate()
      const whole = this.#whole
      const subjects = [...this.#subjects.values()]
      this.#whole = null
      this.#subjects.clear()
      try {
        await this.#step(whole, subjects)
        this.#failures = 0
      } catch (error) {
        this.#postpone(error, whole, subjects)
        return
      }
    }
  }

  async #step(whole: Whole | null, subjects: readonly Subject[]): Promise<void> {
    if (subjects.length > 0) await this.sync.follow(subjects)
    if (whole === 'REFRESH') await this.sync.refresh()
    if (whole === 'COMPARE') await this.sync.compare()
  }

  #postpone(error: unknown, whole: Whole | null, subjects: readonly Subject[]): void {
    this.store.lost()
    this.#pausing = true
    if (whole && this.#whole !== 'REFRESH') this.#whole = whole
    for (const subject of subjects) this.#subjects.set(subject.id, subject)
    const pause = Math.min(FIRST_RETRY_MS * 2 ** this.#failures, LONGEST_RETRY_MS)
    this.#failures += 1
    this.log.warn(
      { reason: reasonOf(error), attempt: this.#failures, pause },
      'the content could not be brought in step; the copy is served',
    )
    this.#later(pause, () => this.#kick())
  }

  #later(pause: number, task: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      task()
    }, pause)
    this.#timers.add(timer.unref())
  }

  #every(pause: number, task: () => void): void {
    this.#timers.add(setInterval(task, pause).unref())
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
