/** On every answer of the API. Nothing that it sends is a page, so nothing may load, run or frame it. */
export const securityHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'cross-origin',
  'x-frame-options': 'DENY',
} as const

/**
 * Any site may read the public graph from a browser; no credentials are ever part of a request, so `*` gives nothing
 * away. Answers about one person's sign-up carry no such header: only our own server reads them.
 */
export const publicCors = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, RateLimit, RateLimit-Policy, Retry-After',
} as const

export const preflightHeaders = {
  ...publicCors,
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'Content-Type, Accept, If-None-Match, Apollo-Require-Preflight, X-Apollo-Operation-Name',
  'access-control-max-age': '86400',
  vary: 'Access-Control-Request-Headers',
} as const

/** For whatever is about one person, or refused: no copy anywhere. */
export const noStore = { 'cache-control': 'no-store' } as const
