/**
 * Lets one in at a time, in the order of arrival, and each in another turn of the event loop: Node accepts one connection in every turn,
 * so that a crowd served without a pause would keep newcomers standing at the door for seconds.
 */
export class Turns {
  #busy = false
  readonly #waiting: (() => void)[] = []

  async enter(): Promise<void> {
    if (this.#busy) await new Promise<void>((enter) => this.#waiting.push(enter))
    this.#busy = true
  }

  /** The place is handed to the next: nobody who comes later can slip in between. */
  leave(): void {
    setImmediate(() => {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#busy = false
    })
  }
}
