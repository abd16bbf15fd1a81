/** The same numbers for the same seed: a run that failed can be run again. */
export interface Seeded {
  /** From 0 up to, not including, 1. */
  next(): number
  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number
  oneOf<T>(choices: readonly [T, ...T[]]): T
  /** True this often. */
  chance(share: number): boolean
}

/** Mulberry32: 32 bits of state, good enough to vary tests. */
export function seeded(seed: number): Seeded {
  let state = (seed * 0x9e3779b1) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return { next, whole, oneOf: (choices) => choices[whole(0, choices.length - 1)] ?? choices[0], chance: (share) => next() < share }
}
