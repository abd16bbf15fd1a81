import { LockMode, raw } from '@mikro-orm/core'
import { boundQuery } from '../../database/bound-query.js'
import type { Entities } from '../../database/orm.js'
import type { Waiter } from '../rules/allocate-places.js'
import type { SignUpStatus } from '../rules/sign-up-status.js'
import { poolOf } from '../rules/whose-key.js'
import { type SignUpRow, SignUpSchema } from './sign-up.entity.js'

/** In SQL: statuses that leave the key free for another sign-up. */
export const ENDED = `('CANCELLED', 'EXPIRED')`
const detached = { disableIdentityMap: true } as const

/** Whether somebody holds or awaits a place at the event under one of the key's hashes. */
export async function hasActive(em: Entities, eventId: string, keyHashes: readonly string[]): Promise<boolean> {
  const sql = `select 1 from sign_ups where event_id = :eventId and key_hash = :keyHash and status not in ${ENDED} limit 1`
  for (const keyHash of keyHashes) if ((await boundQuery(em, sql, { eventId, keyHash })).length > 0) return true
  return false
}

/** False when another active sign-up has the same key at the event; nothing is written then. */
export async function insertSignUp(tx: Entities, row: SignUpRow): Promise<boolean> {
  const onActiveKey = raw(`(event_id, key_hash) where status not in ${ENDED}`)
  const { affectedRows } = await tx.createQueryBuilder(SignUpSchema).insert(row).onConflict(onActiveKey).ignore().execute('run')
  return affectedRows === 1
}

export const findById = (em: Entities, id: string): Promise<SignUpRow | null> => em.findOne(SignUpSchema, { id }, detached)

/**
 * The sign-up as no other transaction can change it any more. A check-in changes it without the lock of its places row. On SQLite, which
 * has one writer, the transaction itself is the lock.
 */
export const lockSignUp = (tx: Entities, id: string): Promise<SignUpRow | null> =>
  tx.findOne(SignUpSchema, { id }, { ...detached, lockMode: LockMode.PESSIMISTIC_WRITE })

export const findByCode = (em: Entities, codeHashes: readonly string[]): Promise<SignUpRow | null> =>
  em.findOne(SignUpSchema, { codeHash: { $in: [...codeHashes] } }, detached)

export const findActiveOf = (em: Entities, placesId: string): Promise<SignUpRow[]> =>
  em.find(SignUpSchema, { placesId, status: { $in: ['WAITLISTED', 'OFFERED', 'CONFIRMED'] } }, { ...detached, orderBy: { arrival: 'asc' } })

/** The same as no other transaction can change them any more: whoever is checked in meanwhile is not among them. */
export const lockActiveOf = (tx: Entities, placesId: string): Promise<SignUpRow[]> =>
  tx.find(
    SignUpSchema,
    { placesId, status: { $in: ['WAITLISTED', 'OFFERED', 'CONFIRMED'] } },
    { ...detached, orderBy: { arrival: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  )

/** What is held of a places row, in the order of arrival. */
export const heldByArrival = (em: Entities, placesId: string): Promise<Pick<SignUpRow, 'units' | 'heads'>[]> =>
  em.find(
    SignUpSchema,
    { placesId, status: { $in: ['OFFERED', 'CONFIRMED', 'CHECKED_IN', 'NO_SHOW'] } },
    { ...detached, fields: ['units', 'heads'], orderBy: { arrival: 'asc' } },
  )

export interface WaitingParty extends Waiter {
  communityId: string
  eventId: string
  arrival: number
}

const QUEUE = `select id, community_id as "communityId", event_id as "eventId", channel, units, heads, arrival, overtaken
  from sign_ups where places_id = :placesId and status = 'WAITLISTED' order by arrival`

/** The queue of a places row in the order of arrival. It may be long and is read at every departure, so no records are made of it. */
export async function waitingParties(em: Entities, placesId: string): Promise<WaitingParty[]> {
  const rows = await boundQuery<Omit<WaitingParty, 'pool'> & Pick<SignUpRow, 'channel'>>(em, QUEUE, { placesId })
  return rows.map(({ channel, ...party }) => ({ ...party, pool: poolOf(channel) }))
}

const PASSED = `update sign_ups set overtaken = overtaken + 1
  where places_id = :placesId and status = 'WAITLISTED' and arrival < :arrival returning id`

/** Notes with each party that waits on that a later one was given its places. */
export async function notePassing(tx: Entities, placesId: string, { arrival }: Pick<WaitingParty, 'arrival'>): Promise<void> {
  await boundQuery(tx, PASSED, { placesId, arrival })
}

/** How many of the same queue came earlier; both pools are one queue unless `ownPoolOnly`. */
export async function partiesAhead(em: Entities, { placesId, arrival, channel }: SignUpRow, ownPoolOnly: boolean): Promise<number> {
  const pool = poolOf(channel) === 'ONLINE' ? (['ONLINE', 'PROXY'] as const) : (['PHONE', 'WINDOW', 'PAPER'] as const)
  const channels = ownPoolOnly ? { channel: { $in: [...pool] } } : {}
  return em.count(SignUpSchema, { placesId, status: 'WAITLISTED', arrival: { $lt: arrival }, ...channels })
}

/** Places rows with an offer whose deadline has passed. */
export async function placesWithLateOffers(em: Entities, now: Date): Promise<string[]> {
  const sql = `select distinct places_id from sign_ups where status = 'OFFERED' and offer_expires_at <= :now order by places_id`
  const rows = await boundQuery<{ places_id: string }>(em, sql, { now: now.toISOString() })
  return rows.map((row) => row.places_id)
}

export const lateOffersOf = (em: Entities, placesId: string, now: Date): Promise<SignUpRow[]> =>
  em.find(SignUpSchema, { placesId, status: 'OFFERED', offerExpiresAt: { $lte: now.toISOString() } }, detached)

/** Offers that may be answered past an instant. */
export const offersBeyond = (em: Entities, placesId: string, instant: Date): Promise<SignUpRow[]> =>
  em.find(
    SignUpSchema,
    { placesId, status: 'OFFERED', offerExpiresAt: { $gt: instant.toISOString() } },
    { ...detached, orderBy: { arrival: 'asc' } },
  )

export type SignUpPatch = Partial<
  Pick<SignUpRow, 'adults' | 'children0to6' | 'children7to13' | 'teens14to17' | 'wheelchairs' | 'heads' | 'units' | 'guardianConsent'>
> & { status?: SignUpStatus; offerExpiresAt?: string | null; visitAddressSealed?: null }

/** Changes a sign-up that still has the status it was read with; throws when it has not, because its places row is locked. */
export async function updateSignUp(tx: Entities, id: string, from: SignUpStatus, patch: SignUpPatch, now: Date): Promise<void> {
  const changed = await tx.nativeUpdate(SignUpSchema, { id, status: from }, { ...patch, updatedAt: now.toISOString() })
  if (changed !== 1) throw new Error(`Sign-up ${id} was ${from} under the lock of its places row and is not any more`)
}

/** Who holds or awaits a place at the event under one of the key's hashes. */
export const findActiveByKey = (em: Entities, eventId: string, keyHashes: readonly string[]): Promise<SignUpRow | null> =>
  em.findOne(SignUpSchema, { eventId, keyHash: { $in: [...keyHashes] }, status: { $nin: ['CANCELLED', 'EXPIRED'] } }, detached)

/** Puts a key of its own in the place of the one that belongs to somebody else. False when it has another one meanwhile. */
export async function releaseKey(tx: Entities, { id, keyHash }: SignUpRow, ownKeyHash: string, now: Date): Promise<boolean> {
  return (await tx.nativeUpdate(SignUpSchema, { id, keyHash }, { keyHash: ownKeyHash, updatedAt: now.toISOString() })) === 1
}
