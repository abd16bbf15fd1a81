import type { APIRoute } from 'astro'
import { to } from '../../addresses.ts'
import { forgetAwardCodes } from '../../features/awards/held/held-award-codes.ts'

/** Takes every code of a nomination off this phone; the nominations stay. */
export const POST: APIRoute = ({ cookies, redirect }) => {
  forgetAwardCodes(cookies)
  return redirect(to('/nominate?said=forgotten'), 303)
}

export const GET: APIRoute = ({ redirect }) => redirect(to('/nominate'), 303)
