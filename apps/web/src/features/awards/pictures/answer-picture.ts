import type { APIContext } from 'astro'
import { type AwardPictureOutcome, fetchOwnPicture, type PictureHolder } from '../../../gateway/index.ts'
import { heldAwardCode } from '../held/held-award-codes.ts'

/** A picture as the API gave it, with how long it may be kept on the way. */
export function pictureAnswer(outcome: AwardPictureOutcome, cacheControl: string): Response {
  const headers = { 'cache-control': cacheControl }
  if (outcome.kind !== 'FOUND') return new Response(null, { status: outcome.kind === 'NOT_FOUND' ? 404 : 503, headers })
  return new Response(outcome.body, { headers: { ...headers, 'content-type': outcome.type } })
}

/** A picture of a nomination for whoever holds a code of it, and kept by nobody on the way. */
export async function answerPicture(
  { cookies, params, clientAddress }: Pick<APIContext, 'cookies' | 'params' | 'clientAddress'>,
  holderOf: (phoneTail: string) => PictureHolder,
): Promise<Response> {
  const held = heldAwardCode(cookies, params.ref)
  const place = params.place === '1' || params.place === '2' ? Number(params.place) : null
  if (!held || place === null) return new Response(null, { status: 404 })
  const { code, phoneTail } = held
  const outcome = await fetchOwnPicture({ code, phoneTail, forwardedAddress: clientAddress, holder: holderOf(phoneTail), place })
  return pictureAnswer(outcome, 'no-store')
}
