import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AwardOffice, NO_GAPS } from '../../testing/awards.js'
import { availableDatabases } from '../../testing/databases.js'
import { verifyAwards } from './verify-awards.service.js'

/** A row of numbers that looks random and is the same in every run. */
function* dice(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state
  }
}

const columns = [
  'at',
  'subject_id',
  'kind',
  'from_state',
  'to_state',
  'actor_kind',
  'actor_id',
  'reason',
  'digest',
  'previous_hash',
  'hash',
] as const

describe.each(await availableDatabases())('the log of awards on $name', (available) => {
  let office: AwardOffice
  const report = () => verifyAwards(office.server.database.fork(), 'xingang-05')
  const write = (sql: string) => office.server.database.fork().execute(sql)

  beforeAll(async () => {
    office = await AwardOffice.open(available)
    await office.awarded([{ n: 1 }, { n: 2 }, { n: 3 }])
    await office.onNotice([{ n: 4 }, { n: 5 }])
    const on = available.name === 'SQLite' ? '' : ' on award_steps'
    for (const guard of ['award_steps_kept', 'award_steps_stay', 'award_steps_chained', 'award_step_logged', 'award_pair'])
      await write(
        `drop trigger ${guard}${guard === 'award_step_logged' || guard === 'award_pair' ? on.replace('award_steps', 'awards') : on}`,
      )
  })
  afterAll(() => office.dispose())

  it('is whole after everything that the procedure does', async () => {
    const { steps, entries, faults } = await report()
    expect(faults).toEqual([])
    expect(steps).toBeGreaterThan(60)
    expect(entries).toBe(5)
  })

  it('shows every change of any one row: 100 of 100', async () => {
    const rolls = dice(20_270_215)
    const roll = (most: number): number => (rolls.next().value as number) % most
    const { steps } = await report()
    let found = 0
    for (let attempt = 0; attempt < 100; attempt++) {
      const [seq, column] = [1 + roll(steps), columns[roll(columns.length)] ?? 'hash']
      const [row] = await office.sql<Record<string, string | null>>(`select ${column} as kept from award_steps where seq = ${seq}`)
      const forged = column === 'at' ? '2027-01-01T00:00:00.000Z' : `${row?.kept ?? ''}x`
      const put = (value: string | null | undefined) =>
        office.sql(`update award_steps set ${column} = :value where seq = ${seq}`, { value: value ?? null })
      // A CHECK of the table may refuse the forgery before anybody has to look for it.
      const refused = await put(forged).then(
        () => false,
        () => true,
      )
      found += refused || (await report()).faults.length > 0 ? 1 : 0
      if (!refused) await put(row?.kept)
    }
    expect(found).toBe(100)
    expect((await report()).faults).toEqual([])
  })

  it('shows a row that was taken out, wherever it stood, and an end that was cut off', async () => {
    const { steps } = await report()
    const names =
      'community_id, seq, at, subject, subject_id, kind, from_state, to_state, actor_kind, actor_id, reason, digest, previous_hash, hash'
    for (const seq of [1, Math.floor(steps / 2), steps]) {
      await write(`create table aside as select * from award_steps where seq = ${seq}`)
      await write(`delete from award_steps where seq = ${seq}`)
      expect((await report()).faults.length, `step ${seq}`).toBeGreaterThan(0)
      await write(`insert into award_steps (${names}) select ${names} from aside`)
      await write('drop table aside')
    }
    expect((await report()).faults).toEqual([])
  })

  it('shows an honour that no step led to', async () => {
    const [award] = await office.sql<{ id: string }>(`select id from awards where state = 'AWARDED' limit 1`)
    await write(`update awards set state = 'EXPIRED' where id = '${award?.id}'`)
    expect((await report()).faults).toEqual([{ seq: null, fault: 'STATE_WITHOUT_STEP', awardId: award?.id }])
    await write(`update awards set state = 'AWARDED' where id = '${award?.id}'`)
  })

  it('is whole, and the honour roll stands, after what is personal was erased', async () => {
    const roll = async () =>
      (await office.server.ask<{ awards: { nodes: unknown[] } }>('{ awards { nodes { id displayName title deed documentNo } } }')).data
        .awards.nodes
    const before = await roll()
    expect(before).toHaveLength(3)
    office.days(30)
    await office.now.settle(NO_GAPS)
    for (const { id } of await office.sql<{ id: string }>(`select id from awards where state = 'PUBLICITY'`))
      await office.must(office.now.confirmApproval(id, 'chair'))
    office.days(120)
    await office.now.settle(NO_GAPS)
    const erased = await office.server.retention.erase()
    expect(erased.find(({ kind }) => kind === 'AWARD_NOMINATION')?.erased).toBeGreaterThanOrEqual(3)
    const salts = await office.sql(`select * from award_step_salts s join awards a on a.id = s.subject_id where a.state = 'AWARDED'`)
    expect(salts).toEqual([])
    const [kept] = await office.sql<Record<string, string | null>>(
      `select contact_sealed, place_sealed, summary_sealed, deed_sealed, code_hash from award_nominations m
        join awards a on a.id = m.award_id where a.state = 'AWARDED' limit 1`,
    )
    expect(Object.values(kept ?? { nothing: 'found' }).every((value) => value === null)).toBe(true)
    expect(await roll()).toEqual(before)
    expect((await report()).faults).toEqual([])
  })
})
