import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { availableDatabases } from '../testing/databases.js'
import {
  answer,
  books,
  broken,
  cancel,
  change,
  form,
  largeSettings,
  lookUp,
  openActivity,
  phoneOf,
  placesIdOf,
  type Result,
  tailOf,
  take,
} from '../testing/sign-ups.js'
import { createTestServer, TEST_NOW, type TestServer } from '../testing/test-server.js'

describe.each(await availableDatabases())('the queue on $name', (available) => {
  let server: TestServer
  let slug = ''
  let events = 0
  beforeAll(async () => {
    server = await createTestServer(available, { entries: [largeSettings()] })
  })
  afterAll(() => server.dispose())
  beforeEach(() => {
    server.clock.set(TEST_NOW)
    events += 1
    slug = `queue-${events}`
  })
  // Attempts are limited per phone and household, so each test has neighbours of its own.
  const who = (n: number): number => events * 10 + n
  const tail = (n: number): string => tailOf(who(n))
  const open = (signUp: Parameters<typeof openActivity>[1], over?: Parameters<typeof openActivity>[2]) =>
    server.publish(openActivity(slug, signUp, over))
  const party = (n: number, adults: number): Promise<Result> => take(server, form(slug, who(n), { party: { adults } }))
  const see = async (result: Result, n: number) => {
    const found = await lookUp(server, result.code, tail(n))
    return found ? `${found.status} ${found.position ?? '-'}` : null
  }
  const places = () => books(server.database, placesIdOf(slug))
  const settle = () => server.places.signUps.settleDue()
  const notices = async () =>
    (
      await server.database
        .fork()
        .execute<{ kind: string; way: string; n: number }[]>(
          'select kind, way, count(*) as n from notices where event_id = ? group by kind, way order by kind, way',
          [placesIdOf(slug)],
        )
    ).map(({ kind, way, n }) => `${kind} ${way} ${n}`)

  it('lets no pair pass a waiting family of four', async () => {
    await open({ capacity: 6, waitlistLimit: 10 })
    const first = await party(1, 4)
    const family = await party(2, 4)
    const pair = await party(3, 2)
    expect(first.__typename).toBe('SignUpConfirmed')
    expect(await see(family, 2)).toBe('WAITLISTED 1')
    expect(await see(pair, 3)).toBe('WAITLISTED 2')
    await cancel(server, first.code, tail(1))
    expect(await see(family, 2)).toBe('OFFERED -')
    expect(await see(pair, 3)).toBe('OFFERED -')
    expect(broken(await places())).toEqual([])
  })

  it('says how many are left, and none online while others wait', async () => {
    await open({ capacity: 6, waitlistLimit: 10 })
    await party(1, 4)
    await party(2, 4)
    const { data } = await server.ask<{ event: { signUp: object } }>(
      `{ event(slug: "${slug}") { signUp { state unit capacity taken left leftOnline waiting } } }`,
    )
    expect(data.event.signUp).toEqual({ state: 'WAITLIST_ONLY', unit: 'PERSON', capacity: 6, taken: 4, left: 2, leftOnline: 0, waiting: 1 })
  })

  it('refuses when the waiting list is full as well, and tells holders that they hold', async () => {
    await open({ capacity: 1, waitlistLimit: 1 })
    await party(1, 1)
    await party(2, 1)
    expect(await party(3, 1)).toMatchObject({ reason: 'FULL' })
    expect(await take(server, form(slug, who(2), { idempotencyKey: 'another-form' }))).toMatchObject({ reason: 'ALREADY_SIGNED_UP' })
  })

  it('lets an offer run out and offers the place on', async () => {
    await open({ capacity: 1, waitlistLimit: 3 })
    const holder = await party(1, 1)
    const [second, third] = [await party(2, 1), await party(3, 1)]
    await cancel(server, holder.code, tail(1))
    server.clock.set('2027-02-16T01:59:59.999Z')
    await settle()
    expect(await see(second, 2)).toBe('OFFERED -')
    server.clock.set('2027-02-16T02:00:00.000Z')
    await settle()
    expect(await see(second, 2)).toBe('EXPIRED -')
    expect(await see(third, 3)).toBe('OFFERED -')
    expect(await answer(server, second.code, tail(2), true)).toMatchObject({ reason: 'OFFER_EXPIRED' })
    expect(await notices()).toEqual(['OFFER_EXPIRED MESSAGE 1', 'PLACE_OFFERED MESSAGE 2'])
    expect(broken(await places())).toEqual([])
  })

  it('does not wait for the scheduler when an answer comes too late', async () => {
    await open({ capacity: 1, waitlistLimit: 3 })
    const holder = await party(1, 1)
    const [second, third] = [await party(2, 1), await party(3, 1)]
    await cancel(server, holder.code, tail(1))
    server.clock.set('2027-02-16T03:00:00.000Z')
    expect(await answer(server, second.code, tail(2), true)).toMatchObject({ reason: 'OFFER_EXPIRED' })
    expect(await see(third, 3)).toBe('OFFERED -')
    expect(broken(await places())).toEqual([])
  })

  it('shows an offer as expired from its deadline on', async () => {
    await open({ capacity: 1, waitlistLimit: 3 })
    const holder = await party(1, 1)
    const second = await party(2, 1)
    await cancel(server, holder.code, tail(1))
    server.clock.set('2027-02-16T03:00:00.000Z')
    expect(await see(second, 2)).toBe('EXPIRED -')
  })

  it('passes a declined offer on; declining twice answers the same', async () => {
    await open({ capacity: 1, waitlistLimit: 3 })
    const holder = await party(1, 1)
    const [second, third] = [await party(2, 1), await party(3, 1)]
    await cancel(server, holder.code, tail(1))
    const declined = await answer(server, second.code, tail(2), false)
    expect(declined).toMatchObject({ __typename: 'SignUpCancelled', signUp: { status: 'CANCELLED' } })
    expect(await answer(server, second.code, tail(2), false)).toEqual(declined)
    expect(await see(third, 3)).toBe('OFFERED -')
    expect(await answer(server, third.code, tail(3), true)).toMatchObject({ __typename: 'SignUpConfirmed' })
    expect(await answer(server, third.code, tail(3), false)).toMatchObject({ reason: 'NOT_CHANGEABLE' })
  })

  it('gives a place that falls free after the cut-off to whoever fits, at once, and puts them on the call list', async () => {
    await open({ capacity: 4, waitlistLimit: 5, closesAt: '2027-02-20T05:00:00.000Z' })
    const [one, two] = [await party(1, 2), await party(2, 2)]
    const [family, pair] = [await party(3, 4), await party(4, 2)]
    await cancel(server, one.code, tail(1))
    expect(await see(pair, 4)).toBe('WAITLISTED 2')
    server.clock.set('2027-02-19T06:00:00.000Z')
    await settle()
    expect(await see(pair, 4)).toBe('CONFIRMED -')
    expect(await see(family, 3)).toBe('WAITLISTED 1')
    expect(await notices()).toEqual(['PLACE_CONFIRMED CALL 1'])
    const steps = await server.database
      .fork()
      .execute<{ reason: string; overtakes: number }[]>(
        `select s.reason, s.overtakes from sign_up_steps s join sign_ups u on u.id = s.sign_up_id where u.event_id = ? and s.overtakes > 0`,
        [placesIdOf(slug)],
      )
    expect(steps).toEqual([{ reason: 'PROMOTED_FIRST_FIT', overtakes: 1 }])
    await cancel(server, two.code, tail(2))
    const late = await party(5, 2)
    expect(late).toMatchObject({ __typename: 'SignUpConfirmed', signUp: { status: 'CONFIRMED' } })
    expect(await notices()).toEqual(['PLACE_CONFIRMED CALL 1'])
    expect(broken(await places())).toEqual([])
  })

  it('holds the reserve back from the web until its release', async () => {
    await open({ capacity: 4, offlineReserve: 2, waitlistLimit: 5 })
    await party(1, 2)
    const waits = await party(2, 1)
    expect(await see(waits, 2)).toBe('WAITLISTED 1')
    server.clock.set('2027-02-18T06:00:00.000Z')
    await settle()
    expect(await see(waits, 2)).toBe('OFFERED -')
    expect(broken(await places())).toEqual([])
  })

  describe('when the party changes', () => {
    const to = (result: Result, n: number, adults: number, key: string): Promise<Result> =>
      change(server, { code: result.code, phoneTail: tail(n), party: { adults }, idempotencyKey: `change-${slug}-${key}` })

    it('more pass the gate while there is room', async () => {
      await open({ capacity: 4 })
      const held = await party(1, 2)
      expect(await to(held, 1, 4, 'a')).toMatchObject({ __typename: 'SignUpConfirmed', signUp: { party: { heads: 4 } } })
      expect(await to(held, 1, 5, 'b')).toMatchObject({ reason: 'PARTY_TOO_LARGE' })
      expect(await places()).toMatchObject({ taken: 4, heads: 4 })
    })

    it('without room the old party stays', async () => {
      await open({ capacity: 4 })
      const held = await party(1, 2)
      await party(2, 2)
      expect(await to(held, 1, 3, 'a')).toMatchObject({ reason: 'FULL' })
      expect(await places()).toMatchObject({ taken: 4 })
      expect(await lookUp(server, held.code, tail(1))).toMatchObject({ party: { heads: 2 } })
    })

    it('nobody grows past those who wait', async () => {
      await open({ capacity: 6, waitlistLimit: 2 })
      const held = await party(1, 4)
      await party(2, 4)
      expect(await to(held, 1, 5, 'a')).toMatchObject({ reason: 'FULL' })
    })

    it('fewer make room for the next', async () => {
      await open({ capacity: 4, waitlistLimit: 2 })
      const held = await party(1, 4)
      const waits = await party(2, 2)
      await to(held, 1, 2, 'a')
      expect(await see(waits, 2)).toBe('OFFERED -')
      expect(await places()).toMatchObject({ taken: 4, waiting: 0 })
    })

    it('a waiting party keeps its place in the queue, and is offered what it now fits', async () => {
      await open({ capacity: 4, waitlistLimit: 3 })
      await party(1, 2)
      const family = await party(2, 4)
      const pair = await party(3, 2)
      expect(await to(family, 2, 3, 'a')).toMatchObject({ __typename: 'SignUpWaitlisted', position: 1, signUp: { party: { heads: 3 } } })
      expect(await see(pair, 3)).toBe('WAITLISTED 2')
      expect(await to(family, 2, 2, 'b')).toMatchObject({ __typename: 'SignUpWaitlisted', position: 0, signUp: { status: 'OFFERED' } })
      expect(broken(await places())).toEqual([])
    })

    it('after the close only fewer may come, and nothing once it has begun', async () => {
      await open({ capacity: 9 })
      const held = await party(1, 3)
      server.clock.set('2027-02-19T06:00:00.000Z')
      expect(await to(held, 1, 4, 'a')).toMatchObject({ reason: 'CLOSED' })
      expect(await to(held, 1, 2, 'b')).toMatchObject({ __typename: 'SignUpConfirmed' })
      server.clock.set('2027-02-20T06:00:00.000Z')
      expect(await to(held, 1, 1, 'c')).toMatchObject({ reason: 'NOT_CHANGEABLE' })
      expect(await cancel(server, held.code, tail(1))).toMatchObject({ reason: 'NOT_CHANGEABLE' })
    })

    it('a child asks for consent, once', async () => {
      await open({ capacity: 9 })
      const held = await party(1, 1)
      const withChild = { code: held.code, phoneTail: tail(1), party: { adults: 1, children0to6: 1 } }
      expect(await change(server, { ...withChild, idempotencyKey: `child-a-${slug}` })).toMatchObject({ reason: 'GUARDIAN_REQUIRED' })
      const agreed = await change(server, { ...withChild, guardianConsent: true, idempotencyKey: `child-b-${slug}` })
      expect(agreed).toMatchObject({ __typename: 'SignUpConfirmed', signUp: { party: { heads: 2 } } })
    })
  })

  describe('when the content changes', () => {
    it('more capacity goes to whoever waits', async () => {
      await open({ capacity: 1, waitlistLimit: 3 })
      await party(1, 1)
      const waits = await party(2, 1)
      await open({ capacity: 2, waitlistLimit: 3 })
      expect(await see(waits, 2)).toBe('OFFERED -')
    })

    it('a capacity below what is taken is not applied', async () => {
      await open({ capacity: 4 })
      await party(1, 3)
      await open({ capacity: 2 })
      expect(await places()).toMatchObject({ capacity: 4, taken: 3 })
      await open({ capacity: 3 })
      expect(await places()).toMatchObject({ capacity: 3, taken: 3 })
    })

    it('a cancelled event cancels its sign-ups and lists whom to call', async () => {
      await open({ capacity: 1, waitlistLimit: 2 })
      const [held, waits] = [await party(1, 1), await party(2, 1)]
      await open({ capacity: 1, waitlistLimit: 2 }, { status: 'CANCELLED', statusReason: '大风' })
      expect(await see(held, 1)).toBe('CANCELLED -')
      expect(await see(waits, 2)).toBe('CANCELLED -')
      expect(await notices()).toEqual(['EVENT_CANCELLED CALL 2'])
      expect(await places()).toMatchObject({ taken: 0, heads: 0, waiting: 0 })
    })

    it('an unpublished event takes nobody new and keeps its holders', async () => {
      await open({ capacity: 3 })
      const held = await party(1, 1)
      await server.unpublish(openActivity(slug))
      expect(await party(2, 1)).toMatchObject({ reason: 'EVENT_NOT_FOUND' })
      expect(await lookUp(server, held.code, tail(1))).toMatchObject({ status: 'CONFIRMED', event: { slug } })
      expect(await cancel(server, held.code, tail(1))).toMatchObject({ __typename: 'SignUpCancelled' })
    })
  })

  it('counts each slot by itself, and one sign-up per phone over all of them', async () => {
    const slot = (id: string, hour: string) => ({
      id,
      startsAt: `2027-02-20T${hour}:00:00.000Z`,
      endsAt: `2027-02-20T${hour}:45:00.000Z`,
      capacity: 1,
    })
    await open({ unit: 'SLOT', capacity: null, slots: [slot('s1', '06'), slot('s2', '07')] })
    const { data } = await server.ask<{ event: { signUp: { slots: { id: string; left: number }[] } } }>(
      `{ event(slug: "${slug}") { signUp { slots { id left } } } }`,
    )
    const [first, second] = data.event.signUp.slots.map(({ id }) => id)
    const at = (n: number, slotId: string | undefined, key = '') =>
      take(server, form(slug, who(n), { slotId, idempotencyKey: `slot-${slug}-${n}${key}`, party: { adults: 3 } }))
    expect(await at(1, first)).toMatchObject({ __typename: 'SignUpConfirmed' })
    expect(await at(2, first)).toMatchObject({ reason: 'FULL' })
    expect(await at(1, second, '-again')).toMatchObject({ reason: 'ALREADY_SIGNED_UP' })
    expect(await at(2, second, '-other')).toMatchObject({ __typename: 'SignUpConfirmed' })
    const after = await server.ask<{ event: { signUp: object } }>(
      `{ event(slug: "${slug}") { signUp { state capacity taken left slots { left } } } }`,
    )
    expect(after.data.event.signUp).toEqual({ state: 'FULL', capacity: 2, taken: 2, left: 0, slots: [{ left: 0 }, { left: 0 }] })
  })

  it('minds the heads in the room where households are counted', async () => {
    await open({ unit: 'HOUSEHOLD', capacity: 10, headLimit: 5, waitlistLimit: 1 })
    await party(1, 4)
    expect(await party(2, 2)).toMatchObject({ __typename: 'SignUpWaitlisted' })
    expect(await places()).toMatchObject({ taken: 1, heads: 4, waiting: 1 })
  })

  it('lets a neighbour act for several households with one phone', async () => {
    await open({ capacity: 9 })
    const forDoor = (n: number) => take(server, form(slug, who(n), { onBehalf: true, phone: phoneOf(who(1)) }))
    expect(await forDoor(1)).toMatchObject({ __typename: 'SignUpConfirmed', signUp: { channel: 'PROXY' } })
    expect(await forDoor(2)).toMatchObject({ __typename: 'SignUpConfirmed' })
    expect(await take(server, form(slug, who(2), { onBehalf: true, idempotencyKey: 'again-for-2' }))).toMatchObject({
      reason: 'ALREADY_SIGNED_UP',
    })
  })
})
