import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { boundQuery } from '../database/bound-query.js'
import { availableDatabases } from '../testing/databases.js'
import { form, largeSettings, lookUp, openActivity, phoneOf, placesIdOf, tailOf, take } from '../testing/sign-ups.js'
import { createTestServer, type TestServer } from '../testing/test-server.js'

describe.each(await availableDatabases())('what is kept on $name', (available) => {
  let server: TestServer
  let code = ''
  beforeAll(async () => {
    server = await createTestServer(available, {
      entries: [largeSettings(), openActivity('kept', { capacity: 3, headLimit: 3, waitlistLimit: 1 })],
    })
    code = (await take(server, form('kept', 1, { name: '金丝雀示九', onBehalf: true }))).code
  })
  afterAll(() => server.dispose())
  const write = (sql: string) => boundQuery(server.database.fork(), sql, { places: placesIdOf('kept') })

  it.each([
    ['more taken than there is', 'update event_places set taken = 4 where id = :places'],
    ['less than nothing taken', 'update event_places set taken = -1 where id = :places'],
    ['a capacity below what is taken', 'update event_places set capacity = 0 where id = :places'],
    ['more heads than the room holds', 'update event_places set heads = 4 where id = :places'],
    ['a head limit below the heads', 'update event_places set head_limit = 0 where id = :places'],
    ['more taken offline than at all', 'update event_places set taken_offline = 2 where id = :places'],
    ['fewer than nobody waiting', 'update event_places set waiting_online = -1 where id = :places'],
    ['an unknown unit', `update event_places set unit = 'CROWD' where id = :places`],
    ['an unknown state', `update sign_ups set status = 'MAYBE' where places_id = :places`],
    ['heads that are not the party', 'update sign_ups set heads = 2 where places_id = :places'],
    ['a party of nobody', 'update sign_ups set adults = 0, heads = 0 where places_id = :places'],
    ['more wheelchairs than heads', 'update sign_ups set wheelchairs = 2 where places_id = :places'],
    ['an offer without deadline', `update sign_ups set status = 'OFFERED' where places_id = :places`],
    ['a deadline without offer', `update sign_ups set offer_expires_at = '2027-02-16T02:00:00.000Z' where places_id = :places`],
    ['a time that is none', `update sign_ups set created_at = 'yesterday' where places_id = :places`],
    ['places of nowhere', `update sign_ups set places_id = 'nowhere' where places_id = :places`],
    [
      'a second active sign-up under one key',
      `insert into sign_ups select 'copy', community_id, event_id, places_id, status, key_kind, key_hash, phone_hash, name_sealed, phone_sealed,
        visit_address_sealed, 'other code', code_sealed, adults, children_0_to_6, children_7_to_13, teens_14_to_17, wheelchairs, heads, units,
        guardian_consent, consent_version, channel, acted_by, arrival, offer_expires_at, created_at, updated_at
       from sign_ups where places_id = :places`,
    ],
    [
      'a second sign-up with one code',
      `insert into sign_ups select 'copy', community_id, event_id, places_id, status, key_kind, 'other key', phone_hash, name_sealed, phone_sealed,
        visit_address_sealed, code_hash, code_sealed, adults, children_0_to_6, children_7_to_13, teens_14_to_17, wheelchairs, heads, units,
        guardian_consent, consent_version, channel, acted_by, arrival, offer_expires_at, created_at, updated_at
       from sign_ups where places_id = :places`,
    ],
  ])('the database refuses %s', async (_, sql) => {
    await expect(write(sql)).rejects.toThrow(/constraint|unique/i)
  })

  it('holds no name, phone, door or code in clear', async () => {
    const em = server.database.fork()
    const all = await Promise.all(
      ['sign_ups', 'sign_up_steps', 'remembered_answers', 'notices', 'event_places'].map((table) =>
        em.execute<object[]>(`select * from ${table}`),
      ),
    )
    const text = JSON.stringify(all)
    for (const secret of ['金丝雀', phoneOf(1), code, 'A/1', '201']) expect(text).not.toContain(`"${secret}`)
    expect(text).not.toContain('金丝雀')
    expect(text).not.toContain(phoneOf(1))
  })

  it('answers every wrong pair alike, and stops guessing', async () => {
    expect(await lookUp(server, code, tailOf(2))).toBeNull()
    expect(await lookUp(server, '0000000000', tailOf(1))).toBeNull()
    expect(await lookUp(server, 'nonsense', 'xx')).toBeNull()
    expect(await lookUp(server, code, tailOf(1))).toMatchObject({ status: 'CONFIRMED' })
    for (let guess = 0; guess < 9; guess++) await lookUp(server, code, String(1000 + guess))
    await expect(lookUp(server, code, tailOf(1))).rejects.toThrow(/RATE_LIMITED/)
  })
})
