import { defineEntity, p } from '@mikro-orm/core'
import type { Places } from './rules/places.js'

/** One row per event, or per slot of it. Changed only inside the transaction that gives, frees or re-terms places. */
export const EventPlacesSchema = defineEntity({
  name: 'EventPlaces',
  tableName: 'event_places',
  properties: {
    id: p.string().primary(),
    communityId: p.string(),
    eventId: p.string(),
    slotId: p.string().nullable(),
    unit: p.string().$type<Places['unit']>(),
    status: p.string().$type<Places['status']>(),
    capacity: p.integer(),
    askedCapacity: p.integer(),
    headLimit: p.integer().nullable(),
    askedHeadLimit: p.integer().nullable(),
    reserve: p.integer(),
    waitingLimit: p.integer(),
    taken: p.integer(),
    takenOffline: p.integer(),
    heads: p.integer(),
    waitingOnline: p.integer(),
    waitingOffline: p.integer(),
    /** Hands out the order of arrival. */
    arrivals: p.integer(),
    opensAt: p.string().nullable(),
    closesAt: p.string(),
    releaseAt: p.string(),
    cutOffAt: p.string(),
    startsAt: p.string(),
    endsAt: p.string(),
    postponedTo: p.string().nullable(),
    postponedFrom: p.string().nullable(),
    /** When places are drawn by lot; null: first come, first served. */
    drawAt: p.string().nullable(),
    /** SHA-256 of the seed, in hex; public from the first moment on. */
    drawCommitment: p.string().nullable(),
    drawSeedSealed: p.string().nullable(),
    drawnAt: p.string().nullable(),
    /** In hex, once it has been drawn. */
    drawSeed: p.string().nullable(),
    drawnEntries: p.integer().nullable(),
    venueId: p.string().nullable(),
    version: p.integer(),
    updatedAt: p.string(),
  },
})
