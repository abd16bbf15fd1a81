import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { availableDatabases } from '../../testing/databases.js'
import { askDesk, onDuty } from '../../testing/desk.js'
import { Neighbourhood } from '../../testing/neighbourhood.js'
import { cancel, eventIdOf, placesIdOf } from '../../testing/sign-ups.js'

const DAY = '2027-02-20T05:30:00.000Z'
const FIND = `query ($eventId: ID!, $phoneTail: String!) {
  found: partiesByPhoneTail(eventId: $eventId, phoneTail: $phoneTail) { signUpId displayName status position came party { heads } } }`
const COME = `mutation ($input: CheckInInput!) { checkIn(input: $input) { __typename ... on CheckedIn { already } ... on CheckInRefused { reason } } }`

interface Found {
  signUpId: string
  displayName: string | null
  status: string
  position: number | null
  came: boolean
}

describe.each(await availableDatabases())('the tail of a telephone at the door on $name', (available) => {
  let hood: Neighbourhood
  let door: string
  beforeAll(async () => {
    hood = await Neighbourhood.settle(available)
    door = await onDuty(hood.server, { roles: ['COUNTER'] })
  })
  afterAll(() => hood.server.dispose())
  beforeEach(() => hood.next())

  const find = async (phoneTail: string, token = door, slug = hood.slug): Promise<Found[] | null> => {
    const { data, errors } = await askDesk<{ found: Found[] | null }>(hood.server, FIND, { eventId: eventIdOf(slug), phoneTail }, token)
    if (errors) throw new Error(JSON.stringify(errors))
    return data.found
  }
  const come = async (signUpId: string) => {
    const input = { eventId: eventIdOf(hood.slug), arriving: { signUpId, way: 'ROSTER' } }
    return (await askDesk<{ checkIn: object }>(hood.server, COME, { input }, door)).data.checkIn
  }
  const readings = () =>
    hood.server.database
      .fork()
      .execute<{ people: number; what: string }[]>('select people, what from contact_readings where event_id = ?', [placesIdOf(hood.slug)])

  it('finds one family, its name masked, checks nobody in by itself, and is logged', async () => {
    await hood.open({ capacity: 20 })
    await hood.take(1, { name: '王小明', party: { adults: 2 } })
    await hood.party(2, 1)
    hood.server.clock.set(DAY)
    const found = await find(hood.tail(1))
    expect(found).toMatchObject([{ displayName: '王*明', status: 'CONFIRMED', came: false, party: { heads: 2 } }])
    expect(await readings()).toEqual([{ people: 1, what: 'ROSTER' }])
    expect(await come(found?.[0]?.signUpId ?? '')).toEqual({ __typename: 'CheckedIn', already: false })
    expect(await find(hood.tail(1))).toMatchObject([{ status: 'CHECKED_IN', came: true }])
  })

  it('lists several families with the same tail, those who wait among them, and nobody who has cancelled', async () => {
    await hood.open({ capacity: 3, waitlistLimit: 5 })
    const tail = hood.tail(1)
    await hood.party(1, 2)
    const gone = await hood.take(2, { phone: `1371234${tail}`, party: { adults: 1 } })
    await hood.take(3, { phone: `1391234${tail}`, party: { adults: 2 } })
    // All three signed up at one instant of the fixed clock, so they stand in no order.
    const standing = (await find(tail))?.map(({ status, position }) => `${status} ${position}`).sort()
    expect(standing).toEqual(['CONFIRMED null', 'CONFIRMED null', 'WAITLISTED 1'])
    await cancel(hood.server, gone.code, tail)
    expect(await find(tail)).toHaveLength(2)
  })

  it('knows a course by its meetings: who came last week has not come today', async () => {
    const meetings = ['2027-02-20', '2027-02-27'].map((day) => ({ startsAt: `${day}T06:00:00.000Z`, endsAt: `${day}T08:00:00.000Z` }))
    await hood.open({ capacity: 20 }, { meetings })
    await hood.party(1, 1)
    hood.server.clock.set(DAY)
    const [found] = (await find(hood.tail(1))) ?? []
    await come(found?.signUpId ?? '')
    hood.server.clock.set('2027-02-27T06:05:00.000Z')
    expect(await find(hood.tail(1))).toMatchObject([{ status: 'CHECKED_IN', came: false }])
    expect(await come(found?.signUpId ?? '')).toEqual({ __typename: 'CheckedIn', already: false })
  })

  it.each([['123'], ['12345'], [''], ['一二三四'], ['%%%%']])('finds nobody by %j, and logs nothing', async (typed) => {
    await hood.open({ capacity: 20 })
    await hood.party(1, 1)
    expect(await find(typed)).toEqual([])
    expect(await readings()).toEqual([])
  })

  it('stays within the event, and within the teams of who asks', async () => {
    await hood.open({ capacity: 20 })
    await hood.party(1, 1)
    const [elsewhere, tail] = [hood.slug, hood.tail(1)]
    const stranger = await onDuty(hood.server, { roles: ['DOOR'], teams: ['another-team'] })
    expect(await find(tail, stranger)).toBeNull()
    hood.next()
    await hood.open({ capacity: 20 })
    expect(await find(tail)).toEqual([])
    expect(await find(tail, door, elsewhere)).toHaveLength(1)
  })
})
