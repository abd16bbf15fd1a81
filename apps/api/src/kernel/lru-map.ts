interface Entry<V> {
  value: V
  weight: number
  /** Read since it was last looked at by the eviction. */
  used: boolean
}

/** A map that forgets what has not been used for longest, nearly, once its weights exceed the most it may hold. */
export class LruMap<V> {
  readonly #entries = new Map<string, Entry<V>>()
  #weight = 0

  constructor(private readonly maxWeight: number) {}

  get(key: string): V | undefined {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    // Marked instead of moved to the end: reading is far more frequent than forgetting.
    entry.used = true
    return entry.value
  }

  set(key: string, value: V, weight: number): void {
    this.delete(key)
    if (weight > this.maxWeight) return
    this.#entries.set(key, { value, weight, used: false })
    this.#weight += weight
    if (this.#weight > this.maxWeight) this.#forget(key)
  }

  delete(key: string): void {
    const entry = this.#entries.get(key)
    if (entry && this.#entries.delete(key)) this.#weight -= entry.weight
  }

  get size(): number {
    return this.#entries.size
  }

  /** Oldest first; what was used since gets a second chance at the end. The newest stays. */
  #forget(newest: string): void {
    for (const [key, entry] of this.#entries) {
      if (this.#weight <= this.maxWeight) return
      if (key === newest) continue
      this.#entries.delete(key)
      if (entry.used) this.#entries.set(key, { ...entry, used: false })
      else this.#weight -= entry.weight
    }
  }
}
