import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { availableDatabases } from '../testing/databases.js'
import { Neighbourhood } from '../testing/neighbourhood.js'
import { broken, lookUp, placesIdOf } from '../testing/sign-ups.js'

describe.each(await availableDatabases())('what is kept for a time on $name', (available) => {
  let hood: Neighbourhood
  beforeAll(async () => {
    hood = await Neighbourhood.settle(available)
  })
  afterAll(() => hood.server.dispose())
  beforeEach(() => hood.next())
  const kept = async () => {
    const sql = `select case when visit_address_sealed is null then '' else 'address ' end || case when name_sealed is null then '' else 'name ' end
      || case when phone_sealed is null then '' else 'phone ' end || case when phone_hash is null then '' else 'hash' end as what
      from sign_ups where event_id = ?`
    return (await hood.server.database.fork().execute<{ what: string }[]>(sql, [placesIdOf(hood.slug)]))[0]?.what.trim()
  }

  it('is erased when its time is over, and the counts stay', async () => {
    await hood.open({ mode: 'HOME_VISIT', unit: 'HOUSEHOLD' })
    const held = await hood.take(1)
    expect(await kept()).toBe('address name phone hash')
    const at = async (instant: string) => {
      hood.server.clock.set(instant)
      return hood.server.places.signUps.eraseDue()
    }
    expect(await at('2027-02-21T07:59:59.999Z')).toMatchObject({ visitAddresses: 0 })
    expect(await at('2027-02-21T08:00:00.000Z')).toMatchObject({ visitAddresses: 1, contacts: 0 })
    expect(await kept()).toBe('name phone hash')
    expect(await at('2027-03-22T08:00:00.000Z')).toMatchObject({ visitAddresses: 0, contacts: 1, hashes: 0, answers: 1 })
    expect(await kept()).toBe('hash')
    expect(await lookUp(hood.server, held.code, hood.tail(1))).toBeNull()
    expect(await at('2027-08-19T08:00:00.000Z')).toMatchObject({ contacts: 0, hashes: 1 })
    expect(await kept()).toBe('')
    expect(await hood.places()).toMatchObject({ taken: 1, heads: 1 })
    expect(broken(await hood.places())).toEqual([])
    expect(await at('2027-08-20T08:00:00.000Z')).toEqual({ visitAddresses: 0, contacts: 0, hashes: 0, answers: 0 })
  })
})
