import { plain } from '../typography/words.ts'

interface CalendarMeeting {
  startsAt: string
  endsAt: string
  /** Stands in the UID instead of the number, for one of several times to choose from. */
  key?: string
}

export interface CalendarEvent {
  id: string
  title: string
  summary: string | null
  status: 'SCHEDULED' | 'POSTPONED' | 'CANCELLED' | 'FINISHED'
  statusReason: string | null
  meetings: readonly CalendarMeeting[]
  sequence: number
  updatedAt: string
  venue: { name: string; address: string | null } | null
  /** Absolute address of the event's page. */
  page: string
}
export interface CalendarInfo {
  name: string
  /** Who answers, as `0314-0000000`; put into every entry. */
  telephone: string
  /** Domain part of the UIDs; must never change, or calendars show everything twice. */
  domain: string
}

const productId = '-//culture platform//calendar//ZH-CN'
const mostOctets = 75

/** An iCalendar file (RFC 5545): one VEVENT per meeting, with UIDs that never change and a SEQUENCE that grows. */
export function calendarFile(events: readonly CalendarEvent[], info: CalendarInfo): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${productId}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(info.name)}`,
    'X-WR-TIMEZONE:Asia/Shanghai',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...events.flatMap((event) => event.meetings.flatMap((meeting, i) => entry(event, meeting, i, info))),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

function entry(event: CalendarEvent, meeting: CalendarMeeting, index: number, info: CalendarInfo): string[] {
  const description = [event.statusReason, event.summary, `电话 ${info.telephone}`].filter((part) => part !== null).map(plain)
  const place = event.venue && [event.venue.name, event.venue.address].filter((part) => part !== null).map(plain)
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}-${meeting.key ?? index + 1}@${info.domain}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utc(event.updatedAt)}`,
    `LAST-MODIFIED:${utc(event.updatedAt)}`,
    `DTSTART:${utc(meeting.startsAt)}`,
    `DTEND:${utc(meeting.endsAt)}`,
    `SUMMARY:${escapeText(plain(event.title))}`,
    `DESCRIPTION:${escapeText(description.join('\n'))}`,
    ...(place ? [`LOCATION:${escapeText(place.join('，'))}`] : []),
    `URL:${event.page}`,
    `STATUS:${event.status === 'CANCELLED' ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ]
}

/** 20270220T060000Z */
function utc(instant: string): string {
  return `${new Date(instant).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`
}

export function escapeText(text: string): string {
  return text.replace(/\\/g, '\\\\').replace(/;/g, '\\;').replace(/,/g, '\\,').replace(/\r?\n/g, '\\n')
}

/** Folds a content line at 75 octets, never inside a character. */
export function foldLine(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > mostOctets) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n')
}
