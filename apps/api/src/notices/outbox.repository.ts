import { boundQuery } from '../database/bound-query.js'
import type { Entities } from '../database/orm.js'
import type { NoMessage } from './notice.entity.js'
import type { MessageKind } from './rules/notice-kinds.js'

/** A notice whose message is being sent, by nobody else until the lease ends. */
export interface ClaimedNotice {
  id: string
  kind: MessageKind
  signUpId: string
  eventId: string
  aboutStartsAt: string | null
  /** This one included. */
  attempts: number
  claim: string
}

interface ClaimedRow {
  id: string
  kind: MessageKind
  sign_up_id: string
  event_id: string
  about_starts_at: string | null
  attempts: number
  claim: string
}

const LEASE_MS = 60_000
const AT_ONCE = 4

const DUE = 'send_at <= :now and handled_at is null and (claimed_until is null or claimed_until <= :now)'
/** The condition stands twice: whoever waited for another process's claim looks at the row again, and finds it taken. */
const CLAIM = `update notices set claim = :claim, claimed_until = :until, attempts = attempts + 1
  where id in (select id from notices where ${DUE} order by send_at, id limit ${AT_ONCE}) and ${DUE} returning *`

export type ClaimDue = (em: Entities, claim: string, now: Date) => Promise<ClaimedNotice[]>

/** Takes the next few messages that are due. An attempt counts from here on, so that one that ends the process is not tried for ever. */
export const claimDue: ClaimDue = async (em, claim, now) => {
  const until = new Date(now.getTime() + LEASE_MS).toISOString()
  const rows = await boundQuery<ClaimedRow>(em, CLAIM, { claim, until, now: now.toISOString() })
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, signUpId: row.sign_up_id, eventId: row.event_id, aboutStartsAt: row.about_starts_at },
    ...{ attempts: row.attempts, claim: row.claim },
  }))
}

const RELEASED = 'claim = null, claimed_until = null'
const settlements = {
  /** A call that was also announced by message stays on the list. */
  sent: `update notices set ${RELEASED}, send_at = null, sent_at = :at,
    handled_at = case when way = 'MESSAGE' then :at else handled_at end, outcome = case when way = 'MESSAGE' then 'SENT' else outcome end`,
  later: `update notices set ${RELEASED}, send_at = :at, no_message = :why`,
  moot: `update notices set ${RELEASED}, send_at = null, handled_at = :at, outcome = 'MOOT', no_message = :why`,
  call: `update notices set ${RELEASED}, send_at = null, way = 'CALL', no_message = :why`,
} as const

/** Ends a claim, if it is still one's own: another process may have taken the notice over after the lease. */
async function settle(em: Entities, { id, claim }: ClaimedNotice, to: keyof typeof settlements, at: Date, why: NoMessage | null) {
  await boundQuery(em, `${settlements[to]} where id = :id and claim = :claim returning id`, { id, claim, at: at.toISOString(), why })
}

export const markSent = (em: Entities, notice: ClaimedNotice, now: Date): Promise<void> => settle(em, notice, 'sent', now, null)
export const tryLater = (em: Entities, notice: ClaimedNotice, at: Date): Promise<void> => settle(em, notice, 'later', at, 'FAILED')
export const markMoot = (em: Entities, notice: ClaimedNotice, now: Date, why: NoMessage | null): Promise<void> =>
  settle(em, notice, 'moot', now, why)
/** Somebody at the desk takes up the telephone instead. */
export const makeCall = (em: Entities, notice: ClaimedNotice, now: Date, why: NoMessage): Promise<void> =>
  settle(em, notice, 'call', now, why)

const MOOT = `update notices set send_at = null, handled_at = :now, outcome = 'MOOT' where handled_at is null and moot_at <= :now returning id`

/** Takes from outbox and call list what nobody need hear any more. */
export async function closeMoot(em: Entities, now: Date): Promise<void> {
  await boundQuery(em, MOOT, { now: now.toISOString() })
}
