import { type LocalDate, localDateOf } from '@culture/calendar'
import type { FestivalKey } from '@culture/contract/operations'
import type { EventRowData } from '../activities/event-types.ts'

/**
 * The event that leads: of the festival in the headline, else one of today, else the next; among equals one that
 * still has places.
 */
export function leadingEvent(coming: readonly EventRowData[], festival: FestivalKey | null, today: LocalDate): EventRowData | null {
  const ofFestival = coming.filter((event) => event.__typename === 'Activity' && festival !== null && event.festival?.key === festival)
  const ofToday = coming.filter(({ meetings }) => meetings.some(({ startsAt }) => localDateOf(new Date(startsAt)) === today))
  const first = [ofFestival, ofToday, coming].find(({ length }) => length > 0) ?? []
  return first.find(({ signUp }) => signUp.state === 'OPEN') ?? first[0] ?? null
}
