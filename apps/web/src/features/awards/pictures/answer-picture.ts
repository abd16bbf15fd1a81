import type { APIContext } from 'astro'
import { fetchOwnPicture, type PictureHolder } from '../../../gateway/index.ts'
import { heldAwardCode } from '../held/held-award-codes.ts'

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
  if (outcome.kind !== 'FOUND') return new Response(null, { status: outcome.kind === 'NOT_FOUND' ? 404 : 503 })
  return new Response(outcome.body, { headers: { 'content-type': 'image/webp', 'cache-control': 'no-store' } })
}
