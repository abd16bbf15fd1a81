import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PublishedEntry } from '@culture/contract'
import type { FastifyBaseLogger, LightMyRequestResponse } from 'fastify'
import { pino } from 'pino'
import type { Limits } from '../access/index.js'
import { type Config, readConfig } from '../config.js'
import type { Database } from '../database/orm.js'
import { FixedClock } from '../kernel/clock.js'
import { newId } from '../kernel/ids.js'
import { type ApiServer, createServer } from '../server.js'
import type { PlacesGate, SignUpsModule } from '../signups/index.js'
import { CmsInMemory } from './cms-in-memory.js'
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
  STAFF_SECRET: 'staff-secret-of-the-tests-long-enough',
  LOG_LEVEL: 'silent',
}

export interface Answer<T> {
  data: T
  errors?: { message: string; extensions?: Record<string, unknown> }[]
  extensions?: Record<string, unknown>
}

export interface TestServerOptions {
  /** What the CMS has published when the server starts; site settings are among it or the community has no name. */
  entries?: readonly PublishedEntry[]
  config?: Partial<Config>
  logger?: FastifyBaseLogger
  /** Another gate than production's. */
  gate?: PlacesGate
  limits?: Limits
}

/** Posts to the public graph of a server that need not listen. */
export const asking =
  (app: ApiServer['app']) =>
  async <T>(query: string, variables?: Record<string, unknown>, headers: Record<string, string> = {}): Promise<Answer<T>> => {
    const reply = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables }, headers })
    return reply.json<Answer<T>>()
  }

/** The same server as main's, on a database of its own, with a CMS in memory and a clock that stands still. */
export class TestServer {
  private constructor(
    readonly clock: FixedClock,
    readonly config: Config,
    readonly cms: CmsInMemory,
    private readonly store: TestDatabase,
    private readonly logger: FastifyBaseLogger,
    private api: ApiServer,
    public database: Database,
  ) {}

  static async create(
    available: AvailableDatabase,
    { entries = [], config: overrides, logger, gate, limits }: TestServerOptions = {},
  ): Promise<TestServer> {
    const clock = new FixedClock(TEST_NOW)
    const config = { ...readConfig(testEnvironment), pictureFolder: join(tmpdir(), `culture-pictures-${newId()}`), ...overrides }
    const cms = new CmsInMemory(config.contentSecret, clock)
    cms.put(...entries)
    const log = logger ?? pino({ level: config.logLevel })
    const store = await available.create()
    const api = await createServer({ config, clock, database: store.database, logger: log, fetch: cms.fetch, gate, limits })
    const server = new TestServer(clock, config, cms, store, log, api, store.database)
    if (entries.length > 0) await server.refresh()
    return server
  }

  get app(): ApiServer['app'] {
    return this.api.app
  }

  get schema(): ApiServer['schema'] {
    return this.api.schema
  }

  get deskSchema(): ApiServer['deskSchema'] {
    return this.api.deskSchema
  }

  get staff(): ApiServer['staff'] {
    return this.api.staff
  }

  get content(): ApiServer['content'] {
    return this.api.content
  }

  get places(): SignUpsModule {
    return this.api.places
  }

  get awards(): ApiServer['awards'] {
    return this.api.awards
  }

  get retention(): ApiServer['retention'] {
    return this.api.retention
  }

  get notices(): ApiServer['notices'] {
    return this.api.notices
  }

  /** Asks the public graph through HTTP, without a port. */
  ask<T>(query: string, variables?: Record<string, unknown>, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return asking(this.app)<T>(query, variables, headers)
  }

  /** Publishes in the CMS and delivers its messages. */
  async publish(...entries: PublishedEntry[]): Promise<void> {
    this.cms.put(...entries)
    for (const { type, id } of entries) await this.deliver(this.cms.message('PUBLISHED', type, id))
  }

  async unpublish({ type, id }: PublishedEntry): Promise<void> {
    this.cms.entries.delete(id)
    await this.deliver(this.cms.message('UNPUBLISHED', type, id))
  }

  async deliver(message: ReturnType<CmsInMemory['message']>): Promise<LightMyRequestResponse> {
    const reply = await this.app.inject({ method: 'POST', url: message.url, headers: message.headers, payload: message.body })
    await this.content.sync.idle()
    return reply
  }

  /** The reconcile that runs every minute. */
  async compare(): Promise<void> {
    this.content.sync.request('COMPARE')
    await this.content.sync.idle()
  }

  /** The reconcile that runs at start and every quarter of an hour. */
  async refresh(): Promise<void> {
    this.content.sync.request('REFRESH')
    await this.content.sync.idle()
  }

  /** Closes this server and starts another one on the same data. */
  async restart(): Promise<void> {
    await this.api.close()
    this.database = await this.store.reopen()
    const { config, clock, database, logger, cms } = this
    this.api = await createServer({ config, clock, database, logger, fetch: cms.fetch })
  }

  /** By which a process of its own finds the same data. */
  get environment(): Record<string, string> {
    return this.store.environment
  }

  /** Another process on the same data: PostgreSQL only. */
  async sibling(): Promise<ApiServer> {
    const { config, clock, logger, cms } = this
    return createServer({ config, clock, database: await this.store.reopen(), logger, fetch: cms.fetch })
  }

  /** Closes the server and drops its database. */
  async dispose(): Promise<void> {
    await this.api.close()
    await this.store.drop()
    await rm(this.config.pictureFolder, { recursive: true, force: true })
  }
}

export const createTestServer = TestServer.create
