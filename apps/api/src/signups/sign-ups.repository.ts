import { raw } from '@mikro-orm/core'
import { boundQuery } from '../database/bound-query.js'
import type { Entities } from '../database/orm.js'
import type { Waiter } from './rules/allocate-places.js'
import type { SignUpStatus } from './rules/sign-up-status.js'
import { poolOf } from './rules/whose-key.js'
import { type SignUpRow, SignUpSchema } from './sign-up.entity.js'

const ENDED = `('CANCELLED', 'EXPIRED')`
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

export const findByCode = (em: Entities, codeHashes: readonly string[]): Promise<SignUpRow | null> =>
  em.findOne(SignUpSchema, { codeHash: { $in: [...codeHashes] } }, detached)

export const findActiveOf = (em: Entities, placesId: string): Promise<SignUpRow[]> =>
  em.find(SignUpSchema, { placesId, status: { $in: ['WAITLISTED', 'OFFERED', 'CONFIRMED'] } }, { ...detached, orderBy: { arrival: 'asc' } })

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
}

/** The queue of a places row in the order of arrival. */
export async function waitingParties(em: Entities, placesId: string): Promise<WaitingParty[]> {
  const rows = await em.find(SignUpSchema, { placesId, status: 'WAITLISTED' }, { ...detached, orderBy: { arrival: 'asc' } })
  return rows.map(({ id, communityId, eventId, channel, units, heads }) => ({
    id,
    communityId,
    eventId,
    pool: poolOf(channel),
    units,
    heads,
  }))
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

export type SignUpPatch = Partial<
  Pick<SignUpRow, 'adults' | 'children0to6' | 'children7to13' | 'teens14to17' | 'wheelchairs' | 'heads' | 'units' | 'guardianConsent'>
> & { status?: SignUpStatus; offerExpiresAt?: string | null }

/** Changes a sign-up that still has the status it was read with; throws when it has not, because its places row is locked. */
export async function updateSignUp(tx: Entities, id: string, from: SignUpStatus, patch: SignUpPatch, now: Date): Promise<void> {
  const changed = await tx.nativeUpdate(SignUpSchema, { id, status: from }, { ...patch, updatedAt: now.toISOString() })
  if (changed !== 1) throw new Error(`Sign-up ${id} was ${from} under the lock of its places row and is not any more`)
}
