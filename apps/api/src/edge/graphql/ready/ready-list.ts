import type { CompiledQuery } from 'graphql-jit'
import { actualCost } from '../../limits/reckon-cost.js'
import { Printed } from './printed.js'

/** How long a printed item may be used: while the stamp is the same, and before the clock alone makes it wrong. */
export interface Validity {
  stamp: string
  staleAt: number
}

/** Counts what all lists keep, so that documents made up to fill the memory start it over instead. */
export class Shelf {
  #characters = 0
  #round = 0

  constructor(private readonly maxCharacters: number) {}

  /** Grows whenever everything kept so far has to go. */
  get round(): number {
    return this.#round
  }

  put(characters: number): void {
    this.#characters += characters
    if (this.#characters <= this.maxCharacters) return
    this.#characters = 0
    this.#round += 1
  }
}

/** The items of one list in one document, each printed once for as long as it stays true. */
export class ReadyList {
  #items = new WeakMap<object, Printed>()
  #validity: Validity = { stamp: '', staleAt: 0 }
  #round = 0
  /** Its items wait for something: they are never at hand. */
  #waits = false

  constructor(
    private readonly itemField: string,
    private readonly item: CompiledQuery['query'],
    private readonly shelf: Shelf,
  ) {}

  /** Null where an item cannot be printed by itself: it has errors, or is not there yet. */
  print(nodes: readonly object[], context: unknown, now: number, validity: Validity): Printed | null {
    if (this.#waits) return null
    this.#startOverIfStale(now, validity)
    const printed: string[] = []
    let objects = 0
    for (const node of nodes) {
      const item = this.#items.get(node) ?? this.#make(node, context)
      if (!item) return null
      printed.push(item.json)
      objects += item.objects
    }
    return new Printed(`[${printed.join(',')}]`, objects)
  }

  #startOverIfStale(now: number, validity: Validity): void {
    if (validity.stamp === this.#validity.stamp && now < this.#validity.staleAt && this.#round === this.shelf.round) return
    this.#items = new WeakMap()
    this.#validity = validity
    this.#round = this.shelf.round
  }

  #make(node: object, context: unknown): Printed | null {
    const result = this.item(node, context, {})
    if (!('data' in result)) {
      this.#waits = true
      return null
    }
    if (result.errors?.length) return null
    const data: unknown = Reflect.get(Object(result.data), this.itemField)
    if (data === null || data === undefined) return null
    const made = new Printed(JSON.stringify(data), actualCost(data))
    this.#items.set(node, made)
    this.shelf.put(made.json.length)
    return made
  }
}
