import { afterAll, describe, expect, it } from 'vitest'
import { type AvailableDatabase, availableDatabases } from '../testing/databases.js'
import { openGate, withoutChecks } from '../testing/open-gate.js'
import { books, broken, form, largeSettings, openActivity, placesIdOf, type Result, take } from '../testing/sign-ups.js'
import { createTestServer, type TestServer, type TestServerOptions } from '../testing/test-server.js'

const races = (await availableDatabases()).filter((available) => available.concurrent)
const skipped = (await availableDatabases()).filter((available) => !available.concurrent)

for (const { name } of skipped)
  it(`races say nothing on ${name}, which runs one statement at a time: no PostgreSQL server answers`, () => {})

const count = (results: readonly Result[], type: string): number => results.filter((result) => result.__typename === type).length
const rush = (server: TestServer, slug: string, parties: number, over: Record<string, unknown> = {}): Promise<Result[]> =>
  Promise.all(Array.from({ length: parties }, (_, n) => take(server, form(slug, n, over))))

describe.each(races)('a rush on $name', (available: AvailableDatabase) => {
  const servers: TestServer[] = []
  const start = async (options: TestServerOptions): Promise<TestServer> => {
    const server = await createTestServer(available, options)
    servers.push(server)
    return server
  }
  afterAll(async () => {
    for (const server of servers) await server.dispose()
  })

  it('of 200 for 40 places gives exactly 40', async () => {
    const server = await start({ entries: [largeSettings(), openActivity('rush')] })
    const results = await rush(server, 'rush', 200)
    expect(count(results, 'SignUpConfirmed')).toBe(40)
    expect(results.filter(({ reason }) => reason === 'FULL')).toHaveLength(160)
    const after = await books(server.database, placesIdOf('rush'))
    expect(after).toMatchObject({ taken: 40, heads: 40, waiting: 0 })
    expect(broken(after)).toEqual([])
  })

  it('without the gate sells more than there is', async () => {
    const server = await start({ entries: [largeSettings(), openActivity('open')], gate: openGate })
    await withoutChecks(server.database)
    const results = await rush(server, 'open', 200)
    expect(count(results, 'SignUpConfirmed')).toBeGreaterThan(40)
  })
})
