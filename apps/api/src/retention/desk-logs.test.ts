import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { boundQuery } from '../database/bound-query.js'
import { newId } from '../kernel/ids.js'
import { availableDatabases } from '../testing/databases.js'
import { hire } from '../testing/desk.js'
import { createTestServer, type TestServer } from '../testing/test-server.js'

const DAY_MS = 24 * 60 * 60_000
// Long before today, whatever day it is: the database's own clock lets such rows go, and the server's says when.
const OLD = '2020-01-01T00:00:00.000Z'
const HALF_A_YEAR_LATER = '2020-06-29T00:00:00.000Z'
const JUST_BEFORE = '2020-06-28T23:59:59.999Z'
/** Of the clock that the database reads, which no test can set. A day is far more than two clocks on one machine differ. */
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString()

const inserts = {
  contact_readings: `insert into contact_readings (id, community_id, at, reader, staff_id, what, why, event_id, people)
    values (:id, 'c', :at, 'STAFF', :staff, 'ROSTER', 'ROSTER', 'e', 3) returning id`,
  desk_acts: `insert into desk_acts (id, community_id, at, staff_id, act, event_id) values (:id, 'c', :at, :staff, 'CANCEL', 'e') returning id`,
  call_attempts: `insert into call_attempts (id, community_id, at, staff_id, notice_id, result)
    values (:id, 'c', :at, :staff, 'n', 'REACHED') returning id`,
}
const logs = Object.keys(inserts) as (keyof typeof inserts)[]

describe.each(await availableDatabases())('the logs of the desk on $name', (available) => {
  let server: TestServer
  let staff = ''
  beforeAll(async () => {
    server = await createTestServer(available)
    staff = (await hire(server, { roles: ['COUNTER'] })).member.id
  })
  afterAll(() => server.dispose())
  beforeEach(async () => {
    server.clock.set(daysAgo(0))
    await server.retention.erase()
  })
  const query = (sql: string, values = {}) => boundQuery<{ id: string }>(server.database.fork(), sql, values)
  const write = async (log: keyof typeof inserts, at: string): Promise<string> => {
    const [row] = await query(inserts[log], { id: newId(), at, staff })
    return row?.id ?? ''
  }
  const isThere = async (log: string, id: string) => (await query(`select id from ${log} where id = :id`, { id })).length === 1
  const erasedAt = async (instant: string) => {
    server.clock.set(instant)
    return (await server.retention.erase()).map(({ kind, keptDays, erased }) => `${kind} ${keptDays} ${erased}`)
  }

  it('go half a year after they were written, and the report says how many', async () => {
    const young = await Promise.all(logs.map((log) => write(log, daysAgo(179))))
    for (const log of logs) await write(log, OLD)
    await write('desk_acts', OLD)
    expect(await erasedAt(JUST_BEFORE)).toEqual([])
    expect(await erasedAt(HALF_A_YEAR_LATER)).toEqual(['CONTACT_READING 180 1', 'DESK_ACT 180 2', 'CALL_ATTEMPT 180 1'])
    expect(await erasedAt(HALF_A_YEAR_LATER)).toEqual([])
    for (const [at, log] of logs.entries()) expect(await isThere(log, young[at] ?? '')).toBe(true)
    const reports = await query('select kind as id from erasure_reports where erased_at = :at order by kind', { at: HALF_A_YEAR_LATER })
    expect(reports.map(({ id }) => id)).toEqual(['CALL_ATTEMPT', 'CONTACT_READING', 'DESK_ACT'])
  })

  it.each(logs)('%s: whoever deletes a young row is refused, and one that is old enough may go', async (log) => {
    const [young, old] = [await write(log, daysAgo(179)), await write(log, daysAgo(181))]
    await expect(query(`delete from ${log} where id = :id returning id`, { id: young })).rejects.toThrow(/append only/)
    await expect(query(`delete from ${log} returning id`)).rejects.toThrow(/append only/)
    expect(await query(`delete from ${log} where id = :id returning id`, { id: old })).toEqual([{ id: old }])
  })

  it.each(logs)('%s: no row is changed, however old, nor put in the place of another', async (log) => {
    const [young, old] = [await write(log, daysAgo(1)), await write(log, OLD)]
    for (const id of [young, old]) {
      await expect(query(`update ${log} set at = '2019-01-01T00:00:00.000Z' where id = :id returning id`, { id })).rejects.toThrow(
        /append only/,
      )
    }
    const over = server.database.dialect === 'sqlite' ? inserts[log].replace('insert into', 'insert or replace into') : `truncate ${log}`
    await expect(query(over, { id: young, at: OLD, staff })).rejects.toThrow(/append only/)
    expect(await isThere(log, young)).toBe(true)
  })

  it('stay for whoever says that it is later than it is', async () => {
    const ids = await Promise.all(logs.map((log) => write(log, daysAgo(170))))
    expect(await erasedAt('2999-01-01T00:00:00.000Z')).toEqual([])
    for (const [at, log] of logs.entries()) expect(await isThere(log, ids[at] ?? '')).toBe(true)
  })
})
