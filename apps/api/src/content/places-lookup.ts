import type { Event } from './types/event.types.js'

/** Which events still have room. Places are not content: whoever keeps them answers, in one go for all events asked. */
export interface PlacesLookup {
  /** The ids (`documentId`) of those that an online party can join now. */
  withFreePlaces(events: readonly Event[]): Promise<ReadonlySet<string>>
}
