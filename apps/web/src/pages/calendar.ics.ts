import { addDays, localDateOf, startOfDay } from '@culture/calendar'
import { CalendarFeedDocument } from '@culture/contract/operations'
import type { APIRoute } from 'astro'
import { now } from '../clock.ts'
import { readCommunity } from '../features/community/community.ts'
import { queryContent } from '../gateway/index.ts'
import { calendarResponse } from '../seo/calendar-response.ts'
import { readAllEvents } from '../seo/read-all-events.ts'
import { unavailableText } from '../seo/unavailable-text.ts'

const keptDays = 60

/** The community's calendar, to be subscribed to: what comes, and the last two months, so that a cancellation reaches every phone. */
export const GET: APIRoute = async () => {
  const endsFrom = startOfDay(addDays(localDateOf(now()), -keptDays)).toISOString()
  const events = await readAllEvents((after) => queryContent(CalendarFeedDocument, { endsFrom, first: 100, after }))
  const { community } = await readCommunity()
  return events === null || community === null ? unavailableText() : calendarResponse(events, community, 'calendar.ics')
}
