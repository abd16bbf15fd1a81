import type { FestivalKey } from '@culture/contract/operations'
import type { EventRowData } from '../activities/event-types.ts'

/** The event that leads: of the festival in the headline, else one that still has places, else the next one. */
export function leadingEvent(coming: readonly EventRowData[], festival: FestivalKey | null): EventRowData | null {
  const ofFestival = coming.find((event) => event.__typename === 'Activity' && festival !== null && event.festival?.key === festival)
  return ofFestival ?? coming.find(({ signUp }) => signUp.state === 'OPEN') ?? coming[0] ?? null
}
