import type { AstroCookies } from 'astro'
import { config } from '../../../config.ts'
import { createSeal } from '../../../security/seal.ts'

const secure = config.siteUrl.startsWith('https:')
// The prefix makes browsers refuse the cookie from anywhere but this host over https; on plain http they would drop it.
const named = (name: string): string => (secure ? `__Host-${name}` : name)
const options = { httpOnly: true, secure, sameSite: 'lax', path: '/' } as const

/** One secret of the desk on this device: sealed, out of reach of scripts, gone when its time is over. */
const sealedCookie = (name: string) => {
  const seal = createSeal(config.clientAddressSecret, name)
  return {
    read: (cookies: AstroCookies): string | null => seal.open(cookies.get(named(name))?.value ?? ''),
    keep: (cookies: AstroCookies, value: string, expiresAt: string): void =>
      cookies.set(named(name), seal.close(value), { ...options, expires: new Date(expiresAt) }),
    drop: (cookies: AstroCookies): void => cookies.delete(named(name), options),
  }
}

/** The token that the API gave after both steps. */
export const staffToken = sealedCookie('desk')

/** Between the password and the one-time password. */
export const signInTicket = sealedCookie('desk-ticket')
