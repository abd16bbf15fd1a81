import { boundQuery } from '../database/bound-query.js'
import type { SignUpDeps } from './sign-up-deps.js'

const DAY_MS = 24 * 60 * 60_000
const VISIT_DAYS = 1
const CONTACT_DAYS = 30
const HASH_DAYS = 180

/** How many rows lost what; nothing but numbers, so that it may be logged. */
export interface Erased {
  visitAddresses: number
  contacts: number
  hashes: number
  answers: number
}

const ENDED = 'places_id in (select id from event_places where ends_at <= :before)'
const statements = {
  visitAddresses: `update sign_ups set visit_address_sealed = null where visit_address_sealed is not null and ${ENDED} returning id`,
  contacts: `update sign_ups set name_sealed = null, phone_sealed = null where (name_sealed is not null or phone_sealed is not null) and ${ENDED} returning id`,
  // The id takes the hash's place, so that rows stay apart and none can be found by phone or household again.
  hashes: `update sign_ups set phone_hash = null, key_hash = id where key_hash <> id and ${ENDED} returning id`,
  answers: 'delete from remembered_answers where created_at <= :before returning sign_up_id as id',
} as const satisfies Record<keyof Erased, string>

const days = {
  visitAddresses: VISIT_DAYS,
  contacts: CONTACT_DAYS,
  hashes: HASH_DAYS,
  answers: CONTACT_DAYS,
} as const satisfies Record<keyof Erased, number>

/** Erases what has been kept long enough: a visit's address a day, name and phone 30 days, keyed hashes six months after the event. */
export async function eraseDue({ database, clock }: SignUpDeps): Promise<Erased> {
  const now = clock.now().getTime()
  const erase = async (what: keyof Erased): Promise<number> => {
    const before = new Date(now - days[what] * DAY_MS).toISOString()
    return (await boundQuery(database.fork(), statements[what], { before })).length
  }
  return {
    visitAddresses: await erase('visitAddresses'),
    contacts: await erase('contacts'),
    hashes: await erase('hashes'),
    answers: await erase('answers'),
  }
}
