import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { availableDatabases } from '../testing/databases.js'
import { askDesk, onDuty } from '../testing/desk.js'
import { readLedger } from '../testing/read-ledger.js'
import { eventIdOf, form, largeSettings, openActivity, take } from '../testing/sign-ups.js'
import { createTestServer, type TestServer } from '../testing/test-server.js'

const MORNING = [{ startsAt: '2027-02-20T01:00:00.000Z', endsAt: '2027-02-20T03:00:00.000Z' }]
const EVENING = [{ startsAt: '2027-02-20T10:00:00.000Z', endsAt: '2027-02-20T12:00:00.000Z' }]
const recap = { headline: null, text: '', attendance: 55, volunteers: 3, photos: [] }
const FIGURES = ['报名人数', '到场人次', '到场人数', '现场随到'] as const

describe.each(await availableDatabases())('who came, in a ledger on $name', (available) => {
  let server: TestServer
  let admin = ''
  beforeAll(async () => {
    server = await createTestServer(available, {
      entries: [
        largeSettings(),
        openActivity('morning', {}, { title: '早场', meetings: MORNING }),
        openActivity('evening', {}, { title: '晚场', meetings: EVENING }),
        openActivity('uncounted', {}, { title: '没人数的', meetings: EVENING, recap }),
      ],
    })
    const [first, both] = [form('morning', 2, { party: { adults: 2 } }), form('morning', 1, { party: { adults: 3 } })]
    const [came, twice] = [await take(server, first), await take(server, both)]
    const again = await take(server, { ...form('evening', 1), party: { adults: 2 } })
    await take(server, form('evening', 3, { party: { adults: 4 } }))
    admin = await onDuty(server, { roles: ['ADMIN'] })
    server.clock.set('2027-02-20T00:30:00.000Z')
    await come('morning', came.code)
    await come('morning', twice.code)
    await act('countWalkIns', 'CountWalkInsInput', { eventId: eventIdOf('morning'), key: 'walk-ins-of-the-morning', change: 4 })
    server.clock.set('2027-02-20T09:30:00.000Z')
    await come('evening', again.code)
  })
  afterAll(() => server.dispose())

  async function act(field: string, type: string, input: object): Promise<void> {
    const { data, errors } = await askDesk<{ it: { __typename: string } }>(
      server,
      `mutation ($input: ${type}!) { it: ${field}(input: $input) { __typename } }`,
      { input },
      admin,
    )
    if (errors || /Refused/.test(data.it.__typename)) throw new Error(JSON.stringify({ data, errors }))
  }
  const come = (slug: string, code: string) => act('checkIn', 'CheckInInput', { eventId: eventIdOf(slug), arriving: { code, way: 'CODE' } })
  const close = (slug: string) =>
    askDesk(server, 'mutation ($eventId: ID!) { closeEvent(eventId: $eventId) { __typename } }', { eventId: eventIdOf(slug) }, admin)
  /** 报名人数, 到场人次, 到场人数, 现场随到 by title. */
  const figures = async () => {
    const rows = await readLedger(server, admin, 'activities', '2027-02')
    return Object.fromEntries(rows.map((row) => [row.活动名称 ?? row.序号, FIGURES.map((column) => row[column])]))
  }
  const expected = {
    早场: [5, 9, 9, 4],
    晚场: [6, 2, 2, 0],
    // Nobody stood at the door: what the editor wrote afterwards is all there is.
    没人数的: [0, 55, null, null],
    // The family that came twice is three people, not five.
    合计: [11, 66, 9, 4],
  }

  it('is counted at the door, before anything is closed', async () => {
    expect(await figures()).toEqual(expected)
  })

  it('stands after the events are closed', async () => {
    server.clock.set('2027-02-20T13:00:00.000Z')
    for (const slug of ['morning', 'evening', 'uncounted']) expect((await close(slug)).errors).toBeUndefined()
    expect(await figures()).toEqual(expected)
  })

  it('keeps 人数 of its month and quarter past the erasing of every key, counted while it could be; a year is too long for that', async () => {
    const peopleOf = async (period: string) => (await readLedger(server, admin, 'activities', period)).at(-1)?.到场人数
    expect([await peopleOf('2027-02'), await peopleOf('2027-Q1'), await peopleOf('2027')]).toEqual([9, 9, 9])
    // The run of an hour after the quarter is over, and one long after.
    server.clock.set('2027-04-01T02:00:00.000Z')
    await server.retention.erase()
    server.clock.set('2027-09-30T02:00:00.000Z')
    expect((await server.retention.erase()).map(({ kind }) => kind)).toContain('KEYED_HASH')
    const rows = await server.database
      .fork()
      .execute<{ same: number | string }[]>('select count(*) as same from sign_ups where key_hash = id')
    expect(Number(rows[0]?.same)).toBeGreaterThan(3)
    expect([await peopleOf('2027-02'), await peopleOf('2027-Q1'), await peopleOf('2027')]).toEqual([9, 9, null])
    await server.retention.erase()
    expect(await peopleOf('2027-02')).toBe(9)
  })

  it('stands after names and keys are erased; only who came twice cannot be known any more', async () => {
    await server.database.fork().execute(`update sign_ups set name_sealed = null, phone_sealed = null, phone_hash = null, key_hash = id`)
    await server.database.fork().execute('delete from period_people')
    expect(await figures()).toEqual({ ...expected, 合计: [11, 66, null, 4] })
  })
})
