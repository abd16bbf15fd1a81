import { describe, expect, it } from 'vitest'
import type { messageKinds } from './notice-kinds.js'
import { isStillTrue, type Standing } from './still-true.js'

const START = '2027-02-20T06:00:00.000Z'
const OTHER = '2027-02-27T06:00:00.000Z'
const statuses = ['WAITLISTED', 'OFFERED', 'CONFIRMED', 'CANCELLED', 'EXPIRED', 'CHECKED_IN', 'NO_SHOW'] as const
const events = ['TAKES_PLACE', 'POSTPONED_WITHOUT_DATE', 'CANCELLED', 'WITHDRAWN'] as const

/** Every standing in which a notice of the start is still true: `STATUS EVENT`. */
const trueIn = (kind: (typeof messageKinds)[number], starts: string[]): string[] =>
  statuses.flatMap((status) =>
    events
      .filter((event) => isStillTrue({ kind, aboutStartsAt: START }, { status, event, starts } satisfies Standing))
      .map((event) => `${status} ${event}`),
  )

const known = (status: string) => [`${status} TAKES_PLACE`, `${status} POSTPONED_WITHOUT_DATE`]
const active = ['WAITLISTED', 'OFFERED', 'CONFIRMED']

describe('what is still true', () => {
  it.each([
    ['SIGN_UP_CONFIRMED', known('CONFIRMED')],
    ['SIGN_UP_WAITLISTED', known('WAITLISTED')],
    ['DRAW_ENTERED', known('WAITLISTED')],
    ['DRAW_WAITING', known('WAITLISTED')],
    ['DRAW_WON', known('CONFIRMED')],
    ['PARTY_CHANGED', active.flatMap(known)],
    ['SIGN_UP_CANCELLED', events.map((event) => `CANCELLED ${event}`)],
    ['PLACE_OFFERED', known('OFFERED')],
    ['PLACE_CONFIRMED', known('CONFIRMED')],
    ['OFFER_EXPIRED', known('EXPIRED')],
    ['EVENT_CANCELLED', ['CANCELLED CANCELLED']],
    ['EVENT_POSTPONED', active.flatMap(known)],
    ['EVENT_TIME_CHANGED', active.map((status) => `${status} TAKES_PLACE`)],
    ['EVENT_VENUE_CHANGED', active.flatMap(known)],
    ['REMINDER', ['CONFIRMED TAKES_PLACE']],
  ] as const)('%s', (kind, expected) => {
    expect(trueIn(kind, [OTHER, START])).toEqual(expected)
  })

  it.each(['EVENT_POSTPONED', 'EVENT_TIME_CHANGED', 'REMINDER'] as const)('%s of an old time never is', (kind) => {
    expect(trueIn(kind, [OTHER])).toEqual([])
    expect(isStillTrue({ kind, aboutStartsAt: null }, { status: 'CONFIRMED', event: 'TAKES_PLACE', starts: [START] })).toBe(false)
  })
})
