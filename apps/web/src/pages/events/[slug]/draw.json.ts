import type { APIRoute } from 'astro'
import { wholeDraw } from '../../../features/draws/whole-draw.ts'
import { unavailableText } from '../../../seo/unavailable-text.ts'

/** The whole result of a draw, for whoever computes it again; there is none before it is drawn. */
export const GET: APIRoute = async ({ params }) => {
  const whole = await wholeDraw(params.slug ?? '')
  if (whole.kind === 'UNAVAILABLE') return unavailableText()
  if (whole.kind === 'NOT_DRAWN') return new Response(null, { status: 404 })
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'public, max-age=300' }
  return new Response(`${JSON.stringify(whole.draw, null, 1)}\n`, { headers })
}
