import { AbstractSqlDriver, type Configuration, type Dictionary, SqliteConnection, SqlitePlatform } from '@mikro-orm/sqlite'
import { CompiledQuery, type DatabaseConnection, type Dialect, type Driver, SqliteAdapter } from 'kysely'
import { Turns } from './taking-turns.js'

/** Kysely's own lock for a single connection wakes everyone at once; under load somebody loses every time. The driver below keeps order instead. */
class OrderlyAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true
  }
}

/** Hands the one connection out in the order of asking. */
function orderly(driver: Driver): Driver {
  const turns = new Turns()
  return {
    init: (options) => driver.init(options),
    acquireConnection: async (options) => {
      await turns.enter()
      return driver.acquireConnection(options)
    },
    releaseConnection: async (connection, options) => {
      await driver.releaseConnection(connection, options)
      turns.leave()
    },
    // The write lock from the start: a transaction that reads first could otherwise find, too late, that another process has written.
    beginTransaction: async (connection: DatabaseConnection) => {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'))
    },
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: (connection) => driver.rollbackTransaction(connection),
    savepoint: driver.savepoint?.bind(driver),
    rollbackToSavepoint: driver.rollbackToSavepoint?.bind(driver),
    releaseSavepoint: driver.releaseSavepoint?.bind(driver),
    destroy: (options) => driver.destroy(options),
  }
}

class FairSqliteConnection extends SqliteConnection {
  override createKyselyDialect(options: Dictionary): Dialect {
    const dialect = super.createKyselyDialect(options)
    return {
      createDriver: () => orderly(dialect.createDriver()),
      createAdapter: () => new OrderlyAdapter(),
      createIntrospector: (db) => dialect.createIntrospector(db),
      createQueryCompiler: () => dialect.createQueryCompiler(),
    }
  }
}

/** SQLite for a server: one connection, served in order, whose transactions write. */
export class FairSqliteDriver extends AbstractSqlDriver<FairSqliteConnection> {
  constructor(config: Configuration) {
    super(config, new SqlitePlatform(), FairSqliteConnection, ['kysely', 'better-sqlite3'])
  }
}
