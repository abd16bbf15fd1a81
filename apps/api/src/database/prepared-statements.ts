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

/** The part of a `pg` client that asks. */
interface Asking {
  query(...question: unknown[]): unknown
}

/** Has a connection keep the constant statements prepared, under names of their own: on PostgreSQL planning one costs as much as running it. */
export function prepareConstants(client: Asking, isConstant: (sql: string) => boolean): void {
  const query = client.query.bind(client)
  const names = new Map<string, string>()
  client.query = (text, values, ...rest) => {
    if (typeof text !== 'string' || !Array.isArray(values) || !isConstant(text)) return query(text, values, ...rest)
    const name = names.get(text) ?? `constant-${names.size}`
    names.set(text, name)
    return query({ name, text, values }, ...rest)
  }
}
