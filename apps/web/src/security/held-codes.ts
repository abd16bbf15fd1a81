/** What a code opens on this phone for a short while, as a sealed cookie holds it. Pure. */
export interface HeldCode {
  /** Stands for the code in addresses; means nothing elsewhere. */
  ref: string
  code: string
  phoneTail: string
}

/** Two hours: long enough to print a sheet, short on a shared phone. */
export const HELD_FOR_SECONDS = 2 * 3_600

// A cookie has 4 kB; this many fit with room to spare, and no family needs more at once.
const MOST = 6

interface Kept<Held> {
  /** Unix time in milliseconds after which nothing in here counts. */
  until: number
  held: readonly Held[]
}

/** Newest first; a code that is held already is replaced and keeps its `ref`, so that open pages go on working. */
export function hold<Held extends HeldCode>(held: readonly Held[], added: Held): [Held, ...Held[]] {
  const before = held.find(({ code }) => code === added.code)
  const others = held.filter(({ code }) => code !== added.code)
  return [before ? { ...added, ref: before.ref } : added, ...others.slice(0, MOST - 1)]
}

export function writeHeld<Held extends HeldCode>(held: readonly Held[], now: number): string {
  return JSON.stringify({ until: now + HELD_FOR_SECONDS * 1_000, held } satisfies Kept<Held>)
}

/** The seal vouches for the shape: only this module writes it. */
export function readHeld<Held extends HeldCode>(text: string | null, now: number): readonly Held[] {
  if (text === null) return []
  const { until, held } = JSON.parse(text) as Kept<Held>
  return now < until ? held : []
}
