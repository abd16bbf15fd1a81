/** The part of a `better-sqlite3` database that prepares. */
interface Preparing {
  prepare(sql: string): object
}

const KEPT = 200

/** Keeps the statements used last prepared: on SQLite preparing costs more than running. */
export function keepPrepared(database: Preparing): void {
  const prepare = database.prepare.bind(database)
  const kept = new Map<string, object>()
  database.prepare = (sql) => {
    const statement = kept.get(sql) ?? prepare(sql)
    kept.delete(sql)
    kept.set(sql, statement)
    const [oldest] = kept.size > KEPT ? kept.keys() : []
    if (oldest !== undefined) kept.delete(oldest)
    return statement
  }
}
