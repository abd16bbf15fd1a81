import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { boundQuery } from '../database/bound-query.js'
import { availableDatabases } from '../testing/databases.js'
import { askDesk, onDuty } from '../testing/desk.js'
import { Neighbourhood } from '../testing/neighbourhood.js'
import { broken, cancel, lookUp, placesIdOf } from '../testing/sign-ups.js'
import { eraseDue } from './erase-due.service.js'

// The event ends on 20 February at 16:00 in Shanghai.
const A_DAY_AFTER = '2027-02-21T08:00:00.000Z'
const THIRTY_DAYS_AFTER = '2027-03-22T08:00:00.000Z'
const HALF_A_YEAR_AFTER = '2027-08-19T08:00:00.000Z'

describe.each(await availableDatabases())('what is kept for a time on $name', (available) => {
  let hood: Neighbourhood
  beforeAll(async () => {
    hood = await Neighbourhood.settle(available)
  })
  afterAll(() => hood.server.dispose())
  beforeEach(async () => {
    hood.next()
    // What the tests before have left behind is erased once and for all.
    hood.server.clock.set('2028-01-01T00:00:00.000Z')
    await hood.server.retention.erase()
    await hood.server.database.fork().execute('delete from erasure_reports')
    hood.server.clock.set('2027-02-15T02:00:00.000Z')
  })
  const query = <Row>(sql: string, values = {}) => boundQuery<Row>(hood.server.database.fork(), sql, values)
  const kept = async () => {
    const sql = `select case when visit_address_sealed is null then '' else 'address ' end || case when name_sealed is null then '' else 'name ' end
      || case when phone_sealed is null then '' else 'phone ' end || case when phone_hash is null then '' else 'hash ' end
      || case when code_sealed = '' then '' else 'code' end as what
      from sign_ups where event_id = :event`
    return (await query<{ what: string }>(sql, { event: placesIdOf(hood.slug) }))[0]?.what.trim()
  }
  /** What is erased at that moment: `CONTACT 1`. */
  const at = async (instant: string) => {
    hood.server.clock.set(instant)
    return (await hood.server.retention.erase()).map(({ kind, erased }) => `${kind} ${erased}`)
  }
  const visit = async () => {
    await hood.open({ mode: 'HOME_VISIT', unit: 'HOUSEHOLD' })
    return hood.take(1)
  }

  it('is erased when its time is over, and the counts stay', async () => {
    const held = await visit()
    expect(await kept()).toBe('address name phone hash code')
    expect(await at('2027-02-21T07:59:59.999Z')).toEqual([])
    expect(await at(A_DAY_AFTER)).toEqual(['VISIT_ADDRESS 1'])
    expect(await kept()).toBe('name phone hash code')
    expect(await at(THIRTY_DAYS_AFTER)).toEqual(['CONTACT 1', 'REMEMBERED_ANSWER 1'])
    expect(await kept()).toBe('hash code')
    expect(await lookUp(hood.server, held.code, hood.tail(1))).toBeNull()
    expect(await at(HALF_A_YEAR_AFTER)).toEqual(['KEYED_HASH 1'])
    expect(await kept()).toBe('')
    expect(await hood.places()).toMatchObject({ taken: 1, heads: 1 })
    expect(broken(await hood.places())).toEqual([])
    expect(await at('2027-08-20T08:00:00.000Z')).toEqual([])
  })

  it('goes with a sign-up that was cancelled, too', async () => {
    const held = await visit()
    await cancel(hood.server, held.code, hood.tail(1))
    await at(THIRTY_DAYS_AFTER)
    expect(await kept()).toBe('hash code')
  })

  it('stays while the event is still to come, however long ago it was taken', async () => {
    await hood.open(
      { mode: 'HOME_VISIT', unit: 'HOUSEHOLD' },
      { meetings: [{ startsAt: '2027-12-20T06:00:00.000Z', endsAt: '2027-12-20T08:00:00.000Z' }] },
    )
    await hood.take(1)
    await at(HALF_A_YEAR_AFTER)
    expect(await kept()).toBe('address name phone hash code')
  })

  it('is written down as it was erased, in numbers', async () => {
    await visit()
    await at(A_DAY_AFTER)
    await at(HALF_A_YEAR_AFTER)
    const token = await onDuty(hood.server, { roles: ['ADMIN'] })
    const document = '{ erasures { kind erasedAt keptDays erased } }'
    const { data } = await askDesk<{ erasures: object[] }>(hood.server, document, {}, token)
    expect(data.erasures).toEqual([
      { kind: 'CONTACT', erasedAt: HALF_A_YEAR_AFTER, keptDays: 30, erased: 1 },
      { kind: 'KEYED_HASH', erasedAt: HALF_A_YEAR_AFTER, keptDays: 180, erased: 1 },
      { kind: 'REMEMBERED_ANSWER', erasedAt: HALF_A_YEAR_AFTER, keptDays: 30, erased: 1 },
      { kind: 'VISIT_ADDRESS', erasedAt: A_DAY_AFTER, keptDays: 1, erased: 1 },
    ])
    const few = await askDesk<{ erasures: object[] }>(hood.server, '{ erasures(first: 1) { kind } }', {}, token)
    expect(few.data.erasures).toEqual([{ kind: 'CONTACT' }])
    const none = await askDesk(hood.server, '{ erasures(first: 0) { kind } }', {}, token)
    expect(none.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })

  it('is not erased where that cannot be written down', async () => {
    await visit()
    hood.server.clock.set(A_DAY_AFTER)
    const { database, clock } = hood.server
    const erase = `update sign_ups set visit_address_sealed = null where visit_address_sealed is not null and created_at <= :before returning id`
    const erasers = [{ kind: 'VISIT_ADDRESS', keptDays: 0, statement: erase }]
    await expect(eraseDue({ database, clock, communityId: 'xingang-05', erasers })).rejects.toThrow(/constraint/i)
    expect(await kept()).toBe('address name phone hash code')
  })

  it('is erased once by two that run at once', async () => {
    await visit()
    hood.server.clock.set(A_DAY_AFTER)
    const runs = await Promise.all([hood.server.retention.erase(), hood.server.retention.erase()])
    expect(runs.flat().map(({ kind, erased }) => `${kind} ${erased}`)).toEqual(['VISIT_ADDRESS 1'])
    expect(await query('select kind, erased from erasure_reports')).toEqual([{ kind: 'VISIT_ADDRESS', erased: 1 }])
  })

  it('notices go half a year after they were handled; what the desk has not done yet stays', async () => {
    const insert = `insert into notices (id, community_id, kind, way, sign_up_id, event_id, created_at, moot_at, handled_at)
      values (:id, 'c', 'PLACE_CONFIRMED', 'CALL', 's', 'e', :at, :at, :handled) returning id`
    const created = '2027-02-15T02:00:00.000Z'
    await query(insert, { id: 'handled', at: created, handled: created })
    await query(insert, { id: 'open', at: created, handled: null })
    expect(await at('2027-08-14T01:59:59.999Z')).not.toContain('NOTICE 1')
    expect(await at('2027-08-14T02:00:00.000Z')).toContain('NOTICE 1')
    expect(await query(`select id from notices where event_id = 'e'`)).toEqual([{ id: 'open' }])
    await query(`delete from notices where id = 'open' returning id`)
  })
})
