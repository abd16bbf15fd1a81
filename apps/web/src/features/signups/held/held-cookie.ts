import { randomBytes } from 'node:crypto'
import type { AstroCookies } from 'astro'
import { now } from '../../../clock.ts'
import { config } from '../../../config.ts'
import { HELD_FOR_SECONDS, type HeldSignUp, hold, readHeld, writeHeld } from './held-sign-ups.ts'
import { createSeal } from './seal.ts'

const secure = config.siteUrl.startsWith('https:')

// The prefix makes browsers refuse the cookie from anywhere but this host over https; on plain http they would drop it.
const NAME = secure ? '__Host-sign-ups' : 'sign-ups'

const seal = createSeal(config.clientAddressSecret, 'held sign-ups')
const options = { httpOnly: true, secure, sameSite: 'lax', path: '/' } as const

export function heldOnThisPhone(cookies: AstroCookies): readonly HeldSignUp[] {
  return readHeld(seal.open(cookies.get(NAME)?.value ?? ''), now().getTime())
}

function keepOnThisPhone(cookies: AstroCookies, held: readonly HeldSignUp[]): void {
  cookies.set(NAME, seal.close(writeHeld(held, now().getTime())), { ...options, maxAge: HELD_FOR_SECONDS })
}

export function forgetThisPhone(cookies: AstroCookies): void {
  cookies.delete(NAME, options)
}

/** Adds one sign-up to what this phone holds and gives back the entry with its reference. */
export function addToThisPhone(cookies: AstroCookies, added: Omit<HeldSignUp, 'ref'>): HeldSignUp {
  const held = hold(heldOnThisPhone(cookies), { ...added, ref: randomBytes(6).toString('base64url') })
  keepOnThisPhone(cookies, held)
  return held[0] as HeldSignUp
}
