import { defineEntity, p } from '@mikro-orm/core'
import type { NoticeKind } from './rules/notice-kinds.js'

/** The outbox of what people must hear. MESSAGE is sent, CALL is for a person at the desk; DESK tells the desk itself. */
export const NoticeSchema = defineEntity({
  name: 'Notice',
  tableName: 'notices',
  properties: {
    id: p.string().primary(),
    communityId: p.string(),
    kind: p.string().$type<NoticeKind>(),
    way: p.string().$type<'MESSAGE' | 'CALL' | 'DESK'>(),
    /** Null for what is told to the desk. */
    signUpId: p.string().nullable(),
    eventId: p.string(),
    createdAt: p.string(),
    /** The start that it tells of, where it tells of one. */
    aboutStartsAt: p.string().nullable(),
    /** From when on it is of no use; null for what is told to the desk. */
    mootAt: p.string().nullable(),
    /** When a message is tried next; null where there is none to send. A call may be announced by a message. */
    sendAt: p.string().nullable(),
    attempts: p.integer(),
    /** Of whoever is sending it now, until its lease ends. */
    claim: p.string().nullable(),
    claimedUntil: p.string().nullable(),
    sentAt: p.string().nullable(),
    /** Why no message reached the telephone, for the caller to know. */
    noMessage: p.string().$type<NoMessage>().nullable(),
    handledAt: p.string().nullable(),
    outcome: p.string().$type<'SENT' | 'CALLED' | 'MOOT'>().nullable(),
  },
})

export type NoMessage = 'NO_CHANNEL' | 'NO_TEMPLATE' | 'NO_PHONE' | 'LANDLINE' | 'REFUSED' | 'FAILED'
