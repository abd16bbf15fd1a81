import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { boundQuery, type SqlValues } from '../database/bound-query.js'
import { newId } from '../kernel/ids.js'
import { availableDatabases, type TestDatabase } from '../testing/databases.js'

const AT = '2027-02-15T02:00:00.000Z'
const sound = {
  ...{
    kind: 'PLACE_OFFERED',
    way: 'MESSAGE',
    sign_up_id: 's',
    event_id: 'e',
    created_at: AT,
    about_starts_at: null,
    moot_at: AT,
    send_at: AT,
  },
  ...{ attempts: 0, claim: null, claimed_until: null, sent_at: null, handled_at: null, outcome: null },
}
const reminder = { kind: 'REMINDER', about_starts_at: AT }

describe.each(await availableDatabases())('what the database holds of notices, on $name', (available) => {
  let store: TestDatabase
  beforeAll(async () => {
    store = await available.create()
  })
  afterAll(async () => {
    await store.database.close()
    await store.drop()
  })
  const insert = (over: Record<string, string | number | null> = {}) => {
    const row: SqlValues = { id: newId(), community_id: 'c', ...sound, ...over }
    const names = Object.keys(row)
    const sql = `insert into notices (${names.join(', ')}) values (${names.map((name) => `:${name}`).join(', ')}) returning id`
    return boundQuery(store.database.fork(), sql, row)
  }

  it('takes a sound one', async () => expect(await insert()).toHaveLength(1))

  it.each([
    ['a message that nobody will send', { send_at: null }],
    ['a message to nobody', { sign_up_id: null }],
    ['one that never ends', { moot_at: null }],
    ['a claim without a lease', { claim: 'x' }],
    ['a lease without a claim', { claimed_until: AT }],
    ['an unknown way', { way: 'PIGEON' }],
    ['an unknown outcome', { outcome: 'LOST' }],
    ['a time that does not sort', { send_at: '2027-2-15 02:00' }],
    ['a reminder of no start', { kind: 'REMINDER' }],
  ])('refuses %s', async (_, over) => {
    await expect(insert(over)).rejects.toThrow(/constraint/i)
  })

  it('holds one reminder of one start; one that was taken back leaves room for another', async () => {
    const insertReminder = (over = {}) => insert({ ...reminder, sign_up_id: 'reminded', ...over })
    await insertReminder({ handled_at: AT, outcome: 'MOOT' })
    await insertReminder()
    await expect(insertReminder()).rejects.toThrow(/unique/i)
    await expect(insertReminder({ handled_at: AT, outcome: 'SENT' })).rejects.toThrow(/unique/i)
    expect(await insertReminder({ about_starts_at: '2027-02-16T02:00:00.000Z' })).toHaveLength(1)
  })
})
