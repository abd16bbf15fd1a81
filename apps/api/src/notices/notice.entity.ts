import { defineEntity, p } from '@mikro-orm/core'

export type NoticeKind = 'PLACE_OFFERED' | 'PLACE_CONFIRMED' | 'OFFER_EXPIRED' | 'EVENT_CANCELLED'

/** The outbox of what residents must hear. MESSAGE waits for an adapter, CALL for a person at the desk. */
export const NoticeSchema = defineEntity({
  name: 'Notice',
  tableName: 'notices',
  properties: {
    id: p.string().primary(),
    communityId: p.string(),
    kind: p.string().$type<NoticeKind>(),
    way: p.string().$type<'MESSAGE' | 'CALL'>(),
    signUpId: p.string(),
    eventId: p.string(),
    createdAt: p.string(),
    handledAt: p.string().nullable(),
  },
})
