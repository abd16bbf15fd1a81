import { demoContent, demoSignUps } from '@culture/fixtures'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { availableDatabases } from '../../testing/databases.js'
import { createTestServer, TEST_NOW, type TestServer } from '../../testing/test-server.js'
import { demoActors } from './demo-actors.js'
import { seedDemoAwards } from './seed-demo-awards.js'
import { seedDemoCycles } from './seed-demo-cycles.js'
import { seedDemoSignUps } from './seed-demo-sign-ups.js'

const now = new Date(TEST_NOW)

interface Shown {
  awards: { totalCount: number }
  publicNotices: { candidates: { displayName: string }[]; candidateCount: number }[]
  awardCycles: { category: string; nominations: string }[]
  full: { totalCount: number }
}

describe.each(await availableDatabases())('the demo on $name', (available) => {
  let server: TestServer
  beforeAll(async () => {
    server = await createTestServer(available, { entries: demoContent(now) })
    await seedDemoAwards(server.awards, server.clock)
    await seedDemoCycles(server.awards, await demoActors(server.staff), server.clock)
    await seedDemoSignUps(server.places, server.clock)
  })
  afterAll(() => server.dispose())

  const shown = async () =>
    (
      await server.ask<Shown>(`{ awards { totalCount } publicNotices(state: OPEN) { candidateCount candidates { displayName } } awardCycles { category nominations }
        full: events(filter: { hasFreePlaces: false, month: "2027-02" }) { totalCount } }`)
    ).data

  it('has honours, and events without a free place', async () => {
    const { awards, full } = await shown()
    expect(awards.totalCount).toBeGreaterThan(0)
    expect(full.totalCount).toBeGreaterThan(0)
  })

  it('has one notice up, one cycle that takes nominations, and entries at every stage', async () => {
    const { publicNotices, awardCycles } = await shown()
    expect(publicNotices.map(({ candidateCount }) => candidateCount)).toEqual([4])
    const names = publicNotices.flatMap(({ candidates }) => candidates.map(({ displayName }) => displayName))
    expect(names.sort()).toEqual(['上官*二家庭', '周*七家庭', '蒋示一家庭', '赵*四家庭'].sort())
    expect(awardCycles.filter(({ nominations }) => nominations === 'OPEN').map(({ category }) => category)).toEqual(['SCHOLARLY_FAMILY'])
    const sql = `select state, count(*) as n from awards where origin = 'NOMINATED' group by state order by state`
    const states = await server.database.fork().execute<{ state: string; n: number | string }[]>(sql)
    expect(Object.fromEntries(states.map(({ state, n }) => [state, Number(n)]))).toEqual({
      ...{
        DRAFT: 2,
        INELIGIBLE: 1,
        NOT_SELECTED: 1,
        OBJECTION_HANDLING: 1,
        PUBLICITY: 5,
        RETURNED: 1,
        REVIEW: 3,
        SUBMITTED: 1,
        WITHDRAWN: 1,
      },
    })
  })

  it('has one notice that was displayed for its whole window without a gap, and waits for the chair', async () => {
    const sql = 'select gap_seconds as gap from award_notices where completed_at is not null'
    const complete = await server.database.fork().execute<{ gap: number | string }[]>(sql)
    expect(complete.map(({ gap }) => Number(gap))).toEqual([0])
  })

  it('took every sign-up as the fixtures expect it', async () => {
    const rows = await server.database
      .fork()
      .execute<{ status: string; n: number }[]>('select status, count(*) as n from sign_ups group by status')
    const counted = Object.fromEntries(rows.map(({ status, n }) => [status, Number(n)]))
    const expected = Object.groupBy(demoSignUps(now), (signUp) => signUp.expected)
    expect(counted).toEqual({ CONFIRMED: expected.CONFIRMED?.length, WAITLISTED: expected.WAITLISTED?.length })
  })

  it('is planted once', async () => {
    const before = await shown()
    await seedDemoAwards(server.awards, server.clock)
    await seedDemoCycles(server.awards, await demoActors(server.staff), server.clock)
    await seedDemoSignUps(server.places, server.clock)
    expect(await shown()).toEqual(before)
  })
})
