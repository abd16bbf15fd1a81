import { noSignUp } from '@culture/contract'
import { describe, expect, it } from 'vitest'
import { activity } from '../../testing/entries.js'
import type { Places } from './places.js'
import { placesFromContent, termsHold } from './places-from-content.js'
import { signUpFigures } from './sign-up-info.js'
import { type SignUpEvent, signUpWindow } from './sign-up-window.js'

const event = (over: Partial<SignUpEvent['signUpSettings']> = {}, more: Partial<SignUpEvent> = {}): SignUpEvent => ({
  documentId: activity('tea').id,
  editorialStatus: 'SCHEDULED',
  withdrawn: false,
  startsAt: new Date('2027-02-20T06:00:00.000Z'),
  endsAt: new Date('2027-02-20T08:00:00.000Z'),
  venue: null,
  signUpSettings: {
    ...noSignUp,
    ...{ mode: 'REQUIRED', unit: 'PERSON', capacity: 10, waitlistLimit: 3, channels: ['ONLINE'] },
    ...{ opensAt: '2027-02-10T01:00:00.000Z', closesAt: '2027-02-19T06:00:00.000Z', ...over },
  },
  ...more,
})
const counters = {
  taken: 0,
  takenOffline: 0,
  heads: 0,
  waitingOnline: 0,
  waitingOffline: 0,
  version: 1,
  communityId: 'c',
  postponedFrom: null,
  ...{ drawCommitment: null, drawnAt: null, drawSeed: null, drawnEntries: null },
}
const row = (of: SignUpEvent, over: Partial<Places> = {}): Places => {
  const [terms] = placesFromContent(of)
  if (!terms) throw new Error('This event counts nothing')
  return { ...terms, ...counters, capacity: terms.askedCapacity, headLimit: terms.askedHeadLimit, ...over }
}
const at = (instant: string) => new Date(instant)
const open = at('2027-02-15T02:00:00.000Z')
const shown = (of: SignUpEvent, over: Partial<Places>, now = open) => signUpFigures(of, [row(of, over)], now)

describe('the window', () => {
  it.each([
    ['before it opens', '2027-02-10T00:59:59.999Z', 'NOT_YET_OPEN'],
    ['from the opening on', '2027-02-10T01:00:00.000Z', 'OPEN'],
    ['until the close', '2027-02-19T05:59:59.999Z', 'OPEN'],
    ['at the close', '2027-02-19T06:00:00.000Z', 'CLOSED'],
  ])('%s', (_, now, window) => expect(signUpWindow(event(), at(now))).toBe(window))

  it('closes at the start where no close is set, and never after the end', () => {
    const unset = event({ closesAt: null })
    expect(signUpWindow(unset, at('2027-02-20T05:59:59.000Z'))).toBe('OPEN')
    expect(signUpWindow(unset, at('2027-02-20T06:00:00.000Z'))).toBe('CLOSED')
    expect(signUpWindow(event({ closesAt: '2027-03-01T00:00:00.000Z' }), at('2027-02-20T08:00:00.000Z'))).toBe('CLOSED')
  })

  it.each([
    ['nothing to sign up for', event({ mode: 'NONE' }), 'NOT_NEEDED'],
    ['nothing that is counted', event({ unit: null }), 'NOT_NEEDED'],
    ['cancelled', event({}, { editorialStatus: 'CANCELLED' }), 'CANCELLED'],
    ['postponed keeps its window', event({}, { editorialStatus: 'POSTPONED' }), 'OPEN'],
    ['taken back', event({}, { withdrawn: true }), 'CLOSED'],
  ] as const)('%s', (_, of, window) => expect(signUpWindow(of, open)).toBe(window))
})

describe('what is said of places', () => {
  it.each([
    ['free', {}, { state: 'OPEN', left: 10, leftOnline: 10, waiting: 0 }],
    ['some taken', { taken: 4, heads: 4 }, { state: 'OPEN', left: 6, leftOnline: 6 }],
    ['all taken', { taken: 10, heads: 10 }, { state: 'WAITLIST_ONLY', left: 0, leftOnline: 0 }],
    ['somebody waits before you', { taken: 8, heads: 8, waitingOnline: 1 }, { state: 'WAITLIST_ONLY', left: 2, leftOnline: 0, waiting: 1 }],
    ['the queue is full', { taken: 10, heads: 10, waitingOnline: 3 }, { state: 'FULL', leftOnline: 0, waiting: 3 }],
    ['the room is full before the places are', { headLimit: 5, taken: 3, heads: 3 }, { left: 2, leftOnline: 2 }],
    ['the reserve is held back', { reserve: 4, taken: 5, heads: 5 }, { left: 5, leftOnline: 1 }],
    ['what the counter gave counts against the reserve', { reserve: 4, taken: 5, takenOffline: 3, heads: 5 }, { left: 5, leftOnline: 4 }],
    ['nothing left online', { reserve: 4, taken: 6, heads: 6 }, { state: 'WAITLIST_ONLY', left: 4, leftOnline: 0 }],
  ])('%s', (_, over, figures) => expect(shown(event(), over)).toMatchObject(figures))

  it('releases the reserve a day before the close', () => {
    const held = { reserve: 4, taken: 6, heads: 6 }
    expect(shown(event(), held, at('2027-02-18T05:59:59.000Z')).leftOnline).toBe(0)
    expect(shown(event(), held, at('2027-02-18T06:00:00.000Z')).leftOnline).toBe(4)
  })

  it('says from the cut-off on what is free, because those who wait do not fit', () => {
    const until = event({ closesAt: '2027-02-20T05:00:00.000Z' })
    const waits = { taken: 8, heads: 8, waitingOnline: 3 }
    expect(shown(until, waits, at('2027-02-19T05:59:59.000Z'))).toMatchObject({ state: 'FULL', leftOnline: 0 })
    expect(shown(until, waits, at('2027-02-19T06:00:00.000Z'))).toMatchObject({ state: 'OPEN', leftOnline: 2 })
  })

  it('promises nothing online while sign-up is closed', () => {
    expect(shown(event(), {}, at('2027-02-19T06:00:00.000Z'))).toMatchObject({ state: 'CLOSED', left: 10, leftOnline: 0 })
  })

  it('gives no households a place in a room that is full of heads', () => {
    expect(shown(event({ unit: 'HOUSEHOLD' }), { taken: 3, heads: 12, headLimit: 12 })).toMatchObject({ left: 0, leftOnline: 0 })
  })

  it('never says that a child may come alone', () => expect(shown(event({ guardianConsentUnder: 0 }), {}).guardianConsentUnder).toBe(14))
  it('is quiet where there is nothing to sign up for', () =>
    expect(signUpFigures(event({ mode: 'NONE' }), [], open)).toMatchObject({
      state: 'NOT_NEEDED',
      unit: null,
      capacity: null,
      left: null,
      taken: 0,
    }))
})

describe('terms of a row', () => {
  it('come from the content, with release and cut-off a day before close and start', () => {
    expect(placesFromContent(event({ offlineReserve: 4 }))).toMatchObject([
      {
        askedCapacity: 10,
        reserve: 4,
        closesAt: '2027-02-19T06:00:00.000Z',
        releaseAt: '2027-02-18T06:00:00.000Z',
        cutOffAt: '2027-02-19T06:00:00.000Z',
      },
    ])
  })

  it('release the reserve with the cut-off at the latest', () => {
    const [terms] = placesFromContent(event({ offlineReserve: 4, closesAt: '2027-02-20T08:00:00.000Z' }))
    expect(terms).toMatchObject({ releaseAt: '2027-02-19T06:00:00.000Z', cutOffAt: '2027-02-19T06:00:00.000Z' })
  })

  it('never hold a reserve for slots and home visits', () => {
    expect(placesFromContent(event({ offlineReserve: 4, unit: 'SLOT' }))[0]?.reserve).toBe(0)
    expect(placesFromContent(event({ offlineReserve: 4, mode: 'HOME_VISIT' }))[0]?.reserve).toBe(0)
  })

  it('are known to hold, or not', () => {
    const of = event()
    const [terms] = placesFromContent(of)
    if (!terms) throw new Error('This event counts places')
    expect(termsHold(row(of), terms)).toBe(true)
    expect(termsHold(row(of, { capacity: 12 }), terms)).toBe(false)
    expect(termsHold(row(of, { status: 'WITHDRAWN' }), terms)).toBe(false)
  })
})
