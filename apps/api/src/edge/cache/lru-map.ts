/** A map that forgets what was used least recently once its weights exceed the most it may hold. */
export class LruMap<V> {
  readonly #entries = new Map<string, { value: V; weight: number }>()
  #weight = 0

  constructor(private readonly maxWeight: number) {}

  get(key: string): V | undefined {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    // A map keeps the order of insertion: what is used moves to its end.
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return entry.value
  }

  set(key: string, value: V, weight: number): void {
    this.delete(key)
    if (weight > this.maxWeight) return
    this.#entries.set(key, { value, weight })
    this.#weight += weight
    for (const oldest of this.#entries.keys()) {
      if (this.#weight <= this.maxWeight) return
      this.delete(oldest)
    }
  }

  delete(key: string): void {
    const entry = this.#entries.get(key)
    if (entry && this.#entries.delete(key)) this.#weight -= entry.weight
  }

  get size(): number {
    return this.#entries.size
  }
}
