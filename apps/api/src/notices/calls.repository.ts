import { boundQuery } from '../database/bound-query.js'
import type { Entities } from '../database/orm.js'
import { newId } from '../kernel/ids.js'
import { type NoMessage, NoticeSchema } from './notice.entity.js'
import type { CallKind, NoticeKind } from './rules/notice-kinds.js'

/** A matter to be talked over with whoever signed up. */
export interface NewCall {
  communityId: string
  kind: CallKind
  signUpId: string
  eventId: string
  /** From then on nobody need be called about it; ISO instant. */
  until: string
}

const nothingToSend = { aboutStartsAt: null, sendAt: null, attempts: 0, claim: null, claimedUntil: null, sentAt: null, noMessage: null }

/** Puts calls on the desk's list, in the transaction of what they are about. No message goes out for them. */
export async function postCalls(tx: Entities, calls: readonly NewCall[], now: Date): Promise<void> {
  if (calls.length === 0) return
  const rows = calls.map(({ until, ...call }) => ({
    ...{ ...call, ...nothingToSend, id: newId(), way: 'CALL' as const, createdAt: now.toISOString(), mootAt: until },
    ...{ handledAt: null, outcome: null },
  }))
  await tx.insertMany(NoticeSchema, rows)
}

export interface OpenCall {
  id: string
  kind: NoticeKind
  signUpId: string
  eventId: string
  createdAt: string
  /** From then on nobody need be called about it; ISO instant. */
  until: string
  noMessage: NoMessage | null
}

interface CallRow {
  id: string
  kind: NoticeKind
  sign_up_id: string
  event_id: string
  created_at: string
  moot_at: string
  no_message: NoMessage | null
}

const COLUMNS = 'id, kind, sign_up_id, event_id, created_at, moot_at, no_message'
const OPEN = `select ${COLUMNS} from notices
  where community_id = :communityId and way = 'CALL' and handled_at is null and moot_at > :now order by moot_at, id`
const ONE = `select ${COLUMNS} from notices where community_id = :communityId and id = :id and way = 'CALL'`

const callOf = (row: CallRow): OpenCall => ({
  ...{ id: row.id, kind: row.kind, signUpId: row.sign_up_id, eventId: row.event_id },
  ...{ createdAt: row.created_at, until: row.moot_at, noMessage: row.no_message },
})

/** Whom the desk has to telephone, the most pressing first. */
export async function openCalls(em: Entities, communityId: string, now: Date): Promise<OpenCall[]> {
  return (await boundQuery<CallRow>(em, OPEN, { communityId, now: now.toISOString() })).map(callOf)
}

export async function findCall(em: Entities, communityId: string, id: string): Promise<OpenCall | null> {
  const [row] = await boundQuery<CallRow>(em, ONE, { communityId, id })
  return row ? callOf(row) : null
}

const CLOSE = `update notices set handled_at = :at, outcome = 'CALLED', send_at = null
  where id = :id and way in ('CALL', 'DESK') and handled_at is null returning id`

/** Whether it was still open. */
export async function closeCall(tx: Entities, id: string, now: Date): Promise<boolean> {
  return (await boundQuery(tx, CLOSE, { id, at: now.toISOString() })).length > 0
}

export interface OpenAlert {
  id: string
  kind: NoticeKind
  eventId: string
  createdAt: string
}

const ALERTS = `select id, kind, event_id, created_at from notices
  where community_id = :communityId and way = 'DESK' and handled_at is null order by created_at, id`

/** What the desk itself must know. */
export async function openAlerts(em: Entities, communityId: string): Promise<OpenAlert[]> {
  const rows = await boundQuery<Pick<CallRow, 'id' | 'kind' | 'event_id' | 'created_at'>>(em, ALERTS, { communityId })
  return rows.map((row) => ({ id: row.id, kind: row.kind, eventId: row.event_id, createdAt: row.created_at }))
}

/** What the call was about has settled by itself. */
export async function withdrawCall(tx: Entities, signUpId: string, kind: CallKind, now: Date): Promise<void> {
  await tx.nativeUpdate(NoticeSchema, { signUpId, kind, handledAt: null }, { handledAt: now.toISOString(), outcome: 'MOOT' })
}
