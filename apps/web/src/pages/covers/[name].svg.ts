import type { APIRoute } from 'astro'
import { cover } from '../../covers/cover.ts'
import { readCoverName } from '../../covers/cover-address.ts'
import { sharedForHeader } from '../../server/shared-for-header.ts'

const aDay = 24 * 60 * 60 * 1000

/** A picture cut from its own name: the same for ever, so every cache may keep it. */
export const GET: APIRoute = ({ params }) => {
  const order = readCoverName(params.name ?? '')
  if (order === null) return new Response(null, { status: 404 })
  const headers = {
    'content-type': 'image/svg+xml',
    'cache-control': 'public, max-age=31536000, immutable',
    [sharedForHeader]: String(aDay),
  }
  return new Response(cover(order), { headers })
}
