import type { SignUpStatus } from '../signups/rules/sign-up-status.js'

/** What an editor asks for, and the instants that follow from it. Times are Unix milliseconds. */
export interface ModelTerms {
  unit: 'PERSON' | 'HOUSEHOLD'
  capacity: number
  headLimit: number | null
  reserve: number
  waitingLimit: number
  releaseAt: number
  closesAt: number
  cutOffAt: number
  startsAt: number
  endsAt: number
  /** Null: first come, first served. */
  drawAt: number | null
}

/** A sign-up as the rules see it; `n` is the neighbour. */
export interface ModelParty {
  n: number
  offline: boolean
  heads: number
  status: SignUpStatus
  arrival: number
  offerUntil: number | null
  /** How often it was passed on the last day. */
  overtaken: number
}
