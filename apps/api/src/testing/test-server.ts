import { pino } from 'pino'
import { type Config, readConfig } from '../config.js'
import { FixedClock } from '../kernel/clock.js'
import { type ApiServer, createServer } from '../server.js'
import type { AvailableDatabase, TestDatabase } from './databases.js'

export const TEST_NOW = '2027-02-15T02:00:00.000Z'
const key = (fill: number) => Buffer.alloc(32, fill).toString('base64')

export const testEnvironment = {
  NODE_ENV: 'test',
  DATA_DIR: ':memory:',
  CMS_URL: 'http://cms.test',
  SITE_URL: 'http://site.test',
  CONTENT_SECRET: 'content-secret-of-the-tests',
  CLIENT_ADDRESS_SECRET: 'address-secret-of-the-tests',
  DATA_KEY: key(1),
  HASH_KEY: key(2),
  LOG_LEVEL: 'silent',
}

export interface Answer<T> {
  data: T
  errors?: { message: string; extensions?: Record<string, unknown> }[]
  extensions?: Record<string, unknown>
}

export interface TestServer extends ApiServer {
  clock: FixedClock
  config: Config
  /** Asks the public graph through HTTP, without a port. */
  ask<T>(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer<T>>
  /** Closes the server and drops its database. */
  dispose(): Promise<void>
}

/** The same server as main's, on a database of its own with a clock that stands still. */
export async function createTestServer(available: AvailableDatabase, overrides: Partial<Config> = {}): Promise<TestServer> {
  const store: TestDatabase = await available.create()
  const clock = new FixedClock(TEST_NOW)
  const config = { ...readConfig(testEnvironment), ...overrides }
  const fetch: typeof globalThis.fetch = async () => new Response('', { status: 503 })
  const server = await createServer({
    config,
    clock,
    signatureClock: clock,
    database: store.database,
    logger: pino({ level: config.logLevel }),
    fetch,
  })
  return {
    ...server,
    clock,
    config,
    async ask<T>(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>) {
      const reply = await server.app.inject({ method: 'POST', url: '/graphql', payload: { query, variables }, headers: headers ?? {} })
      return reply.json<Answer<T>>()
    },
    async dispose() {
      await server.close()
      await store.drop()
    },
  }
}
