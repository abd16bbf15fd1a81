import type { MessageKind } from './notice-kinds.js'

/** A sign-up and its event as they are at the moment of sending. */
export interface Standing {
  status: 'WAITLISTED' | 'OFFERED' | 'CONFIRMED' | 'CANCELLED' | 'EXPIRED' | 'CHECKED_IN' | 'NO_SHOW'
  event: 'TAKES_PLACE' | 'POSTPONED_WITHOUT_DATE' | 'CANCELLED' | 'WITHDRAWN'
  /** Of the event's meetings, or of the slot; ISO instants. */
  starts: readonly string[]
}

interface Claim {
  kind: MessageKind
  /** The start that the notice tells of. */
  aboutStartsAt: string | null
}

type Holds = (standing: Standing, about: string | null) => boolean

const when =
  (...statuses: Standing['status'][]): Holds =>
  ({ status }) =>
    statuses.includes(status)
const takesPlace: Holds = ({ event }) => event === 'TAKES_PLACE'
const known: Holds = ({ event }) => event === 'TAKES_PLACE' || event === 'POSTPONED_WITHOUT_DATE'
const sameStart: Holds = ({ starts }, about) => about !== null && starts.includes(about)
const all =
  (...conditions: Holds[]): Holds =>
  (standing, about) =>
    conditions.every((holds) => holds(standing, about))

const active = when('WAITLISTED', 'OFFERED', 'CONFIRMED')

const conditions = {
  SIGN_UP_CONFIRMED: all(when('CONFIRMED'), known),
  SIGN_UP_WAITLISTED: all(when('WAITLISTED'), known),
  DRAW_ENTERED: all(when('WAITLISTED'), known),
  DRAW_WAITING: all(when('WAITLISTED'), known),
  DRAW_WON: all(when('CONFIRMED'), known),
  PARTY_CHANGED: all(active, known),
  SIGN_UP_CANCELLED: when('CANCELLED'),
  PLACE_OFFERED: all(when('OFFERED'), known),
  PLACE_CONFIRMED: all(when('CONFIRMED'), known),
  OFFER_EXPIRED: all(when('EXPIRED'), known),
  EVENT_CANCELLED: all(when('CANCELLED'), ({ event }) => event === 'CANCELLED'),
  EVENT_POSTPONED: all(active, known, sameStart),
  EVENT_TIME_CHANGED: all(active, takesPlace, sameStart),
  EVENT_VENUE_CHANGED: all(active, known),
  REMINDER: all(when('CONFIRMED'), takesPlace, sameStart),
} as const satisfies Record<MessageKind, Holds>

/** Whether what a notice says is still so: nobody is told of an old time, of a place that is gone, or of what was taken back since. */
export const isStillTrue = ({ kind, aboutStartsAt }: Claim, standing: Standing): boolean => conditions[kind](standing, aboutStartsAt)
