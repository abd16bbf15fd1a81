/**
 * What the CMS shows beside an event: `GET /content/life/<documentId>` on the API, signed like every other message between the two.
 * Counts only; no name, telephone or code is ever in it. `?capacity=` (and `?slot=` where the event has slots) also asks
 * how many a lower capacity would hit.
 */
import type { CapacityUnit } from './published-content.js'

export const EVENT_LIFE_PATH = '/content/life'

export interface LifeOfEvent {
  kind: 'LIFE'
  /** Units given: persons, households or slots. */
  taken: number
  /** In force now; slots added up. */
  capacity: number
  /** As last published; lower than `capacity` while more is taken. */
  askedCapacity: number
  /** The published capacity is below what is taken, so the old one stays. */
  capacityNotApplied: boolean
  left: number
  /** Parties on the waiting list. */
  waiting: number
  /** People who hold a place. */
  heads: number
  /** Null: nothing is counted, everyone may come. */
  unit: CapacityUnit | null
  /** Only where `capacity` was asked about: who came last and would not fit any more. */
  wouldHit: { capacity: number; units: number; parties: number; people: number } | null
}

/** 404 for an event that was never published; 400 for a capacity that is no whole number. */
export type EventLife = LifeOfEvent | { kind: 'NOT_FOUND' } | { kind: 'BAD_REQUEST' }
