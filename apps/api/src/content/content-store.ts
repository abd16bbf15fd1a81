import { type ContentChange, contentChanges } from './content-changes.js'
import type { ContentProjection } from './projection/content-projection.js'
import { ProjectionBuilder } from './projection/projection-builder.js'
import type { ReplicaRepository } from './replica/replica.repository.js'
import type { ContentSource } from './types/enums.js'

export type ContentListener = (changes: readonly ContentChange[]) => Promise<void>

/** All that a resolver may ask: what there is to show, and how fresh it is. */
export type ContentReader = Pick<ContentStore, 'current' | 'syncedAt' | 'source'>

/** Holds the projection that every read answers from, and replaces it when the replica has changed. */
export class ContentStore {
  #current: ContentProjection
  readonly #builder: ProjectionBuilder
  /** One at a time, so that an older reading never replaces a newer one. */
  #reloading: Promise<void> = Promise.resolve()
  #closed = false
  #reachable = false
  #syncedAt: Date | null = null
  readonly #listeners: ContentListener[] = []
  #awaiting: (() => void)[] = []

  constructor(
    private readonly replica: Pick<ReplicaRepository, 'all' | 'syncedAt'>,
    siteUrl: string,
  ) {
    this.#builder = new ProjectionBuilder(siteUrl)
    this.#current = this.#builder.build([])
  }

  get current(): ContentProjection {
    return this.#current
  }

  get syncedAt(): Date | null {
    return this.#syncedAt
  }

  get source(): ContentSource {
    if (this.#current.eventsById.size === 0 && !this.#current.settings) return 'EMPTY'
    return this.#reachable ? 'CMS' : 'REPLICA'
  }

  /** Calls back once there is content to show: at once, or after the first sync that brings some. */
  whenFilled(task: () => void): void {
    if (this.source === 'EMPTY') this.#awaiting.push(task)
    else task()
  }

  /** Listeners are awaited before a change becomes visible, so that an event never shows without its places. */
  subscribe(listener: ContentListener): void {
    this.#listeners.push(listener)
  }

  /** Reads the replica anew. The first time, every event is told to the listeners: they may have missed some while away. */
  reload(): Promise<void> {
    const turn = this.#reloading.then(() => this.#reload())
    this.#reloading = turn.catch(() => {})
    return turn
  }

  /** Resolves when no reading is under way; none begins afterwards. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#reloading
  }

  async #reload(): Promise<void> {
    if (this.#closed) return
    const next = this.#builder.build(await this.replica.all())
    this.#syncedAt = await this.replica.syncedAt()
    if (next.version === this.#current.version) return
    const changes = contentChanges(this.#current, next)
    if (changes.length > 0) for (const listener of this.#listeners) await listener(changes)
    this.#current = next
    if (this.source === 'EMPTY') return
    const awaiting = this.#awaiting
    this.#awaiting = []
    for (const task of awaiting) task()
  }

  reached(at: Date): void {
    this.#reachable = true
    this.#syncedAt = at
  }

  lost(): void {
    this.#reachable = false
  }
}
