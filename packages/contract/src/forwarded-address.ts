/**
 * The web app tells the API which address a resident came from: `x-culture-client: <address>,t=<unix ms>,v1=<hex HMAC>`.
 * The API believes this header only when its signature holds; else it sees the peer address.
 */
import { sign, verifySignature } from './signing.js'

export const CLIENT_ADDRESS_HEADER = 'x-culture-client'

const parts = (address: string) => ({ method: 'CLIENT', path: address, body: '' })

export function signClientAddress(secret: string, address: string, now: number): string {
  return `${address},${sign(secret, parts(address), now)}`
}

/** The address, or null when the header is missing, forged or old. */
export function readClientAddress(secret: string, header: string | undefined, now: number): string | null {
  const comma = header?.indexOf(',') ?? -1
  if (!header || comma < 1) return null
  const address = header.slice(0, comma)
  return verifySignature(secret, header.slice(comma + 1), parts(address), now) ? address : null
}
