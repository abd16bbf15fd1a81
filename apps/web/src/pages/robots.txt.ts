import type { APIRoute } from 'astro'
import { absolute, to } from '../addresses.ts'

/** Pages that belong to one person and forms are nobody's search result. */
export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nDisallow: ${to('/my-sign-up')}\nDisallow: ${to('/events/*/sign-up')}\nDisallow: ${to('/preferences')}\nDisallow: ${to('/preview')}\n\nSitemap: ${absolute('/sitemap.xml')}\n`,
    {
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
    },
  )
