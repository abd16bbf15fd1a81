import type { Database } from '../database/orm.js'
import { readPlaces } from './places.repository.js'
import type { Places } from './rules/places.js'

/** Clocks of several processes may differ by this much. */
const SKEW_MS = 60_000

/**
 * Every places row in memory, for reading only: what pages show. Guarantees are never taken from here.
 * A change made by this process shows at once, one made by another process with the next `refresh`.
 */
export class PlacesBoard {
  readonly #rows = new Map<string, Places>()
  readonly #byEvent = new Map<string, Map<string, Places>>()
  readonly #versions = new Map<string, number>()
  readonly #watchers: (() => void)[] = []
  #newest: string | null = null
  #version = 0

  constructor(private readonly database: Pick<Database, 'fork'>) {}

  /** Grows with every change of any row. */
  get version(): number {
    return this.#version
  }

  /** Grows with every change of one of the event's rows; 0 for an event without any. */
  versionOf(eventId: string): number {
    return this.#versions.get(eventId) ?? 0
  }

  /** The event's rows by slot id, '' where it has no slots. */
  ofEvent(eventId: string): Places[] {
    return [...(this.#byEvent.get(eventId)?.values() ?? [])]
  }

  all(): Places[] {
    return [...this.#rows.values()]
  }

  byId(id: string): Places | undefined {
    return this.#rows.get(id)
  }

  /** Called after every change that this process has made. */
  watch(changed: () => void): void {
    this.#watchers.push(changed)
  }

  /** Called after the commit that changed the row. */
  show(places: Places): void {
    if (this.#put(places)) for (const changed of this.#watchers) changed()
  }

  /** An older state never replaces a newer one. */
  #put(places: Places): boolean {
    const known = this.#rows.get(places.id)
    if (known && known.version >= places.version) return false
    this.#rows.set(places.id, places)
    const rows = this.#byEvent.get(places.eventId) ?? new Map<string, Places>()
    this.#byEvent.set(places.eventId, rows.set(places.slotId ?? '', places))
    this.#version += 1
    this.#versions.set(places.eventId, this.versionOf(places.eventId) + 1)
    return true
  }

  /** Reads what has changed since the last time; the first time, everything. */
  async refresh(): Promise<void> {
    const since = this.#newest === null ? null : new Date(Date.parse(this.#newest) - SKEW_MS).toISOString()
    const { rows, newest } = await readPlaces(this.database.fork(), since)
    for (const row of rows) this.#put(row)
    this.#newest = newest
  }
}
