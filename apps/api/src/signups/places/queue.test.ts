import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { availableDatabases } from '../../testing/databases.js'
import { Neighbourhood } from '../../testing/neighbourhood.js'
import { answer, broken, cancel } from '../../testing/sign-ups.js'

describe.each(await availableDatabases())('the queue on $name', (available) => {
  let hood: Neighbourhood
  beforeAll(async () => {
    hood = await Neighbourhood.settle(available)
  })
  afterAll(() => hood.server.dispose())
  beforeEach(() => hood.next())

  it('lets no pair pass a waiting family of four', async () => {
    await hood.open({ capacity: 6, waitlistLimit: 10 })
    const first = await hood.party(1, 4)
    const family = await hood.party(2, 4)
    const pair = await hood.party(3, 2)
    expect(first.__typename).toBe('SignUpConfirmed')
    expect(await hood.see(family, 2)).toBe('WAITLISTED 1')
    expect(await hood.see(pair, 3)).toBe('WAITLISTED 2')
    await cancel(hood.server, first.code, hood.tail(1))
    expect(await hood.see(family, 2)).toBe('OFFERED -')
    expect(await hood.see(pair, 3)).toBe('OFFERED -')
    expect(broken(await hood.places())).toEqual([])
  })

  it('says how many are left, and none online while others wait', async () => {
    await hood.open({ capacity: 6, waitlistLimit: 10 })
    await hood.party(1, 4)
    await hood.party(2, 4)
    const { data } = await hood.server.ask<{ event: { signUp: object } }>(
      `{ event(slug: "${hood.slug}") { signUp { state unit capacity taken left leftOnline waiting } } }`,
    )
    expect(data.event.signUp).toEqual({ state: 'WAITLIST_ONLY', unit: 'PERSON', capacity: 6, taken: 4, left: 2, leftOnline: 0, waiting: 1 })
  })

  it('refuses when the waiting list is full as well, and tells holders that they hold', async () => {
    await hood.open({ capacity: 1, waitlistLimit: 1 })
    await hood.party(1, 1)
    await hood.party(2, 1)
    expect(await hood.party(3, 1)).toMatchObject({ reason: 'FULL' })
    expect(await hood.take(2, { idempotencyKey: 'another-form' })).toMatchObject({ reason: 'ALREADY_SIGNED_UP' })
  })

  it('lets an offer run out and offers the place on', async () => {
    await hood.open({ capacity: 1, waitlistLimit: 3 })
    const holder = await hood.party(1, 1)
    const [second, third] = [await hood.party(2, 1), await hood.party(3, 1)]
    await cancel(hood.server, holder.code, hood.tail(1))
    hood.server.clock.set('2027-02-16T01:59:59.999Z')
    await hood.server.places.signUps.settleDue()
    expect(await hood.see(second, 2)).toBe('OFFERED -')
    hood.server.clock.set('2027-02-16T02:00:00.000Z')
    await hood.server.places.signUps.settleDue()
    expect(await hood.see(second, 2)).toBe('EXPIRED -')
    expect(await hood.see(third, 3)).toBe('OFFERED -')
    expect(await answer(hood.server, second.code, hood.tail(2), true)).toMatchObject({ reason: 'OFFER_EXPIRED' })
    expect(await hood.notices()).toEqual(['OFFER_EXPIRED MESSAGE 1', 'PLACE_OFFERED MESSAGE 2'])
    expect(broken(await hood.places())).toEqual([])
  })

  it('does not wait for the scheduler when an answer comes too late', async () => {
    await hood.open({ capacity: 1, waitlistLimit: 3 })
    const holder = await hood.party(1, 1)
    const [second, third] = [await hood.party(2, 1), await hood.party(3, 1)]
    await cancel(hood.server, holder.code, hood.tail(1))
    hood.server.clock.set('2027-02-16T03:00:00.000Z')
    expect(await answer(hood.server, second.code, hood.tail(2), true)).toMatchObject({ reason: 'OFFER_EXPIRED' })
    expect(await hood.see(third, 3)).toBe('OFFERED -')
    expect(broken(await hood.places())).toEqual([])
  })

  it('shows an offer as expired from its deadline on', async () => {
    await hood.open({ capacity: 1, waitlistLimit: 3 })
    const holder = await hood.party(1, 1)
    const second = await hood.party(2, 1)
    await cancel(hood.server, holder.code, hood.tail(1))
    hood.server.clock.set('2027-02-16T03:00:00.000Z')
    expect(await hood.see(second, 2)).toBe('EXPIRED -')
  })

  it('passes a declined offer on; declining twice answers the same', async () => {
    await hood.open({ capacity: 1, waitlistLimit: 3 })
    const holder = await hood.party(1, 1)
    const [second, third] = [await hood.party(2, 1), await hood.party(3, 1)]
    await cancel(hood.server, holder.code, hood.tail(1))
    const declined = await answer(hood.server, second.code, hood.tail(2), false)
    expect(declined).toMatchObject({ __typename: 'SignUpCancelled', signUp: { status: 'CANCELLED' } })
    expect(await answer(hood.server, second.code, hood.tail(2), false)).toEqual(declined)
    expect(await hood.see(third, 3)).toBe('OFFERED -')
    expect(await answer(hood.server, third.code, hood.tail(3), true)).toMatchObject({ __typename: 'SignUpConfirmed' })
    expect(await answer(hood.server, third.code, hood.tail(3), false)).toMatchObject({ reason: 'NOT_CHANGEABLE' })
  })
})
