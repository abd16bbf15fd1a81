import { absolute } from '../addresses.ts'
import { config } from '../config.ts'
import { type CalendarEvent, calendarFile } from './calendar-file.ts'

interface Source extends Omit<CalendarEvent, 'page'> {
  __typename: 'Activity' | 'LectureSession'
  slug: string
}

/** A calendar file as an answer. A UID is the event's id at the site's host, and stays when the title or the address changes. */
export function calendarResponse(events: readonly Source[], community: { name: string; telephone: string }, file: string): Response {
  const entries = events.map((event) => ({
    ...event,
    page: absolute(`${event.__typename === 'LectureSession' ? '/lectures' : '/events'}/${event.slug}`),
  }))
  const text = calendarFile(entries, { name: community.name, telephone: community.telephone, domain: new URL(config.siteUrl).hostname })
  return new Response(text, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `inline; filename="${file}"`,
      'cache-control': 'public, max-age=300',
    },
  })
}
