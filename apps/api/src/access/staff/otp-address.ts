import { ISSUER } from './staff-auth.js'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Base 32 of RFC 4648 without padding: how authenticators take a key. */
function base32(bytes: Uint8Array): string {
  let bits = ''
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet.charAt(Number.parseInt(five.padEnd(5, '0'), 2))).join('')
}

/** What an authenticator scans, and the key that may be typed instead. */
export function otpAddress(email: string, secret: string): { address: string; key: string } {
  const key = base32(Buffer.from(secret))
  const query = new URLSearchParams({ secret: key, issuer: ISSUER })
  return { address: `otpauth://totp/${encodeURIComponent(ISSUER)}:${encodeURIComponent(email)}?${query}`, key }
}
