import { SiteMapDocument, type SiteMapQuery } from '@culture/contract/operations'
import type { APIRoute } from 'astro'
import { absolute } from '../addresses.ts'
import { queryContent } from '../gateway/index.ts'
import { readAllEvents } from '../seo/read-all-events.ts'
import { unavailableText } from '../seo/unavailable-text.ts'
import { xmlText } from '../seo/xml-text.ts'

const fixed = ['/', '/events', '/lectures', '/honours', '/teams', '/festivals', '/about']

/** Every address that may be found: no filtered lists, no sign-up pages. */
export const GET: APIRoute = async () => {
  let rest: SiteMapQuery | null = null
  const events = await readAllEvents(async (after) => {
    const outcome = await queryContent(SiteMapDocument, { first: 100, after })
    if (outcome.kind === 'OK') rest = outcome.data
    return outcome
  })
  if (events === null || rest === null) return unavailableText()
  const { teams, community } = rest as SiteMapQuery
  const addresses = [
    ...fixed.map((path) => ({ path, updatedAt: null })),
    ...events.map((event) => ({
      path: `${event.__typename === 'LectureSession' ? '/lectures' : '/events'}/${event.slug}`,
      updatedAt: event.updatedAt,
    })),
    ...teams.map(({ slug }) => ({ path: `/teams/${slug}`, updatedAt: null })),
    ...community.pages.filter(({ slug }) => slug !== 'about').map(({ slug, updatedAt }) => ({ path: `/pages/${slug}`, updatedAt })),
  ]
  const urls = addresses.map(
    ({ path, updatedAt }) => `<url><loc>${xmlText(absolute(path))}</loc>${updatedAt ? `<lastmod>${updatedAt}</lastmod>` : ''}</url>`,
  )
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`,
    {
      headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=300' },
    },
  )
}
