import type { AstroCookies } from 'astro'
import { to } from '../../../addresses.ts'
import type { HeldCode } from '../../../security/held-codes.ts'
import { createHeldCookie } from '../../../security/held-cookie.ts'

/** A code of a nomination: the nominator's or the family's with the telephone's last four digits, or the one handed over, which stands alone. */
export type HeldAwardCode = HeldCode

const cookie = createHeldCookie<HeldAwardCode>('award-codes', 'held award codes')

export const forgetAwardCodes = cookie.forget

export const holdAwardCode = (cookies: AstroCookies, credentials: Omit<HeldAwardCode, 'ref'>): HeldAwardCode =>
  cookie.add(cookies, (ref) => ({ ...credentials, ref }))

export const heldAwardCode = (cookies: AstroCookies, ref: string | undefined): HeldAwardCode | null =>
  cookie.read(cookies).find((held) => held.ref === ref) ?? null

/** Where somebody types the code again because this phone does not hold it any more. */
export const lapsedAddress = (path: '/nominate' | '/family'): string => to(`${path}?said=lapsed`)
