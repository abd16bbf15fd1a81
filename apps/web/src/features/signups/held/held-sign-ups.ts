/** The sign-ups that this phone may show for a short while, as the sealed cookie holds them. Pure. */
export interface HeldSignUp {
  /** Stands for the code in addresses; means nothing elsewhere. */
  ref: string
  /** Slug of the event. */
  slug: string
  code: string
  phoneTail: string
  /** How to address the family; empty when the sign-up was looked up and not made here. */
  name: string
}

export interface HeldSignUps {
  /** Unix time in milliseconds after which nothing in here counts. */
  until: number
  held: readonly HeldSignUp[]
}

/** Two hours: long enough to print a ticket, short on a shared phone. */
export const HELD_FOR_SECONDS = 2 * 3_600

// A cookie has 4 kB; this many fit with room to spare, and no family needs more at once.
const MOST = 6

const nothingHeld: readonly HeldSignUp[] = []

/** Newest first; a code that is held already is replaced and keeps its `ref`, so that open pages go on working. */
export function hold(held: readonly HeldSignUp[], added: HeldSignUp): HeldSignUp[] {
  const before = held.find(({ code }) => code === added.code)
  const entry = before ? { ...added, ref: before.ref, name: added.name || before.name } : added
  return [entry, ...held.filter(({ code }) => code !== added.code)].slice(0, MOST)
}

export function writeHeld(held: readonly HeldSignUp[], now: number): string {
  return JSON.stringify({ until: now + HELD_FOR_SECONDS * 1_000, held } satisfies HeldSignUps)
}

/** The seal vouches for the shape: only this module writes it. */
export function readHeld(text: string | null, now: number): readonly HeldSignUp[] {
  if (text === null) return nothingHeld
  const { until, held } = JSON.parse(text) as HeldSignUps
  return now < until ? held : nothingHeld
}
