import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { availableDatabases } from '../../testing/databases.js'
import { askDesk, onDuty } from '../../testing/desk.js'
import { Neighbourhood } from '../../testing/neighbourhood.js'
import { broken, cancel, eventIdOf, placesIdOf } from '../../testing/sign-ups.js'

const CAME = `{ __typename ... on CheckedIn { signUpId already name heads arrived cameAt } ... on CheckInRefused { reason message } }`
const TURNOUT = `{ __typename ... on CheckInRefused { reason } ... on Turnout { parties heads partiesCame headsCame walkIns closing { visits people stayedAway } } }`
const DAY = '2027-02-20T05:30:00.000Z'
const AFTER = '2027-02-20T12:00:00.000Z'

type Came = { __typename: string; reason?: string; already?: boolean; signUpId?: string; arrived?: number; name?: string | null }

describe.each(await availableDatabases())('the door on $name', (available) => {
  let hood: Neighbourhood
  let counter: string
  beforeAll(async () => {
    hood = await Neighbourhood.settle(available)
    counter = await onDuty(hood.server, { roles: ['COUNTER'] })
  })
  afterAll(() => hood.server.dispose())
  beforeEach(() => hood.next())

  const only = async <T>(document: string, variables: object, token = counter): Promise<T> => {
    const { data, errors } = await askDesk<{ it: T }>(hood.server, document, { ...variables }, token)
    if (errors) throw new Error(JSON.stringify(errors))
    return data.it
  }
  const eventId = () => eventIdOf(hood.slug)
  const scan = (code: string, over: object = {}, token?: string): Promise<Came> =>
    only(
      `mutation ($input: CheckInInput!) { it: checkIn(input: $input) ${CAME} }`,
      { input: { eventId: eventId(), arriving: { code, way: 'CODE', ...over } } },
      token,
    )
  const batch = (arriving: object[]): Promise<Came[]> =>
    only(`mutation ($input: CheckInBatchInput!) { it: checkInBatch(input: $input) ${CAME} }`, { input: { eventId: eventId(), arriving } })
  const walkIns = (key: string, change: number) =>
    only(`mutation ($input: CountWalkInsInput!) { it: countWalkIns(input: $input) ${TURNOUT} }`, {
      input: { eventId: eventId(), key, change },
    })
  const close = () => only(`mutation ($eventId: ID!) { it: closeEvent(eventId: $eventId) ${TURNOUT} }`, { eventId: eventId() })
  const rows = async (sql: string) => hood.server.database.fork().execute<Record<string, string | number>[]>(sql, [placesIdOf(hood.slug)])
  const checkIns = () => rows('select sign_up_id, arrived, way from check_ins where event_id = ?')
  const statuses = async () =>
    (await rows('select status, count(*) as n from sign_ups where event_id = ? group by status order by status')).map(
      ({ status, n }) => `${status} ${n}`,
    )

  it('counts a family once, by code as people say it', async () => {
    await hood.open({ capacity: 20 })
    const { code } = await hood.party(1, 3)
    hood.server.clock.set(DAY)
    expect(await scan(`${code.slice(0, 5).toLowerCase()} ${code.slice(5)}`)).toMatchObject({ already: false, heads: 3, arrived: 3 })
    expect(await scan(code)).toMatchObject({ __typename: 'CheckedIn', already: true, arrived: 3, cameAt: DAY })
    expect(await checkIns()).toHaveLength(1)
    expect(await statuses()).toEqual(['CHECKED_IN 1'])
    expect(broken(await hood.places())).toEqual([])
  })

  it('lets one of fifty scans at once be the one that counts', async () => {
    await hood.open({ capacity: 20 })
    const { code } = await hood.party(1, 2)
    hood.server.clock.set(DAY)
    const answers = await Promise.all(Array.from({ length: 50 }, () => scan(code)))
    expect(answers.filter(({ __typename, already }) => __typename === 'CheckedIn' && already === false)).toHaveLength(1)
    expect(answers.filter(({ already }) => already === true)).toHaveLength(49)
    expect(await checkIns()).toHaveLength(1)
    expect(
      await rows(`select s.id from sign_up_steps s join sign_ups u on u.id = s.sign_up_id where u.event_id = ? and s.reason = 'CAME'`),
    ).toHaveLength(1)
  })

  it('merges five hundred offline scans of three devices without a duplicate', async () => {
    await hood.open({ capacity: 60 })
    const codes = (await Promise.all([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => hood.party(n, 2)))).map(({ code }) => code)
    hood.server.clock.set(AFTER)
    const device = (of: number, count: number) =>
      Array.from({ length: count }, (_, n) => ({
        code: codes[(n * of) % codes.length],
        way: 'OFFLINE',
        at: `2027-02-20T05:${10 + (n % 50)}:00.000Z`,
      }))
    const answers = (await Promise.all([batch(device(1, 167)), batch(device(2, 167)), batch(device(4, 166))])).flat()
    expect(answers).toHaveLength(500)
    expect(answers.filter(({ already }) => already === false)).toHaveLength(codes.length)
    expect(answers.filter(({ __typename }) => __typename !== 'CheckedIn')).toEqual([])
    expect(await checkIns()).toHaveLength(codes.length)
  })

  it('has its “once” from the key of the table: a second row by hand is refused', async () => {
    await hood.open({ capacity: 20 })
    const { code } = await hood.party(1, 2)
    hood.server.clock.set(DAY)
    await scan(code)
    const [row] = await checkIns()
    const twice = `insert into check_ins (sign_up_id, meeting_at, community_id, event_id, came_at, arrived, way, by_staff, recorded_at)
      select sign_up_id, meeting_at, community_id, event_id, came_at, arrived, way, by_staff, recorded_at from check_ins where sign_up_id = ?`
    await expect(hood.server.database.fork().execute(twice, [row?.sign_up_id ?? ''])).rejects.toThrow(/unique|duplicate/i)
  })

  it.each([
    ['a code that nobody has', async () => 'ZZZZZZZZZZ', 'SIGN_UP_NOT_FOUND'],
    ['no code at all', async () => '??', 'SIGN_UP_NOT_FOUND'],
  ])('refuses %s', async (_, code, reason) => {
    await hood.open({ capacity: 20 })
    hood.server.clock.set(DAY)
    expect(await scan(await code())).toMatchObject({ __typename: 'CheckInRefused', reason })
    expect(await checkIns()).toEqual([])
  })

  it('refuses who waits, who has cancelled, who belongs elsewhere, and whoever comes days too early', async () => {
    await hood.open({ capacity: 2, waitlistLimit: 5 })
    const [held, waits] = [await hood.party(1, 2), await hood.party(2, 2)]
    expect(await scan(held.code)).toMatchObject({ reason: 'TOO_EARLY' })
    hood.server.clock.set(DAY)
    expect(await scan(waits.code)).toMatchObject({ reason: 'WAITING' })
    hood.next()
    await hood.open({ capacity: 2 })
    const gone = await hood.party(1, 1)
    await cancel(hood.server, gone.code, hood.tail(1))
    hood.server.clock.set(DAY)
    expect(await scan(gone.code)).toMatchObject({ reason: 'CANCELLED' })
    expect(await scan(held.code)).toMatchObject({ reason: 'OTHER_EVENT' })
    expect(await checkIns()).toEqual([])
  })

  it('notes that fewer came than were signed up, and sends those who are more to the walk-ins', async () => {
    await hood.open({ capacity: 20 })
    const { code } = await hood.party(1, 3)
    hood.server.clock.set(DAY)
    expect(await scan(code, { arrived: 4 })).toMatchObject({ reason: 'TOO_MANY' })
    expect(await scan(code, { arrived: 0 })).toMatchObject({ reason: 'INVALID_INPUT' })
    expect(await scan(code, { arrived: 2 })).toMatchObject({ already: false, arrived: 2 })
  })

  it('takes a slip of the finger back', async () => {
    await hood.open({ capacity: 20 })
    const { code } = await hood.party(1, 3)
    hood.server.clock.set(DAY)
    const { signUpId } = await scan(code)
    const back = () =>
      only('mutation ($input: TakeCheckInBackInput!) { it: takeCheckInBack(input: $input) { __typename } }', {
        input: { eventId: eventId(), signUpId },
      })
    expect([await back(), await back()]).toEqual([{ __typename: 'CheckInTakenBack' }, { __typename: 'CheckInTakenBack' }])
    expect(await statuses()).toEqual(['CONFIRMED 1'])
    expect(await scan(code)).toMatchObject({ already: false })
  })

  it('counts walk-ins once for each tap, and never below nothing', async () => {
    await hood.open({ capacity: 20 })
    await walkIns(`tap-one-${hood.slug}`, 3)
    await walkIns(`tap-one-${hood.slug}`, 3)
    expect(await walkIns(`tap-two-${hood.slug}`, -4)).toMatchObject({ reason: 'BELOW_ZERO' })
    await Promise.all(Array.from({ length: 10 }, (_, n) => walkIns(`tap-many-${hood.slug}-${n}`, 1)))
    expect(await walkIns(`tap-last-${hood.slug}`, -1)).toMatchObject({ walkIns: 12 })
    await expect(
      hood.server.database.fork().execute('update event_turnouts set walk_ins = -1 where event_id = ?', [placesIdOf(hood.slug)]),
    ).rejects.toThrow()
  })

  it('closes an event: who stayed away, 人次 and 人数; a late paper list corrects them', async () => {
    await hood.open({ capacity: 20 })
    const [one, two] = [await hood.party(1, 3), await hood.party(2, 2)]
    await hood.party(3, 4)
    hood.server.clock.set(DAY)
    await scan(one.code)
    await walkIns(`tap-${hood.slug}-1`, 5)
    expect(await close()).toMatchObject({ reason: 'NOT_OVER' })
    hood.server.clock.set(AFTER)
    expect(await close()).toMatchObject({ parties: 3, heads: 9, closing: { visits: 8, people: 8, stayedAway: 2 } })
    expect(await statuses()).toEqual(['CHECKED_IN 1', 'NO_SHOW 2'])
    expect(await batch([{ code: two.code, way: 'PAPER' }])).toMatchObject([{ already: false }])
    expect(await close()).toMatchObject({ closing: { visits: 10, people: 10, stayedAway: 1 } })
    expect(await rows('select key_hash from no_shows where event_id = ?')).toHaveLength(1)
    expect(broken(await hood.places())).toEqual([])
  })

  it('counts a course once for each meeting in 人次, and each family once in 人数', async () => {
    const meetings = ['2027-02-20', '2027-02-27'].map((day) => ({ startsAt: `${day}T06:00:00.000Z`, endsAt: `${day}T08:00:00.000Z` }))
    await hood.open({ capacity: 20 }, { meetings })
    const { code } = await hood.party(1, 3)
    hood.server.clock.set(DAY)
    await scan(code)
    hood.server.clock.set('2027-02-27T06:05:00.000Z')
    expect(await scan(code, { arrived: 2 })).toMatchObject({ already: false, arrived: 2 })
    hood.server.clock.set('2027-02-27T12:00:00.000Z')
    expect(await close()).toMatchObject({ closing: { visits: 5, people: 3, stayedAway: 0 } })
  })

  it('asks for a friendly call after the third time within six months, and forgets the older ones', async () => {
    for (const away of [1, 2, 3]) {
      if (away > 1) hood.next()
      await hood.open({ capacity: 20 })
      await hood.take(1, { phone: '13912340001' })
      hood.server.clock.set(AFTER)
      await close()
      expect((await hood.notices()).filter((notice) => notice.startsWith('STAYED_AWAY'))).toEqual(away === 3 ? ['STAYED_AWAY CALL 1'] : [])
    }
  })

  it('closes by itself what nobody has closed within a week', async () => {
    await hood.open({ capacity: 20 })
    const { code } = await hood.party(1, 3)
    await hood.party(2, 2)
    hood.server.clock.set(DAY)
    await scan(code)
    hood.server.clock.set('2027-02-27T07:59:00.000Z')
    await hood.server.places.signUps.closeLeftOpen()
    expect(await statuses()).toEqual(['CHECKED_IN 1', 'CONFIRMED 1'])
    hood.server.clock.set('2027-02-27T08:01:00.000Z')
    await hood.server.places.signUps.closeLeftOpen()
    expect(await statuses()).toEqual(['CHECKED_IN 1', 'NO_SHOW 1'])
    expect(await close()).toMatchObject({ closing: { visits: 3, people: 3, stayedAway: 1 } })
  })

  it('lets a team see to its own events only', async () => {
    await hood.open({ capacity: 20 })
    const { code } = await hood.party(1, 1)
    hood.server.clock.set(DAY)
    const stranger = await onDuty(hood.server, { roles: ['DOOR'], teams: ['another-team'] })
    expect(await scan(code, {}, stranger)).toMatchObject({ reason: 'EVENT_NOT_FOUND' })
  })
})
