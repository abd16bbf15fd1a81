import { afterAll, describe, expect, it } from 'vitest'
import { type AvailableDatabase, availableDatabases } from '../testing/databases.js'
import { openGate, withoutChecks } from '../testing/open-gate.js'
import {
  answer,
  books,
  broken,
  cancel,
  form,
  largeSettings,
  openActivity,
  placesIdOf,
  type Result,
  tailOf,
  take,
} from '../testing/sign-ups.js'
import { asking, createTestServer, type TestServer, type TestServerOptions } from '../testing/test-server.js'

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

  it('lets no pair pass a waiting family of four', async () => {
    const server = await start({ entries: [largeSettings(), openActivity('family', { capacity: 12, waitlistLimit: 200 })] })
    const couple = { adults: 2 }
    const holders = await Promise.all(Array.from({ length: 5 }, (_, n) => take(server, form('family', n, { party: couple }))))
    const family = await take(server, form('family', 5, { party: { adults: 4 } }))
    expect(family).toMatchObject({ __typename: 'SignUpWaitlisted', position: 1 })
    // Two places are free now. While newcomers press, one couple cancels: the four places are the family's.
    const pairs = Array.from({ length: 60 }, (_, n) => take(server, form('family', 10 + n, { party: couple })))
    const gone = cancel(server, holders[0]?.code ?? '', tailOf(0))
    const [results] = await Promise.all([Promise.all(pairs), gone])
    expect(count(results, 'SignUpConfirmed')).toBe(0)
    expect(await answer(server, family.code, tailOf(5), true)).toMatchObject({ __typename: 'SignUpConfirmed' })
    const after = await books(server.database, placesIdOf('family'))
    expect(after).toMatchObject({ taken: 12, waiting: 60 })
    expect(broken(after)).toEqual([])
  })

  it('keeps the books while some come and others leave', async () => {
    const server = await start({ entries: [largeSettings(), openActivity('coming', { capacity: 20, waitlistLimit: 15 })] })
    const visit = async (n: number): Promise<void> => {
      const result = await take(server, form('coming', n, { party: { adults: 1 + (n % 4) } }))
      if (result.__typename !== 'SignUpRefused' && n % 2 === 0) await cancel(server, result.code, tailOf(n))
    }
    await Promise.all(Array.from({ length: 120 }, (_, n) => visit(n)))
    expect(broken(await books(server.database, placesIdOf('coming')))).toEqual([])
  })
})

describe.each(races.filter(({ name }) => name === 'PostgreSQL'))('two processes on $name', (available) => {
  it('give exactly 40 together, answer one form alike, and tell each other', async () => {
    const first = await createTestServer(available, {
      entries: [largeSettings(), openActivity('both'), openActivity('same', { capacity: 1 })],
    })
    const second = await first.sibling()
    const other = { ask: asking(second.app) }
    try {
      const turns = Array.from({ length: 200 }, (_, n) => take(n % 2 ? first : other, form('both', n)))
      expect(count(await Promise.all(turns), 'SignUpConfirmed')).toBe(40)
      expect(broken(await books(first.database, placesIdOf('both')))).toEqual([])
      const same = await Promise.all(Array.from({ length: 100 }, (_, n) => take(n % 2 ? first : other, form('same', 300))))
      for (const result of same) expect(result).toEqual(same[0])
      expect(same[0]).toMatchObject({ __typename: 'SignUpConfirmed' })
      await expect
        .poll(() => [first.places.board, second.places.board].map((board) => board.byId(placesIdOf('both'))?.taken))
        .toEqual([40, 40])
    } finally {
      await second.close()
      await first.dispose()
    }
  })
})
