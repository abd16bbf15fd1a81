import { boundQuery } from '../../database/bound-query.js'
import type { Entities } from '../../database/orm.js'
import { newId } from '../../kernel/ids.js'

/** Who did it, for which community, when. */
export interface By {
  communityId: string
  staffId: string
  now: Date
}

export type ReadingReason = 'ROSTER' | 'CALL' | 'DOOR' | 'CHANGE' | 'COMPLAINT'

/** ROSTER: names with masked telephones, as many as `people`. CONTACT: one sign-up's name, telephone and code. */
export type Reading =
  | { what: 'ROSTER'; why: 'ROSTER'; eventId: string; signUpId: null; people: number }
  | { what: 'CONTACT'; why: Exclude<ReadingReason, 'ROSTER'>; eventId: string; signUpId: string; people: 1 }

const READ = `insert into contact_readings (id, community_id, at, staff_id, what, why, event_id, sign_up_id, people)
  values (:id, :communityId, :at, :staffId, :what, :why, :eventId, :signUpId, :people) returning id`

/** Written before anything is shown: a reading that could not be logged does not happen. */
export async function logReading(em: Entities, { communityId, staffId, now }: By, reading: Reading): Promise<void> {
  await boundQuery(em, READ, { ...reading, id: newId(), communityId, staffId, at: now.toISOString() })
}

export type DeskAct = 'SIGN_UP' | 'CHANGE_PARTY' | 'CANCEL' | 'ACCEPT_OFFER' | 'DECLINE_OFFER' | 'CORRECT_HOUSEHOLD' | 'SETTLE_ALERT'

const ACT = `insert into desk_acts (id, community_id, at, staff_id, act, event_id, sign_up_id)
  values (:id, :communityId, :at, :staffId, :act, :eventId, :signUpId) returning id`

/** Who acted for a resident, and when. */
export async function logAct(
  em: Entities,
  { communityId, staffId, now }: By,
  { act, eventId, signUpId }: { act: DeskAct; eventId: string; signUpId: string | null },
): Promise<void> {
  await boundQuery(em, ACT, { id: newId(), communityId, staffId, at: now.toISOString(), act, eventId, signUpId })
}

export interface ReadingRow {
  id: string
  at: string
  staff_id: string
  staff_name: string
  what: 'ROSTER' | 'CONTACT'
  why: ReadingReason
  event_id: string
  sign_up_id: string | null
  people: number
}

const READINGS = `select r.id, r.at, r.staff_id, a.name as staff_name, r.what, r.why, r.event_id, r.sign_up_id, r.people
  from contact_readings r join staff_accounts a on a.id = r.staff_id
  where r.community_id = :communityId and r.at >= :since order by r.at desc, r.id desc`

/** Who has read whose contact since an instant, the latest first. */
export const readingsSince = (em: Entities, communityId: string, since: Date): Promise<ReadingRow[]> =>
  boundQuery<ReadingRow>(em, READINGS, { communityId, since: since.toISOString() })
