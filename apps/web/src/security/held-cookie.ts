import { randomBytes } from 'node:crypto'
import type { AstroCookies } from 'astro'
import { now } from '../clock.ts'
import { config } from '../config.ts'
import { HELD_FOR_SECONDS, type HeldCode, hold, readHeld, writeHeld } from './held-codes.ts'
import { createSeal } from './seal.ts'

const secure = config.siteUrl.startsWith('https:')
const options = { httpOnly: true, secure, sameSite: 'lax', path: '/' } as const

/** Codes of one kind that this phone may use for a short while; sealed under a key of their own, for this host alone. */
export function createHeldCookie<Held extends HeldCode>(plainName: string, purpose: string) {
  // The prefix makes browsers refuse the cookie from anywhere but this host over https; on plain http they would drop it.
  const name = secure ? `__Host-${plainName}` : plainName
  const seal = createSeal(config.clientAddressSecret, purpose)
  const read = (cookies: AstroCookies): readonly Held[] => readHeld<Held>(seal.open(cookies.get(name)?.value ?? ''), now().getTime())
  return {
    read,
    /** Adds one and gives it back with its reference. */
    add(cookies: AstroCookies, make: (ref: string) => Held): Held {
      const held = hold(read(cookies), make(randomBytes(6).toString('base64url')))
      cookies.set(name, seal.close(writeHeld(held, now().getTime())), { ...options, maxAge: HELD_FOR_SECONDS })
      return held[0]
    },
    forget: (cookies: AstroCookies): void => cookies.delete(name, options),
  }
}
