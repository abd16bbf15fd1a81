import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type MigrationObject, MikroORM } from '@mikro-orm/core'
import { Migrator } from '@mikro-orm/migrations'
import { type AbstractSqlConnection, PostgreSqlDriver, type SqlEntityManager } from '@mikro-orm/postgresql'
import type { SqliteConnection } from '@mikro-orm/sqlite'
import { type Announcements, type Pool, PostgresAnnouncements, silence } from './announcements.js'
import { isConstantText } from './bound-query.js'
import { entities } from './entities.js'
import { FairSqliteDriver } from './fair-sqlite.js'
import { postgresMigrations } from './migrations/postgres/index.js'
import { sqliteMigrations } from './migrations/sqlite/index.js'
import { keepPrepared, prepareConstants } from './prepared-statements.js'

export type Dialect = 'sqlite' | 'postgres'
export type Entities = SqlEntityManager

export interface Database {
  dialect: Dialect
  /** A fresh unit of work; never share one between requests. */
  fork(): Entities
  announcements: Announcements
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** `postgres://…`, or null for SQLite. */
  url: string | null
  /** Folder of the SQLite file, or `:memory:`. */
  dataDir: string
  poolSize?: number
}

const shared = (migrationsList: MigrationObject[]) => ({
  entities,
  extensions: [Migrator],
  forceUtcTimezone: true,
  migrations: { migrationsList, snapshot: false, silent: true, tableName: 'schema_migrations' },
})

function sqliteFile(dataDir: string): string {
  if (dataDir === ':memory:') return dataDir
  mkdirSync(dataDir, { recursive: true })
  return join(dataDir, 'api.sqlite')
}

interface ConnectingPool {
  on(event: 'connect', connected: (client: Parameters<typeof prepareConstants>[0]) => void): void
}
const prepareOnConnect = (pool: ConnectingPool): void => pool.on('connect', (client) => prepareConstants(client, isConstantText))

const connect = (options: DatabaseOptions) =>
  options.url
    ? MikroORM.init({
        ...shared(postgresMigrations),
        driver: PostgreSqlDriver,
        clientUrl: options.url,
        pool: { min: 0, max: options.poolSize ?? 20 },
        driverOptions: { onPoolCreated: prepareOnConnect },
      })
    : MikroORM.init({ ...shared(sqliteMigrations), driver: FairSqliteDriver, dbName: sqliteFile(options.dataDir) })

/** Opens the database and brings its tables up to date. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const orm = await connect(options)
  if (!options.url) {
    const connection = orm.em.getConnection()
    // A confirmed sign-up must survive a power cut, so every commit reaches the disk.
    for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'busy_timeout = 5000']) {
      await connection.execute(`PRAGMA ${pragma}`)
    }
    keepPrepared(await (orm.em.getConnection() as SqliteConnection).getNativeClient())
  }
  await orm.migrator.up()
  // One connection is too few to keep one for listening.
  const listens = options.url !== null && options.poolSize !== 1
  const pool = async () => (await (orm.em.getConnection() as AbstractSqlConnection).getNativeClient()) as Pool
  const announcements = listens ? new PostgresAnnouncements(pool) : silence
  return {
    dialect: options.url ? 'postgres' : 'sqlite',
    fork: () => orm.em.fork() as unknown as Entities,
    announcements,
    close: async () => {
      await announcements.close()
      await orm.close()
    },
  }
}
