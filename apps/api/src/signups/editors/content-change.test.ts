import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { availableDatabases } from '../../testing/databases.js'
import { Neighbourhood } from '../../testing/neighbourhood.js'
import { broken, cancel, lookUp, openActivity } from '../../testing/sign-ups.js'

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

  describe('an event that is brought forward', () => {
    const forward = (startsAt: string, endsAt: string) => hood.open({ capacity: 1, waitlistLimit: 2 }, { meetings: [{ startsAt, endsAt }] })
    /** Offered on Monday at 10:00 in Shanghai, until Tuesday at 10:00. */
    const offer = async () => {
      await hood.open({ capacity: 1, waitlistLimit: 2 })
      const [held, waits] = [await hood.party(1, 1), await hood.party(2, 1)]
      await cancel(hood.server, held.code, hood.tail(1))
      return waits
    }
    const deadline = async (code: string) => (await lookUp(hood.server, code, hood.tail(2)))?.offerExpiresAt

    it('leaves an offer as long as an offer made now would have', async () => {
      const { code } = await offer()
      await forward('2027-02-16T08:00:00.000Z', '2027-02-16T10:00:00.000Z')
      expect(await deadline(code)).toBe('2027-02-15T08:00:00.000Z')
      expect(await hood.notices()).toEqual(['EVENT_TIME_CHANGED CALL 1', 'PLACE_OFFERED MESSAGE 2'])
    })

    it('gives the place where no time is left to answer, and has somebody call', async () => {
      const waits = await offer()
      await forward('2027-02-15T08:00:00.000Z', '2027-02-15T10:00:00.000Z')
      expect(await hood.see(waits, 2)).toBe('CONFIRMED -')
      expect(await hood.notices()).toEqual(['EVENT_TIME_CHANGED CALL 1', 'PLACE_CONFIRMED CALL 1', 'PLACE_OFFERED MESSAGE 1'])
      expect(broken(await hood.places())).toEqual([])
    })

    it('does not bring back an offer that has run out', async () => {
      const waits = await offer()
      hood.server.clock.set('2027-02-16T03:00:00.000Z')
      await forward('2027-02-16T08:00:00.000Z', '2027-02-16T10:00:00.000Z')
      expect(await hood.see(waits, 2)).toBe('EXPIRED -')
    })

    it('leaves an offer alone that ends before the new cut-off', async () => {
      const { code } = await offer()
      await forward('2027-02-18T08:00:00.000Z', '2027-02-18T10:00:00.000Z')
      expect(await deadline(code)).toBe('2027-02-16T02:00:00.000Z')
      expect(await hood.notices()).toEqual(['EVENT_TIME_CHANGED CALL 1', 'PLACE_OFFERED MESSAGE 1'])
    })
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
