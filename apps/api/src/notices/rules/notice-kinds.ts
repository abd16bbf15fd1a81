type Sort = 'COURTESY' | 'NEWS' | 'CALL' | 'DESK'

/**
 * COURTESY: what the receiver did a moment ago and has seen on the screen, or can see there and need not act on; sent at once or never,
 * and never worth a telephone call.
 * NEWS: what has happened to the receiver; who cannot be sent it is called. CALL: for a person to talk over on the telephone, never
 * written. DESK: for the desk itself.
 */
export const noticeKinds = {
  SIGN_UP_CONFIRMED: 'COURTESY',
  SIGN_UP_WAITLISTED: 'COURTESY',
  DRAW_ENTERED: 'COURTESY',
  DRAW_WAITING: 'COURTESY',
  PARTY_CHANGED: 'COURTESY',
  SIGN_UP_CANCELLED: 'COURTESY',
  PLACE_OFFERED: 'NEWS',
  PLACE_CONFIRMED: 'NEWS',
  DRAW_WON: 'NEWS',
  OFFER_EXPIRED: 'NEWS',
  EVENT_CANCELLED: 'NEWS',
  EVENT_POSTPONED: 'NEWS',
  EVENT_TIME_CHANGED: 'NEWS',
  EVENT_VENUE_CHANGED: 'NEWS',
  REMINDER: 'NEWS',
  HOUSEHOLD_CORRECTED: 'CALL',
  STAYED_AWAY: 'CALL',
  EVENT_WITHDRAWN: 'DESK',
} as const satisfies Record<string, Sort>

export type NoticeKind = keyof typeof noticeKinds
type KindOf<S extends Sort> = { [K in NoticeKind]: (typeof noticeKinds)[K] extends S ? K : never }[NoticeKind]

export type CourtesyKind = KindOf<'COURTESY'>
export type NewsKind = KindOf<'NEWS'>
/** What only a person can say. */
export type CallKind = KindOf<'CALL'>
/** What can be sent to a resident. */
export type MessageKind = CourtesyKind | NewsKind

export const isCourtesy = (kind: NoticeKind): kind is CourtesyKind => noticeKinds[kind] === 'COURTESY'
export const messageKinds = (Object.keys(noticeKinds) as NoticeKind[]).filter((kind): kind is MessageKind =>
  ['COURTESY', 'NEWS'].includes(noticeKinds[kind]),
)
