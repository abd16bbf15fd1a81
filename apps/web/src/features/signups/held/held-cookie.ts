import type { AstroCookies } from 'astro'
import { createHeldCookie } from '../../../security/held-cookie.ts'
import { type HeldSignUp, withKnownName } from './held-sign-ups.ts'

const cookie = createHeldCookie<HeldSignUp>('sign-ups', 'held sign-ups')

export const heldOnThisPhone = cookie.read
export const forgetThisPhone = cookie.forget

/** Adds one sign-up to what this phone holds and gives back the entry with its reference. */
export const addToThisPhone = (cookies: AstroCookies, added: Omit<HeldSignUp, 'ref'>): HeldSignUp =>
  cookie.add(cookies, (ref) => withKnownName(cookie.read(cookies), { ...added, ref }))
