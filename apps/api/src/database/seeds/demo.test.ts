import { demoContent, demoSignUps } from '@culture/fixtures'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { availableDatabases } from '../../testing/databases.js'
import { createTestServer, TEST_NOW, type TestServer } from '../../testing/test-server.js'
import { seedDemoAwards } from './seed-demo-awards.js'
import { seedDemoSignUps } from './seed-demo-sign-ups.js'

const now = new Date(TEST_NOW)

interface Shown {
  awards: { totalCount: number }
  full: { totalCount: number }
}

describe.each(await availableDatabases())('the demo on $name', (available) => {
  let server: TestServer
  beforeAll(async () => {
    server = await createTestServer(available, { entries: demoContent(now) })
    await seedDemoAwards(server.awards, server.clock)
    await seedDemoSignUps(server.places, server.clock)
  })
  afterAll(() => server.dispose())

  const shown = async () =>
    (await server.ask<Shown>(`{ awards { totalCount } full: events(filter: { hasFreePlaces: false, month: "2027-02" }) { totalCount } }`))
      .data

  it('has honours, and events without a free place', async () => {
    const { awards, full } = await shown()
    expect(awards.totalCount).toBeGreaterThan(0)
    expect(full.totalCount).toBeGreaterThan(0)
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
    await seedDemoSignUps(server.places, server.clock)
    expect(await shown()).toEqual(before)
  })
})
