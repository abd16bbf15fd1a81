import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ApiServer } from '../../server.js'
import { availableDatabases } from '../../testing/databases.js'
import { Neighbourhood } from '../../testing/neighbourhood.js'
import { broken, cancel } from '../../testing/sign-ups.js'

const shared = (await availableDatabases()).filter(({ name }) => name === 'PostgreSQL')

describe.each(shared)('schedulers of several processes on $name', (available) => {
  let hood: Neighbourhood
  let others: ApiServer[] = []
  beforeAll(async () => {
    hood = await Neighbourhood.settle(available)
    others = [await hood.server.sibling(), await hood.server.sibling()]
  })
  afterAll(async () => {
    for (const other of others) await other.close()
    await hood.server.dispose()
  })
  const settleEverywhere = () =>
    Promise.all([hood.server, ...others].flatMap(({ places }) => [places.signUps.settleDue(), places.signUps.settleDue()]))

  it('let an offer run out once, and offer the place to one party', async () => {
    for (let event = 0; event < 5; event++) {
      hood.next()
      await hood.open({ capacity: 2, waitlistLimit: 4 })
      const holder = await hood.party(1, 2)
      for (const n of [2, 3, 4]) await hood.party(n, 2)
      await cancel(hood.server, holder.code, hood.tail(1))
      hood.server.clock.set('2027-02-16T02:00:00.000Z')
      await settleEverywhere()
      expect(await hood.notices()).toEqual(['OFFER_EXPIRED MESSAGE 1', 'PLACE_OFFERED MESSAGE 2'])
      expect(broken(await hood.places())).toEqual([])
    }
  })

  it('sweep once at the cut-off', async () => {
    hood.next()
    await hood.open({ capacity: 4, waitlistLimit: 4, closesAt: '2027-02-20T05:00:00.000Z' })
    await hood.party(1, 1)
    for (const [n, adults] of [
      [2, 4],
      [3, 2],
      [4, 2],
      [5, 1],
    ] as const)
      await hood.party(n, adults)
    hood.server.clock.set('2027-02-19T06:00:00.000Z')
    await settleEverywhere()
    expect(await hood.notices()).toEqual(['PLACE_CONFIRMED CALL 2'])
    expect(await hood.places()).toMatchObject({ taken: 4, waiting: 2 })
    expect(broken(await hood.places())).toEqual([])
  })
})
