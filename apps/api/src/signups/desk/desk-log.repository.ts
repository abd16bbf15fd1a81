import { boundQuery } from '../../database/bound-query.js'
import type { Entities } from '../../database/orm.js'
import { newId } from '../../kernel/ids.js'

/** Who did it, for which community, when. */
export interface By {
  communityId: string
  staffId: string
  now: Date
}

/** Why a person opens one contact. */
export type OpeningReason = 'CALL' | 'DOOR' | 'CHANGE' | 'COMPLAINT'
/** NOTICE: the system sends a message. */
export type ReadingReason = OpeningReason | 'ROSTER' | 'NOTICE'
export type Reader = 'STAFF' | 'SYSTEM'

/** ROSTER: names with masked telephones, as many as `people`. CONTACT: one sign-up's name, telephone and code. */
type Reading =
  | { what: 'ROSTER'; why: 'ROSTER'; eventId: string; signUpId: null; people: number }
  | { what: 'CONTACT'; why: OpeningReason; eventId: string; signUpId: string; people: 1 }

const READ = `insert into contact_readings (id, community_id, at, reader, staff_id, notice_id, what, why, event_id, sign_up_id, people)
  values (:id, :communityId, :at, :reader, :staffId, :noticeId, :what, :why, :eventId, :signUpId, :people) returning id`

/** Written before anything is shown: a reading that could not be logged does not happen. */
export async function logReading(em: Entities, { communityId, staffId, now }: By, reading: Reading): Promise<void> {
  await boundQuery(em, READ, { ...reading, id: newId(), communityId, reader: 'STAFF', staffId, noticeId: null, at: now.toISOString() })
}

/** The system opens one sign-up's contact to send a notice; written before it is opened, like a person's reading. */
export async function logSystemReading(
  em: Entities,
  { communityId, now }: Omit<By, 'staffId'>,
  about: { noticeId: string; eventId: string; signUpId: string },
): Promise<void> {
  const reading = { reader: 'SYSTEM', staffId: null, what: 'CONTACT', why: 'NOTICE', people: 1 }
  await boundQuery(em, READ, { ...reading, ...about, id: newId(), communityId, at: now.toISOString() })
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
  /** Null: the system. */
  staff_name: string | null
  what: 'ROSTER' | 'CONTACT'
  why: ReadingReason
  event_id: string
  sign_up_id: string | null
  people: number
}

const READINGS = `select r.id, r.at, a.name as staff_name, r.what, r.why, r.event_id, r.sign_up_id, r.people
  from contact_readings r left join staff_accounts a on a.id = r.staff_id
  where r.community_id = :communityId and r.reader = :reader and r.at >= :since order by r.at desc, r.id desc`

/** Whose contacts persons have read since an instant, or the system; the latest first. */
export const readingsSince = (em: Entities, communityId: string, reader: Reader, since: Date): Promise<ReadingRow[]> =>
  boundQuery<ReadingRow>(em, READINGS, { communityId, reader, since: since.toISOString() })
