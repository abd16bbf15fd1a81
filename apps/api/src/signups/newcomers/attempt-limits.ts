import type { LimitDecision } from '../../access/index.js'
import { type Refusal, refuse } from '../refusals.js'
import type { SignUpDeps } from '../sign-up-deps.js'

/** Who attempts: the address of the request, and keyed hashes of phone and household once these are known. */
export interface Attempter {
  address?: string
  phone?: string | null
  household?: string | null
}

/** Counts the attempt against each of them. Null when it may go on. */
export async function attemptAllowed({ limits }: SignUpDeps, { household, phone, address }: Attempter): Promise<Refusal | null> {
  const counted = [
    household ? limits.consume('HOUSEHOLD_ATTEMPTS', household) : null,
    phone ? limits.consume('PHONE_ATTEMPTS', phone) : null,
    address ? limits.consume('ADDRESS_ATTEMPTS', address) : null,
  ]
  const decisions = await Promise.all(counted)
  return decisions.some((decision) => decision?.kind === 'LIMITED') ? refuse('RATE_LIMITED') : null
}

const allowed: LimitDecision = { kind: 'ALLOWED', remaining: 1, resetSeconds: 1 }

/** For those who are known, and for what was made elsewhere: nothing is counted. */
export const uncounted: SignUpDeps['limits'] = { consume: async () => allowed, check: async () => allowed, charge: async () => {} }
