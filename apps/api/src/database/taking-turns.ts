/** Lets one in at a time, in the order of arrival. */
export class Turns {
  #busy = false
  readonly #waiting: (() => void)[] = []

  async enter(): Promise<void> {
    if (this.#busy) await new Promise<void>((enter) => this.#waiting.push(enter))
    this.#busy = true
  }

  /** The place is handed straight to the next: nobody who comes later can slip in between. */
  leave(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#busy = false
  }
}
