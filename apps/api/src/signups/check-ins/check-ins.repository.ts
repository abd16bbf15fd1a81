import { boundQuery } from '../../database/bound-query.js'
import type { Entities } from '../../database/orm.js'

export type CheckInWay = 'CODE' | 'ROSTER' | 'OFFLINE' | 'PAPER'

export interface CheckInRecord {
  signUpId: string
  /** Start of the meeting, ISO instant. */
  meetingAt: string
  communityId: string
  eventId: string
  cameAt: string
  arrived: number
  way: CheckInWay
  byStaff: string
  recordedAt: string
}

const COME = `update sign_ups set status = 'CHECKED_IN', updated_at = :now
  where id = :id and status in ('CONFIRMED', 'NO_SHOW') returning id`

/** CHECKED_IN from a state that allows it; false where the row had another. Under parallel scans one of them wins. */
export async function markCame(tx: Entities, id: string, now: string): Promise<boolean> {
  return (await boundQuery(tx, COME, { id, now })).length === 1
}

const INSERT = `insert into check_ins (sign_up_id, meeting_at, community_id, event_id, came_at, arrived, way, by_staff, recorded_at)
  values (:signUpId, :meetingAt, :communityId, :eventId, :cameAt, :arrived, :way, :byStaff, :recordedAt)
  on conflict (sign_up_id, meeting_at) do nothing returning sign_up_id`

/** False where the family has come to this meeting already. */
export async function insertCheckIn(tx: Entities, record: CheckInRecord): Promise<boolean> {
  return (await boundQuery(tx, INSERT, { ...record })).length === 1
}

const FIND = 'select came_at, arrived from check_ins where sign_up_id = :signUpId and meeting_at = :meetingAt'

export async function findCheckIn(em: Entities, signUpId: string, meetingAt: string): Promise<{ cameAt: string; arrived: number } | null> {
  const [row] = await boundQuery<{ came_at: string; arrived: number }>(em, FIND, { signUpId, meetingAt })
  return row ? { cameAt: row.came_at, arrived: row.arrived } : null
}

const REMOVE = 'delete from check_ins where sign_up_id = :signUpId and meeting_at = :meetingAt returning sign_up_id'

export async function removeCheckIn(tx: Entities, signUpId: string, meetingAt: string): Promise<boolean> {
  return (await boundQuery(tx, REMOVE, { signUpId, meetingAt })).length === 1
}

/** Back to CONFIRMED where no meeting is left that the family came to. */
const UNDO = `update sign_ups set status = 'CONFIRMED', updated_at = :now
  where id = :id and status = 'CHECKED_IN' and not exists (select 1 from check_ins where sign_up_id = :id) returning id`

export async function markNotCome(tx: Entities, id: string, now: string): Promise<boolean> {
  return (await boundQuery(tx, UNDO, { id, now })).length === 1
}

const SLOT = 'select starts_at from event_places where id = :placesId'

export async function slotStart(em: Entities, placesId: string): Promise<Date | null> {
  const [row] = await boundQuery<{ starts_at: string }>(em, SLOT, { placesId })
  return row ? new Date(row.starts_at) : null
}

const ABSENT = `update sign_ups set status = 'NO_SHOW', updated_at = :now
  where event_id = :eventId and status = 'CONFIRMED' returning id, heads, key_hash`

/** Everybody who holds a place and has not come. */
export const markAbsent = (tx: Entities, eventId: string, now: string): Promise<{ id: string; heads: number; key_hash: string }[]> =>
  boundQuery(tx, ABSENT, { eventId, now })
