export interface LimitRule {
  /** Most points within the window. */
  points: number
  /** Length of the window in seconds. */
  seconds: number
}

/**
 * How much is too much. Whole blocks share one mobile address, so an address is allowed what a block may need, and
 * what guards against abuse is counted per phone, household and code first.
 */
export const defaultLimits = {
  /** Requests to the graph from one address; a costly document counts for several. */
  ADDRESS_REQUESTS: { points: 12_000, seconds: 60 },
  /** Requests to the desk's graph from one member of staff; before signing in, from one address. */
  DESK_REQUESTS: { points: 600, seconds: 60 },
  /** Ledgers, certificates and archives taken away by one member of staff. */
  DESK_FILES: { points: 60, seconds: 60 },
  /** Attempts to sign up, change or cancel from one address. */
  ADDRESS_ATTEMPTS: { points: 1_200, seconds: 600 },
  /** Objections to what is on public notice from one address. */
  ADDRESS_OBJECTIONS: { points: 30, seconds: 3_600 },
  /** Wrong pairs of code and phone tail from one address. */
  ADDRESS_LOOKUPS: { points: 60, seconds: 900 },
  /** Attempts with one phone, by its keyed hash. */
  PHONE_ATTEMPTS: { points: 20, seconds: 600 },
  /** Attempts for one household, by its keyed hash. */
  HOUSEHOLD_ATTEMPTS: { points: 20, seconds: 600 },
  /** Wrong pairs for one code, by its keyed hash: four digits must not be guessed. */
  CODE_LOOKUPS: { points: 10, seconds: 900 },
} as const satisfies Record<string, LimitRule>

export type LimitKind = keyof typeof defaultLimits
export type LimitRules = Record<LimitKind, LimitRule>
