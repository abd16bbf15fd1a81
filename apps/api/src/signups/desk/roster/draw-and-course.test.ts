import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { availableDatabases } from '../../../testing/databases.js'
import { askDesk, onDuty } from '../../../testing/desk.js'
import { act, atCounter, only, roster } from '../../../testing/desk-people.js'
import { Neighbourhood } from '../../../testing/neighbourhood.js'
import { eventIdOf, form, placesIdOf } from '../../../testing/sign-ups.js'

const CLOSE = '2027-02-17T08:00:00.000Z'
const DRAW = '2027-02-17T09:00:00.000Z'
const meetings = ['2027-02-20', '2027-02-27'].map((day) => ({ startsAt: `${day}T06:00:00.000Z`, endsAt: `${day}T08:00:00.000Z` }))

interface Turnout {
  partiesCame: number
  meeting: { startsAt: string; partiesCame: number; headsCame: number } | null
}

describe.each(await availableDatabases())('a roster whose people are no plain queue, on $name', (available) => {
  let hood: Neighbourhood
  let counter: string
  beforeAll(async () => {
    hood = await Neighbourhood.settle(available)
    counter = await onDuty(hood.server, { roles: ['COUNTER'] })
  })
  afterAll(() => hood.server.dispose())
  beforeEach(() => hood.next())

  const eventId = () => eventIdOf(hood.slug)
  const ask = async <T>(fields: string): Promise<T> =>
    only(await askDesk<Record<string, T>>(hood.server, `{ it: ${fields} }`, {}, counter), 'it')
  const eventAtDesk = () => ask(`event(id: "${eventId()}") { places { left waiting } draw { drawsAt drawnAt entries } }`)
  const turnout = () => ask<Turnout>(`turnout(eventId: "${eventId()}") { partiesCame meeting { startsAt partiesCame headsCame } }`)
  const come = (signUpId: string | undefined) =>
    askDesk(
      hood.server,
      `mutation ($input: CheckInInput!) { checkIn(input: $input) { __typename } }`,
      { input: { eventId: eventId(), arriving: { signUpId, way: 'ROSTER' } } },
      counter,
    )
  const thatCame = async (came: boolean) =>
    (await roster(hood.server, counter, eventId(), { came, statuses: ['CONFIRMED', 'CHECKED_IN', 'NO_SHOW'] })).map(({ name }) => name)

  it('gives nobody who has entered a draw a place in a queue, and afterwards keeps the drawn order', async () => {
    await hood.open({ closesAt: CLOSE, drawsAt: DRAW, waitlistLimit: 0, unit: 'HOUSEHOLD', capacity: 2 })
    for (const n of [1, 2, 3, 4]) await hood.take(n)
    const atWindow = await act(hood.server, counter, 'signUpFor', atCounter(form(hood.slug, hood.who(5))))
    expect(atWindow).toMatchObject({ __typename: 'DeskSignedUp', signUp: { status: 'WAITLISTED', position: null } })
    const entered = await roster(hood.server, counter, eventId())
    expect(entered.map(({ status, position }) => `${status} ${position}`)).toEqual(Array(5).fill('WAITLISTED null'))
    expect(await eventAtDesk()).toEqual({
      places: [{ left: 0, waiting: 5 }],
      draw: { drawsAt: DRAW, drawnAt: null, entries: 5 },
    })
    hood.server.clock.set(DRAW)
    await hood.server.places.signUps.settleDue()
    const drawn = await roster(hood.server, counter, eventId())
    expect(drawn.map(({ status }) => status)).toEqual(['CONFIRMED', 'CONFIRMED', 'WAITLISTED', 'WAITLISTED', 'WAITLISTED'])
    expect(drawn.slice(2).map(({ position }) => position)).toEqual([1, 2, 3])
    const sql = `select d.rank from draw_entries d join sign_ups s on s.id = d.sign_up_id
      where s.event_id = ? and s.status = 'WAITLISTED' order by d.rank`
    expect(await hood.server.database.fork().execute(sql, [placesIdOf(hood.slug)])).toEqual([{ rank: 3 }, { rank: 4 }, { rank: 5 }])
    expect(await eventAtDesk()).toMatchObject({ places: [{ left: 0, waiting: 3 }], draw: { drawnAt: DRAW, entries: 5 } })
  })

  it('asks at each meeting of a course who has come to that one', async () => {
    await hood.open({ capacity: 9 }, { meetings })
    for (const [n, name] of [
      [1, '邻居示一'],
      [2, '邻居示二'],
    ] as const) {
      await hood.take(n, { name, party: { adults: 2 } })
      hood.server.clock.advance(1_000)
    }
    const [first, second] = await roster(hood.server, counter, eventId())
    expect(await turnout()).toEqual({ partiesCame: 0, meeting: null })
    hood.server.clock.set('2027-02-20T05:30:00.000Z')
    await come(first?.id)
    expect([await thatCame(true), await thatCame(false)]).toEqual([['邻居示一'], ['邻居示二']])
    hood.server.clock.set('2027-02-27T05:30:00.000Z')
    expect([await thatCame(true), await thatCame(false)]).toEqual([[], ['邻居示一', '邻居示二']])
    expect(await turnout()).toMatchObject({ partiesCame: 1, meeting: { startsAt: meetings[1]?.startsAt, partiesCame: 0, headsCame: 0 } })
    await come(first?.id)
    await come(second?.id)
    expect(await thatCame(true)).toEqual(['邻居示一', '邻居示二'])
    expect(await turnout()).toMatchObject({ partiesCame: 2, meeting: { partiesCame: 2, headsCame: 4 } })
  })
})
