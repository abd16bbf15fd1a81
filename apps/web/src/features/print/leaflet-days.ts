import { type LocalDate, localDateOf } from '@culture/calendar'

interface Printed {
  status: 'SCHEDULED' | 'POSTPONED' | 'CANCELLED' | 'FINISHED'
  meetings: readonly { startsAt: string; endsAt: string }[]
}

export interface LeafletEntry<Event> {
  event: Event
  startsAt: Date
  endsAt: Date
}

export interface LeafletDay<Event> {
  date: LocalDate
  entries: LeafletEntry<Event>[]
}

/** What stands on paper: each meeting on its own day within the month, from `from` on, and nothing that has no day any more. */
export function leafletDays<Event extends Printed>(events: readonly Event[], month: string, from: LocalDate): LeafletDay<Event>[] {
  const entries = events
    .filter(({ status }) => status === 'SCHEDULED' || status === 'FINISHED')
    .flatMap((event) => event.meetings.map(({ startsAt, endsAt }) => ({ event, startsAt: new Date(startsAt), endsAt: new Date(endsAt) })))
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
  const days = new Map<LocalDate, LeafletEntry<Event>[]>()
  for (const entry of entries) {
    const date = localDateOf(entry.startsAt)
    if (date.startsWith(month) && date >= from) days.set(date, [...(days.get(date) ?? []), entry])
  }
  return [...days].map(([date, found]) => ({ date, entries: found }))
}
