import { randomUUID } from 'node:crypto'
import { type Database, openDatabase } from '../database/orm.js'
import { startPGlite } from './pglite.js'
import { postgresServer, withAdmin } from './postgres-server.js'

export interface TestDatabase {
  database: Database
  url: string | null
  /** By which a process of its own finds the same data. */
  environment: Record<string, string>
  /** Opens a second connection pool on the same data, as another process or a restart would. */
  reopen(): Promise<Database>
  drop(): Promise<void>
}

export interface AvailableDatabase {
  name: string
  /** False for PGlite, which runs one statement at a time: races mean nothing there. */
  concurrent: boolean
  create(): Promise<TestDatabase>
}

const sqlite: AvailableDatabase = {
  name: 'SQLite',
  concurrent: true,
  async create() {
    const { mkdtemp, rm } = await import('node:fs/promises')
    const { tmpdir } = await import('node:os')
    const dataDir = await mkdtemp(`${tmpdir()}/culture-api-`)
    const reopen = () => openDatabase({ url: null, dataDir })
    const database = await reopen()
    return { database, url: null, environment: { DATA_DIR: dataDir }, reopen, drop: () => rm(dataDir, { recursive: true, force: true }) }
  },
}

/** For what needs many writes and no second connection: nothing waits for a disk. */
export const sqliteInMemory: AvailableDatabase = {
  name: 'SQLite in memory',
  concurrent: true,
  async create() {
    const database = await openDatabase({ url: null, dataDir: ':memory:' })
    return {
      database,
      url: null,
      environment: {},
      reopen: () => Promise.reject(new Error('What is in memory cannot be opened twice')),
      drop: async () => {},
    }
  },
}

const postgres = (server: string): AvailableDatabase => ({
  name: 'PostgreSQL',
  concurrent: true,
  async create() {
    const name = `culture_api_${randomUUID().replaceAll('-', '')}`
    await withAdmin(server, `create database ${name}`)
    const url = new URL(server)
    url.pathname = `/${name}`
    const reopen = () => openDatabase({ url: url.href, dataDir: ':memory:' })
    return {
      database: await reopen(),
      url: url.href,
      environment: { DATABASE_URL: url.href },
      reopen,
      drop: () => withAdmin(server, `drop database if exists ${name} with (force)`),
    }
  },
})

const pglite: AvailableDatabase = {
  name: 'PGlite',
  concurrent: false,
  async create() {
    const { url, stop } = await startPGlite()
    const reopen = () => openDatabase({ url, dataDir: ':memory:', poolSize: 1 })
    return { database: await reopen(), url, environment: { DATABASE_URL: url }, reopen, drop: stop }
  },
}

/** SQLite always; PostgreSQL where a server answers, PGlite where none does. Required with `CI=true`. */
export async function availableDatabases(): Promise<AvailableDatabase[]> {
  const server = await postgresServer()
  return [sqlite, server ? postgres(server) : pglite]
}
