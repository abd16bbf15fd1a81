import { createHmac, timingSafeEqual } from 'node:crypto'

const MAX_AGE_MS = 5 * 60_000

export interface SignedParts {
  method: string
  /** Path with its query string. */
  path: string
  body: string
}

const digest = (secret: string, at: number, parts: SignedParts) =>
  createHmac('sha256', secret).update(`${at}\n${parts.method}\n${parts.path}\n${parts.body}`).digest('hex')

/** Value of `x-culture-signature`. `now` is Unix time in milliseconds. */
export function sign(secret: string, parts: SignedParts, now: number): string {
  return `t=${now},v1=${digest(secret, now, parts)}`
}

/** True when the header was made with the same secret over the same parts within the last five minutes. */
export function verifySignature(secret: string, header: string | undefined, parts: SignedParts, now: number): boolean {
  const match = /^t=(\d{1,16}),v1=([0-9a-f]{64})$/.exec(header ?? '')
  if (!match) return false
  const [, at, given] = match as unknown as [string, string, string]
  if (Math.abs(now - Number(at)) > MAX_AGE_MS) return false
  return timingSafeEqual(Buffer.from(given, 'hex'), Buffer.from(digest(secret, Number(at), parts), 'hex'))
}
