import { EventDocument } from '@culture/contract/operations'
import type { APIRoute } from 'astro'
import { readCommunity } from '../../features/community/community.ts'
import { queryContent } from '../../gateway/index.ts'
import { calendarResponse } from '../../seo/calendar-response.ts'
import { unavailableText } from '../../seo/unavailable-text.ts'

/** One event for a phone's calendar: every meeting of it. */
export const GET: APIRoute = async ({ params }) => {
  const { slug = '' } = params
  const outcome = await queryContent(EventDocument, { slug })
  const { community } = await readCommunity()
  if (outcome.kind === 'UNAVAILABLE' || community === null) return unavailableText()
  const { event } = outcome.data
  return event === null ? new Response(null, { status: 404 }) : calendarResponse([event], community, `${event.slug}.ics`)
}
