import { MikroORM } from '@mikro-orm/postgresql'

const candidates = () => [process.env['TEST_DATABASE_URL'] || 'postgres://postgres@127.0.0.1:5432/postgres']

/** Runs one statement as the server's owner, outside any test database. */
export async function withAdmin(server: string, sql: string): Promise<void> {
  const orm = await MikroORM.init({ clientUrl: server, entities: [], discovery: { warnWhenNoEntities: false }, pool: { min: 0, max: 1 } })
  try {
    await orm.em.getConnection().execute(sql)
  } finally {
    await orm.close()
  }
}

/** Address of a PostgreSQL server that answers, or null. Throws where continuous integration demands one. */
export async function postgresServer(): Promise<string | null> {
  for (const server of candidates()) {
    try {
      await withAdmin(server, 'select 1')
      return server
    } catch (error) {
      if (process.env['CI'] === 'true' || process.env['TEST_DATABASE_URL']) {
        throw new Error(`No PostgreSQL server answers at ${new URL(server).host}.`, { cause: error })
      }
    }
  }
  return null
}
