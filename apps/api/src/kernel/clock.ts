/** The only source of the current time. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still until it is told to move; for tests and for a demo on a fixed day. */
export class FixedClock implements Clock {
  #now: number

  constructor(iso: string) {
    this.#now = Date.parse(iso)
  }

  now(): Date {
    return new Date(this.#now)
  }

  set(iso: string): void {
    this.#now = Date.parse(iso)
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds
  }
}
