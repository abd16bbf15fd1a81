import type { LifeOfEvent, PublishedEvent } from '@culture/contract'
import type { FestivalScheduleRow } from '../export/rows.types'

export type Hit = NonNullable<LifeOfEvent['wouldHit']>

/** What residents were promised when they signed up. */
export interface Terms {
  status: PublishedEvent['status']
  meetings: PublishedEvent['meetings']
  /** The times are counted from a festival. */
  schedule: FestivalScheduleRow | null
  venueId: string | null
  capacity: number | null
  slots: PublishedEvent['signUp']['slots']
}

/** What the panel beside an event is told. `NOT_PUBLISHED`: nobody can have signed up; `UNAVAILABLE`: the sign-up system does not answer. */
export interface EventLifeAnswer {
  life: LifeOfEvent | { kind: 'NOT_PUBLISHED' } | { kind: 'UNAVAILABLE' }
  /** Whom lower capacities of single slots would hit, in the order in which they were asked about. */
  slotHits: { slot: string; wouldHit: Hit | null }[]
  /** As published; null while nothing is. */
  terms: Terms | null
  /** Of the draft as it was saved: a form knows only what is picked anew. */
  savedVenueId: string | null
  deskUrl: string
}
