import { defineEntity, p } from '@mikro-orm/core'

export type NoticeKind = 'PLACE_OFFERED' | 'PLACE_CONFIRMED' | 'OFFER_EXPIRED' | 'EVENT_CANCELLED' | 'EVENT_POSTPONED' | 'EVENT_WITHDRAWN'

/** The outbox of what people must hear. MESSAGE waits for an adapter, CALL for a person at the desk; DESK tells the desk itself. */
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
    handledAt: p.string().nullable(),
  },
})
