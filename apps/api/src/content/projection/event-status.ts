import type { EventStatus } from '../types/enums.js'
import type { Event } from '../types/event.types.js'

/** What the public sees: an event that took place is over once its last meeting has ended; one taken back counts as cancelled. */
export function eventStatusAt(event: Pick<Event, 'editorialStatus' | 'endsAt' | 'withdrawn'>, now: Date): EventStatus {
  if (event.withdrawn || event.editorialStatus === 'CANCELLED') return 'CANCELLED'
  return event.endsAt.getTime() <= now.getTime() ? 'FINISHED' : event.editorialStatus
}
