import { raw } from '@mikro-orm/core'
import { boundQuery } from '../database/bound-query.js'
import type { Entities } from '../database/orm.js'
import { newId } from '../kernel/ids.js'
import { NoticeSchema } from './notice.entity.js'
import type { MessageKind } from './rules/notice-kinds.js'
import { whenToSend } from './rules/when-to-send.js'

/** To somebody who holds a place or waits for one. */
export interface NewNotice {
  communityId: string
  kind: MessageKind
  /** CALL: someone is to telephone in any case; a message is sent besides. */
  way: 'MESSAGE' | 'CALL'
  signUpId: string
  eventId: string
  /** The deadline or start after which nobody need hear of it; ISO instant. */
  until: string
  /** The start that it tells of, where it tells of one; ISO instant. */
  aboutStartsAt?: string
}

function rowOf({ until, aboutStartsAt, ...notice }: NewNotice, now: Date) {
  const { sendAt, mootAt } = whenToSend(notice.kind, new Date(until), now)
  return {
    ...{ ...notice, id: newId(), createdAt: now.toISOString(), aboutStartsAt: aboutStartsAt ?? null },
    ...{ sendAt: sendAt.toISOString(), mootAt: mootAt.toISOString(), attempts: 0, claim: null, claimedUntil: null },
    ...{ sentAt: null, noMessage: null, handledAt: null, outcome: null },
  }
}

/** One that was taken back because the time moved does not count: the time may move back. */
const STANDING_REMINDER = `kind = 'REMINDER' and coalesce(outcome, '') <> 'MOOT'`

/** A statement takes a limited number of values, and a draw may be told to every household. */
const ROWS_AT_ONCE = 500

/** Puts notices into the outbox, in the transaction of what they tell of. The same reminder is put there once. */
export async function postNotices(tx: Entities, notices: readonly NewNotice[], now: Date): Promise<void> {
  if (notices.length === 0) return
  const onReminder = raw(`(sign_up_id, about_starts_at) where ${STANDING_REMINDER}`)
  for (let start = 0; start < notices.length; start += ROWS_AT_ONCE) {
    const rows = notices.slice(start, start + ROWS_AT_ONCE).map((notice) => rowOf(notice, now))
    await tx.createQueryBuilder(NoticeSchema).insert(rows).onConflict(onReminder).ignore().execute('run')
  }
}

/** Whatever the holder was still to be told or called about has been overtaken by what happens in this transaction. */
export async function closeNotices(tx: Entities, signUpIds: readonly string[], now: Date, kinds?: readonly MessageKind[]): Promise<void> {
  if (signUpIds.length === 0) return
  const open = { signUpId: { $in: [...signUpIds] }, handledAt: null, ...(kinds ? { kind: { $in: [...kinds] } } : {}) }
  await tx.nativeUpdate(NoticeSchema, open, { handledAt: now.toISOString(), outcome: 'MOOT', sendAt: null })
}

const REMINDED = `select sign_up_id from notices where event_id = :eventId and about_starts_at = :startsAt and ${STANDING_REMINDER}`

/** The sign-ups that have their reminder of this start. */
export async function remindedOf(em: Entities, eventId: string, startsAt: string): Promise<Set<string>> {
  const rows = await boundQuery<{ sign_up_id: string }>(em, REMINDED, { eventId, startsAt })
  return new Set(rows.map((row) => row.sign_up_id))
}

interface DeskAlert {
  communityId: string
  kind: 'EVENT_WITHDRAWN'
  eventId: string
}

const ALERT = `insert into notices (id, community_id, kind, way, event_id, created_at)
  values (:id, :communityId, :kind, 'DESK', :eventId, :at)
  on conflict (event_id, kind) where way = 'DESK' and handled_at is null do nothing returning id`

/** Tells the desk; once, until somebody there has handled it. */
export async function alertDesk(tx: Entities, { communityId, kind, eventId }: DeskAlert, now: Date): Promise<void> {
  await boundQuery(tx, ALERT, { id: newId(), communityId, kind, eventId, at: now.toISOString() })
}

/** What the desk was told of has settled by itself. */
export async function calmDesk(tx: Entities, { kind, eventId }: Omit<DeskAlert, 'communityId'>, now: Date): Promise<void> {
  await tx.nativeUpdate(NoticeSchema, { kind, eventId, way: 'DESK', handledAt: null }, { handledAt: now.toISOString(), outcome: 'MOOT' })
}
