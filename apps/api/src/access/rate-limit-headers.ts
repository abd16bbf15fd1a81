import type { LimitRule } from './limit-rules.js'
import type { LimitDecision } from './limits.js'

/** `RateLimit` and `RateLimit-Policy` as the IETF draft has them, and `Retry-After` with a refusal. */
export function rateLimitHeaders(rule: LimitRule, decision: LimitDecision): Record<string, string> {
  const policy = `"address";q=${rule.points};w=${rule.seconds}`
  if (decision.kind === 'LIMITED') {
    const wait = decision.retryAfterSeconds
    return { 'ratelimit-policy': policy, ratelimit: `"address";r=0;t=${wait}`, 'retry-after': String(wait) }
  }
  return { 'ratelimit-policy': policy, ratelimit: `"address";r=${decision.remaining};t=${decision.resetSeconds}` }
}
