import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { defaultLimits, type LimitKind, type LimitRules } from './limit-rules.js'

export type LimitDecision = { kind: 'ALLOWED'; remaining: number; resetSeconds: number } | { kind: 'LIMITED'; retryAfterSeconds: number }

export interface Limits {
  /** Counts one attempt (or `points` of them) and says whether it may go on. `key` is never a raw phone or household. */
  consume(kind: LimitKind, key: string, points?: number): Promise<LimitDecision>
  /** Counts without refusing: what a request turned out to cost, or a wrong code. */
  charge(kind: LimitKind, key: string, points: number): Promise<void>
  /** Looks without counting. */
  check(kind: LimitKind, key: string): Promise<LimitDecision>
  rules: LimitRules
}

const seconds = (milliseconds: number): number => Math.max(1, Math.ceil(milliseconds / 1_000))

const decide = (answer: RateLimiterRes): LimitDecision => ({
  kind: 'ALLOWED',
  remaining: answer.remainingPoints,
  resetSeconds: seconds(answer.msBeforeNext),
})

/** A refusal arrives as a rejected `RateLimiterRes`; anything else that rejects is a bug. */
function refuse(rejection: unknown): LimitDecision {
  if (rejection instanceof RateLimiterRes) return { kind: 'LIMITED', retryAfterSeconds: seconds(rejection.msBeforeNext) }
  throw rejection
}

/**
 * Counters in this process's memory. With n API processes behind one balancer a key is allowed up to n times its
 * rule, which the rules' numbers bear; a restart forgets, which costs an attacker more than it gives.
 */
export function createLimits(overrides: Partial<LimitRules> = {}): Limits {
  const rules: LimitRules = { ...defaultLimits, ...overrides }
  const limiters = new Map(
    Object.entries(rules).map(([kind, rule]) => [
      kind,
      new RateLimiterMemory({ keyPrefix: kind, points: rule.points, duration: rule.seconds }),
    ]),
  )
  const limiter = (kind: LimitKind): RateLimiterMemory => {
    const found = limiters.get(kind)
    if (!found) throw new Error(`No limit is set for ${kind}.`)
    return found
  }
  return {
    rules,
    consume: (kind, key, points = 1) => limiter(kind).consume(key, points).then(decide, refuse),
    charge: async (kind, key, points) => {
      if (points > 0) await limiter(kind).penalty(key, points)
    },
    check: async (kind, key) => {
      const answer = await limiter(kind).get(key)
      const rule = rules[kind]
      if (!answer) return { kind: 'ALLOWED', remaining: rule.points, resetSeconds: rule.seconds }
      return answer.consumedPoints >= rule.points ? refuse(answer) : decide(answer)
    },
  }
}
