import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { availableDatabases } from '../testing/databases.js'
import { Neighbourhood } from '../testing/neighbourhood.js'
import { cancel, lookUp, openActivity } from '../testing/sign-ups.js'

describe.each(await availableDatabases())('content that changes on $name', (available) => {
  let hood: Neighbourhood
  beforeAll(async () => {
    hood = await Neighbourhood.settle(available)
  })
  afterAll(() => hood.server.dispose())
  beforeEach(() => hood.next())

  it('more capacity goes to whoever waits', async () => {
    await hood.open({ capacity: 1, waitlistLimit: 3 })
    await hood.party(1, 1)
    const waits = await hood.party(2, 1)
    await hood.open({ capacity: 2, waitlistLimit: 3 })
    expect(await hood.see(waits, 2)).toBe('OFFERED -')
  })

  it('a capacity below what is taken is not applied', async () => {
    await hood.open({ capacity: 4 })
    await hood.party(1, 3)
    await hood.open({ capacity: 2 })
    expect(await hood.places()).toMatchObject({ capacity: 4, taken: 3 })
    await hood.open({ capacity: 3 })
    expect(await hood.places()).toMatchObject({ capacity: 3, taken: 3 })
  })

  it('a cancelled event cancels its sign-ups and lists whom to call', async () => {
    await hood.open({ capacity: 1, waitlistLimit: 2 })
    const [held, waits] = [await hood.party(1, 1), await hood.party(2, 1)]
    await hood.open({ capacity: 1, waitlistLimit: 2 }, { status: 'CANCELLED', statusReason: '大风' })
    expect(await hood.see(held, 1)).toBe('CANCELLED -')
    expect(await hood.see(waits, 2)).toBe('CANCELLED -')
    expect(await hood.notices()).toEqual(['EVENT_CANCELLED CALL 2'])
    expect(await hood.places()).toMatchObject({ taken: 0, heads: 0, waiting: 0 })
  })

  it('an unpublished event takes nobody new and keeps its holders', async () => {
    await hood.open({ capacity: 3 })
    const held = await hood.party(1, 1)
    await hood.server.unpublish(openActivity(hood.slug))
    expect(await hood.party(2, 1)).toMatchObject({ reason: 'EVENT_NOT_FOUND' })
    expect(await lookUp(hood.server, held.code, hood.tail(1))).toMatchObject({ status: 'CONFIRMED', event: { slug: hood.slug } })
    expect(await cancel(hood.server, held.code, hood.tail(1))).toMatchObject({ __typename: 'SignUpCancelled' })
  })
})
