import type { APIRoute } from 'astro'
import { forgetThisPhone } from '../../features/signups/held/held-cookie.ts'
import { mineAddress } from '../../features/signups/mine/page-address.ts'

/** Takes everything off this phone; the sign-ups stay. */
export const POST: APIRoute = ({ cookies, redirect }) => {
  forgetThisPhone(cookies)
  return redirect(mineAddress('forgotten'), 303)
}

export const GET: APIRoute = ({ redirect }) => redirect(mineAddress(), 303)
