import type { APIRoute } from 'astro'
import { answerOffer } from '../../../actions/answer-offer.ts'
import { heldOnThisPhone } from '../../../features/signups/held/held-cookie.ts'
import { mineAddress } from '../../../features/signups/mine/page-address.ts'

/** A family answers: it takes the place that was kept for it, or leaves it to the next. */
export const POST: APIRoute = async ({ params, request, cookies, clientAddress, redirect }) => {
  const held = heldOnThisPhone(cookies).find(({ ref }) => ref === params.ref)
  if (!held) return redirect(mineAddress('lapsed'), 303)
  const answer = (await request.formData()).get('answer')
  if (answer !== 'accept' && answer !== 'decline') return redirect(mineAddress(), 303)
  const outcome = await answerOffer(held, answer === 'accept', clientAddress)
  if (outcome.kind === 'UNAVAILABLE') return redirect(mineAddress('noAnswer'), 303)
  if (outcome.kind === 'REFUSED')
    return redirect(mineAddress(outcome.refusal.reason === 'OFFER_EXPIRED' ? 'offerExpired' : 'notChanged'), 303)
  return redirect(mineAddress(answer === 'accept' ? 'accepted' : 'declined'), 303)
}

export const GET: APIRoute = ({ redirect }) => redirect(mineAddress(), 303)
