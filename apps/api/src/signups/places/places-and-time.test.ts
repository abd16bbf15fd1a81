import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { availableDatabases } from '../../testing/databases.js'
import { Neighbourhood } from '../../testing/neighbourhood.js'
import { broken, cancel, placesIdOf, type Result } from '../../testing/sign-ups.js'

describe.each(await availableDatabases())('places on $name', (available) => {
  let hood: Neighbourhood
  beforeAll(async () => {
    hood = await Neighbourhood.settle(available)
  })
  afterAll(() => hood.server.dispose())
  beforeEach(() => hood.next())

  it('gives a place that falls free after the cut-off to whoever fits, at once, and puts them on the call list', async () => {
    await hood.open({ capacity: 4, waitlistLimit: 5, closesAt: '2027-02-20T05:00:00.000Z' })
    const [one, two] = [await hood.party(1, 2), await hood.party(2, 2)]
    const [family, pair] = [await hood.party(3, 4), await hood.party(4, 2)]
    await cancel(hood.server, one.code, hood.tail(1))
    expect(await hood.see(pair, 4)).toBe('WAITLISTED 2')
    hood.server.clock.set('2027-02-19T06:00:00.000Z')
    await hood.server.places.signUps.settleDue()
    expect(await hood.see(pair, 4)).toBe('CONFIRMED -')
    expect(await hood.see(family, 3)).toBe('WAITLISTED 1')
    expect(await hood.notices()).toEqual(['PLACE_CONFIRMED CALL 1'])
    const steps = await hood.server.database
      .fork()
      .execute<{ reason: string; overtakes: number }[]>(
        `select s.reason, s.overtakes from sign_up_steps s join sign_ups u on u.id = s.sign_up_id where u.event_id = ? and s.overtakes > 0`,
        [placesIdOf(hood.slug)],
      )
    expect(steps).toEqual([{ reason: 'PROMOTED_FIRST_FIT', overtakes: 1 }])
    const passed = [{ at: '2027-02-19T06:00:00.000Z', heads: 2, reason: 'FITTED' }]
    expect(await hood.overtakes(family, 3)).toEqual(passed)
    expect(await hood.overtakes(pair, 4)).toEqual([])
    await cancel(hood.server, two.code, hood.tail(2))
    const late = await hood.party(5, 2)
    expect(late).toMatchObject({ __typename: 'SignUpConfirmed', signUp: { status: 'CONFIRMED' } })
    expect(await hood.notices()).toEqual(['PLACE_CONFIRMED CALL 1'])
    expect(await hood.overtakes(family, 3)).toEqual([...passed, ...passed])
    expect(broken(await hood.places())).toEqual([])
  })

  it('lets five pass a large family on the last day, and then nobody', async () => {
    await hood.open({ capacity: 6, waitlistLimit: 5, closesAt: '2027-02-20T05:00:00.000Z' })
    const holders: Result[] = []
    for (const n of [0, 1, 2, 3, 4, 5]) holders.push(await hood.party(n, 1))
    const family = await hood.party(6, 6)
    hood.server.clock.set('2027-02-19T06:00:00.000Z')
    for (const [n, { code }] of holders.entries()) {
      await cancel(hood.server, code, hood.tail(n))
      const next = await hood.take(n, { idempotencyKey: `again-${hood.slug}-${n}` })
      expect(next.__typename).toBe(n < 5 ? 'SignUpConfirmed' : 'SignUpWaitlisted')
      holders[n] = next
    }
    expect(await hood.overtakes(family, 6)).toHaveLength(5)
    for (const [n, { code }] of holders.entries()) if (n < 5) await cancel(hood.server, code, hood.tail(n))
    expect(await hood.see(family, 6)).toBe('CONFIRMED -')
    expect(broken(await hood.places())).toEqual([])
  })

  it('tells of nobody who came after one had left the queue, nor of the other queue', async () => {
    await hood.open({ capacity: 2, waitlistLimit: 5, closesAt: '2027-02-20T05:00:00.000Z' })
    const one = await hood.party(1, 2)
    const [pair, family] = [await hood.party(2, 2), await hood.party(3, 2)]
    await cancel(hood.server, one.code, hood.tail(1))
    await cancel(hood.server, family.code, hood.tail(3))
    hood.server.clock.set('2027-02-19T06:00:00.000Z')
    await hood.server.places.signUps.settleDue()
    await hood.open({ capacity: 3, waitlistLimit: 5, closesAt: '2027-02-20T05:00:00.000Z' })
    await hood.party(4, 2)
    await hood.party(5, 1)
    expect(await hood.overtakes(pair, 2)).toEqual([])
    expect(await hood.overtakes(family, 3)).toEqual([])
  })

  it('lets no seat stay empty behind a full list of larger parties, and lets nobody join that list', async () => {
    await hood.open({ capacity: 4, waitlistLimit: 1, closesAt: '2027-02-20T05:00:00.000Z' })
    await hood.party(1, 2)
    const family = await hood.party(2, 4)
    expect(await hood.party(3, 2)).toMatchObject({ reason: 'FULL' })
    hood.server.clock.set('2027-02-19T06:00:00.000Z')
    await hood.server.places.signUps.settleDue()
    expect(await hood.party(4, 3)).toMatchObject({ reason: 'FULL' })
    expect(await hood.take(3, { party: { adults: 2 }, idempotencyKey: 'once-more-late' })).toMatchObject({ __typename: 'SignUpConfirmed' })
    expect(await hood.party(5, 1)).toMatchObject({ reason: 'FULL' })
    expect(await hood.see(family, 2)).toBe('WAITLISTED 1')
    expect(broken(await hood.places())).toEqual([])
  })

  it('lets no newcomer pass a family that fits, when the cut-off has come and nobody has swept yet', async () => {
    await hood.open({ capacity: 4, waitlistLimit: 1, offlineReserve: 2, closesAt: '2027-02-20T05:00:00.000Z' })
    await hood.party(1, 2)
    const pair = await hood.party(2, 2)
    hood.server.clock.set('2027-02-19T06:00:00.000Z')
    const late = await hood.party(3, 2)
    expect([await hood.see(pair, 2), await hood.see(late, 3)]).toEqual(['CONFIRMED -', 'WAITLISTED 1'])
    expect(broken(await hood.places())).toEqual([])
  })

  it('holds the reserve back from the web until its release', async () => {
    await hood.open({ capacity: 4, offlineReserve: 2, waitlistLimit: 5 })
    await hood.party(1, 2)
    const waits = await hood.party(2, 1)
    expect(await hood.see(waits, 2)).toBe('WAITLISTED 1')
    hood.server.clock.set('2027-02-18T06:00:00.000Z')
    await hood.server.places.signUps.settleDue()
    expect(await hood.see(waits, 2)).toBe('OFFERED -')
    expect(broken(await hood.places())).toEqual([])
  })

  it('counts each slot by itself, and one sign-up per phone over all of them', async () => {
    const slot = (id: string, hour: string) => ({
      id,
      startsAt: `2027-02-20T${hour}:00:00.000Z`,
      endsAt: `2027-02-20T${hour}:45:00.000Z`,
      capacity: 1,
    })
    await hood.open({ unit: 'SLOT', capacity: null, slots: [slot('s1', '06'), slot('s2', '07')] })
    const { data } = await hood.server.ask<{ event: { signUp: { slots: { id: string; left: number }[] } } }>(
      `{ event(slug: "${hood.slug}") { signUp { slots { id left } } } }`,
    )
    const [first, second] = data.event.signUp.slots.map(({ id }) => id)
    const at = (n: number, slotId: string | undefined, key = '') =>
      hood.take(n, { slotId, idempotencyKey: `slot-${hood.slug}-${n}${key}`, party: { adults: 3 } })
    const booked = await at(1, first)
    expect(booked).toMatchObject({ __typename: 'SignUpConfirmed' })
    expect(await at(2, first)).toMatchObject({ reason: 'FULL' })
    expect(await at(1, second, '-again')).toMatchObject({ reason: 'ALREADY_SIGNED_UP' })
    expect(await at(2, second, '-other')).toMatchObject({ __typename: 'SignUpConfirmed' })
    const held = await hood.server.ask<{ signUp: { slot: object } }>(
      'query ($code: String!, $tail: String!) { signUp(code: $code, phoneTail: $tail) { slot { id startsAt left } } }',
      { code: booked.code, tail: hood.tail(1) },
    )
    expect(held.data.signUp.slot).toEqual({ id: first, startsAt: '2027-02-20T06:00:00.000Z', left: 0 })
    const after = await hood.server.ask<{ event: { signUp: object } }>(
      `{ event(slug: "${hood.slug}") { signUp { state capacity taken left slots { left } } } }`,
    )
    expect(after.data.event.signUp).toEqual({ state: 'FULL', capacity: 2, taken: 2, left: 0, slots: [{ left: 0 }, { left: 0 }] })
  })

  it('keeps no address of a visit that was cancelled', async () => {
    await hood.open({ mode: 'HOME_VISIT', unit: 'HOUSEHOLD' })
    const { code } = await hood.take(1)
    const kept = async () => {
      const sql = 'select visit_address_sealed as address from sign_ups where event_id = ?'
      return (await hood.server.database.fork().execute<{ address: string | null }[]>(sql, [placesIdOf(hood.slug)]))[0]?.address
    }
    expect(await kept()).toMatch(/./)
    await cancel(hood.server, code, hood.tail(1))
    expect(await kept()).toBeNull()
  })

  it('minds the heads in the room where households are counted', async () => {
    await hood.open({ unit: 'HOUSEHOLD', capacity: 10, headLimit: 5, waitlistLimit: 1 })
    await hood.party(1, 4)
    expect(await hood.party(2, 2)).toMatchObject({ __typename: 'SignUpWaitlisted' })
    expect(await hood.places()).toMatchObject({ taken: 1, heads: 4, waiting: 1 })
  })

  it('lets a neighbour act for several households with one phone', async () => {
    await hood.open({ capacity: 9 })
    const forDoor = (n: number) => hood.take(n, { onBehalf: true, phone: hood.phone(1) })
    expect(await forDoor(1)).toMatchObject({ __typename: 'SignUpConfirmed', signUp: { channel: 'PROXY' } })
    expect(await forDoor(2)).toMatchObject({ __typename: 'SignUpConfirmed' })
    expect(await hood.take(2, { onBehalf: true, idempotencyKey: 'again-for-2' })).toMatchObject({
      reason: 'ALREADY_SIGNED_UP',
    })
  })
})
