import { EventDocument } from '@culture/contract/operations'
import type { APIRoute } from 'astro'
import { readCommunity } from '../../features/community/community.ts'
import { queryContent } from '../../gateway/index.ts'
import { calendarResponse } from '../../seo/calendar-response.ts'
import { unavailableText } from '../../seo/unavailable-text.ts'

/** One event for a phone's calendar: every meeting of it, or the one time that `slot` names. */
export const GET: APIRoute = async ({ params, url }) => {
  const { slug = '' } = params
  const outcome = await queryContent(EventDocument, { slug })
  const { community } = await readCommunity()
  if (outcome.kind === 'UNAVAILABLE' || community === null) return unavailableText()
  const { event } = outcome.data
  const wanted = url.searchParams.get('slot')
  const slot = event?.signUp.slots.find(({ id }) => id === wanted)
  if (event === null || (wanted !== null && !slot)) return new Response(null, { status: 404 })
  const meetings = slot ? [{ ...slot, key: slot.id }] : event.meetings
  return calendarResponse([{ ...event, meetings }], community, `${event.slug}.ics`)
}
