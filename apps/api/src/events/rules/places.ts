import type { CapacityUnit } from '@culture/contract'

/** The guarantee behind one event, or one slot of it: what may be given and what is given. Times are ISO instants in UTC. */
export interface Places {
  id: string
  communityId: string
  eventId: string
  slotId: string | null
  unit: CapacityUnit
  /** CANCELLED: the event will not take place. WITHDRAWN: no longer published; holders keep their places, nobody new gets one. */
  status: 'ACTIVE' | 'CANCELLED' | 'WITHDRAWN'
  capacity: number
  /** What the editor asked for last; differs from `capacity` while more is taken than was asked for. */
  askedCapacity: number
  headLimit: number | null
  askedHeadLimit: number | null
  /** Units held back for telephone and counter until `releaseAt`. */
  reserve: number
  waitingLimit: number
  taken: number
  takenOffline: number
  heads: number
  waitingOnline: number
  waitingOffline: number
  opensAt: string | null
  closesAt: string
  releaseAt: string
  cutOffAt: string
  startsAt: string
  endsAt: string
  /** The start that holders of a postponed event were told of; null while it takes place as planned. */
  postponedTo: string | null
  /** The start before it was postponed; equal to `postponedTo` as long as there is no other date. */
  postponedFrom: string | null
  /** When places are drawn by lot; null: first come, first served. */
  drawAt: string | null
  /** SHA-256 of the seed, in hex: shown before anyone enters. */
  drawCommitment: string | null
  /** When it was drawn, and the seed in hex; null until then. */
  drawnAt: string | null
  drawSeed: string | null
  /** How many took part in the draw; null until then. */
  drawnEntries: number | null
  /** Where holders were last told to come; null where no place is known. */
  venueId: string | null
  /** Grows with every change of the row. */
  version: number
}

/** ONLINE: web, also for a neighbour. OFFLINE: telephone, counter and paper, for whom the reserve is held. */
export type Pool = 'ONLINE' | 'OFFLINE'

/** How waiting parties are served: each pool by itself, both by arrival, or whoever fits first. */
export type QueuePhase = 'POOLS' | 'MERGED' | 'FIRST_FIT'

export function queuePhase(places: Pick<Places, 'reserve' | 'releaseAt' | 'cutOffAt'>, now: Date): QueuePhase {
  const instant = now.toISOString()
  if (instant >= places.cutOffAt) return 'FIRST_FIT'
  return places.reserve === 0 || instant >= places.releaseAt ? 'MERGED' : 'POOLS'
}

/** Nobody gets a place before lots are drawn; until then everybody who signs up enters the draw. */
export const drawIsPending = ({ drawAt, drawnAt }: Pick<Places, 'drawAt' | 'drawnAt'>): boolean => drawAt !== null && drawnAt === null

export const waitingInAll = (places: Pick<Places, 'waitingOnline' | 'waitingOffline'>): number =>
  places.waitingOnline + places.waitingOffline

/** How many stand before a newcomer of the pool. */
export function waitingOfPool(places: Places, pool: Pool, phase: QueuePhase): number {
  if (phase !== 'POOLS') return waitingInAll(places)
  return pool === 'ONLINE' ? places.waitingOnline : places.waitingOffline
}

type Room = Pick<Places, 'capacity' | 'taken' | 'reserve' | 'takenOffline'>

/** Free units that a party of the pool may be given; never below zero. */
export function roomFor(places: Room, pool: Pool, phase: QueuePhase): number {
  const held = pool === 'ONLINE' && phase === 'POOLS' ? Math.max(0, places.reserve - places.takenOffline) : 0
  return Math.max(0, places.capacity - held - places.taken)
}

/** Free heads; infinite where only units are counted. */
export const headsLeft = (places: Pick<Places, 'heads' | 'headLimit'>): number =>
  places.headLimit === null ? Number.POSITIVE_INFINITY : Math.max(0, places.headLimit - places.heads)

/** Free units; where households or slots are counted, none once the room is full of heads. */
export function placesLeft(places: Pick<Places, 'unit' | 'capacity' | 'taken' | 'heads' | 'headLimit'>): number {
  const free = Math.max(0, places.capacity - places.taken)
  if (places.unit === 'PERSON') return Math.min(free, headsLeft(places))
  return headsLeft(places) > 0 ? free : 0
}

/** Most heads one party could ever be given, were everything free. */
export const largestRoom = ({ unit, capacity, headLimit }: Pick<Places, 'unit' | 'capacity' | 'headLimit'>): number =>
  Math.min(unit === 'PERSON' ? capacity : Number.POSITIVE_INFINITY, headLimit ?? Number.POSITIVE_INFINITY)

/** What a newcomer asks for; `pool` is by the way of signing up. */
export interface PlacesAsked {
  pool: Pool
  units: number
  heads: number
}

/**
 * What the gate would answer at a moment when the row stood like this: the gate's own statements as a rule, for saying no without them.
 * It never says yes: places are given by the statements alone.
 */
export function whatTheGateSays(places: Places, { pool, units, heads }: PlacesAsked, now: Date): 'TAKEN' | 'QUEUED' | 'FULL' {
  if (places.status !== 'ACTIVE') return 'FULL'
  if (drawIsPending(places)) return 'QUEUED'
  const phase = places.reserve === 0 || now.toISOString() >= places.releaseAt ? 'MERGED' : 'POOLS'
  const fits = units <= roomFor(places, pool, phase) && heads <= headsLeft(places)
  if (fits && waitingOfPool(places, pool, phase) === 0) return 'TAKEN'
  const fitsLate = fits && now.toISOString() >= places.cutOffAt
  return waitingInAll(places) < places.waitingLimit || fitsLate ? 'QUEUED' : 'FULL'
}
