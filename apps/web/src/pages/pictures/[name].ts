import type { APIRoute } from 'astro'
import { fetchPicture, pictureType, readPictureName } from '../../gateway/index.ts'

/** A picture of the content in one of its sizes, handed on from the API. Its bytes never change, so every cache may keep them. */
export const GET: APIRoute = async ({ params }) => {
  const name = readPictureName(params.name ?? '')
  const outcome = name ? await fetchPicture(name) : { kind: 'NOT_FOUND' as const }
  if (outcome.kind === 'UNAVAILABLE') return new Response(null, { status: 503, headers: { 'retry-after': '5' } })
  if (outcome.kind === 'NOT_FOUND' || !name) return new Response(null, { status: 404 })
  const headers = { 'content-type': pictureType(name), 'cache-control': 'public, max-age=31536000, immutable' }
  return new Response(outcome.body, { headers })
}
