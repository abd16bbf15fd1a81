import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { availableDatabases } from '../../testing/databases.js'
import { Neighbourhood } from '../../testing/neighbourhood.js'
import { broken, cancel, change, lookUp, type Result } from '../../testing/sign-ups.js'

describe.each(await availableDatabases())('a party that changes on $name', (available) => {
  let hood: Neighbourhood
  beforeAll(async () => {
    hood = await Neighbourhood.settle(available)
  })
  afterAll(() => hood.server.dispose())
  beforeEach(() => hood.next())

  const to = (result: Result, n: number, adults: number, key: string): Promise<Result> =>
    change(hood.server, { code: result.code, phoneTail: hood.tail(n), party: { adults }, idempotencyKey: `change-${hood.slug}-${key}` })

  it('more pass the gate while there is room', async () => {
    await hood.open({ capacity: 4 })
    const held = await hood.party(1, 2)
    expect(await to(held, 1, 4, 'a')).toMatchObject({ __typename: 'SignUpConfirmed', signUp: { party: { heads: 4 } } })
    expect(await to(held, 1, 5, 'b')).toMatchObject({ reason: 'PARTY_TOO_LARGE' })
    expect(await hood.places()).toMatchObject({ taken: 4, heads: 4 })
  })

  it('without room the old party stays', async () => {
    await hood.open({ capacity: 4 })
    const held = await hood.party(1, 2)
    await hood.party(2, 2)
    expect(await to(held, 1, 3, 'a')).toMatchObject({ reason: 'FULL' })
    expect(await hood.places()).toMatchObject({ taken: 4 })
    expect(await lookUp(hood.server, held.code, hood.tail(1))).toMatchObject({ party: { heads: 2 } })
  })

  it('nobody grows past those who wait', async () => {
    await hood.open({ capacity: 6, waitlistLimit: 2 })
    const held = await hood.party(1, 4)
    await hood.party(2, 4)
    expect(await to(held, 1, 5, 'a')).toMatchObject({ reason: 'FULL' })
  })

  it('fewer make room for the next', async () => {
    await hood.open({ capacity: 4, waitlistLimit: 2 })
    const held = await hood.party(1, 4)
    const waits = await hood.party(2, 2)
    await to(held, 1, 2, 'a')
    expect(await hood.see(waits, 2)).toBe('OFFERED -')
    expect(await hood.places()).toMatchObject({ taken: 4, waiting: 0 })
  })

  it('a waiting party keeps its place in the queue, and is offered what it now fits', async () => {
    await hood.open({ capacity: 4, waitlistLimit: 3 })
    await hood.party(1, 2)
    const family = await hood.party(2, 4)
    const pair = await hood.party(3, 2)
    expect(await to(family, 2, 3, 'a')).toMatchObject({ __typename: 'SignUpWaitlisted', position: 1, signUp: { party: { heads: 3 } } })
    expect(await hood.see(pair, 3)).toBe('WAITLISTED 2')
    expect(await to(family, 2, 2, 'b')).toMatchObject({ __typename: 'SignUpWaitlisted', position: 0, signUp: { status: 'OFFERED' } })
    expect(broken(await hood.places())).toEqual([])
  })

  it('after the close only fewer may come, and nothing once it has begun', async () => {
    await hood.open({ capacity: 9 })
    const held = await hood.party(1, 3)
    hood.server.clock.set('2027-02-19T06:00:00.000Z')
    expect(await to(held, 1, 4, 'a')).toMatchObject({ reason: 'CLOSED' })
    expect(await to(held, 1, 2, 'b')).toMatchObject({ __typename: 'SignUpConfirmed' })
    hood.server.clock.set('2027-02-20T06:00:00.000Z')
    expect(await to(held, 1, 1, 'c')).toMatchObject({ reason: 'NOT_CHANGEABLE' })
    expect(await cancel(hood.server, held.code, hood.tail(1))).toMatchObject({ reason: 'NOT_CHANGEABLE' })
  })

  it('a child asks for consent, once', async () => {
    await hood.open({ capacity: 9 })
    const held = await hood.party(1, 1)
    const withChild = { code: held.code, phoneTail: hood.tail(1), party: { adults: 1, children0to6: 1 } }
    expect(await change(hood.server, { ...withChild, idempotencyKey: `child-a-${hood.slug}` })).toMatchObject({
      reason: 'GUARDIAN_REQUIRED',
    })
    const agreed = await change(hood.server, { ...withChild, guardianConsent: true, idempotencyKey: `child-b-${hood.slug}` })
    expect(agreed).toMatchObject({ __typename: 'SignUpConfirmed', signUp: { party: { heads: 2 } } })
  })
})
