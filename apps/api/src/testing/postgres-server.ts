import { MikroORM } from '@mikro-orm/postgresql'
import { testSettings } from './config.js'

/** Runs one statement as the server's owner, outside any test database. */
export async function withAdmin(server: string, sql: string): Promise<void> {
  const orm = await MikroORM.init({ clientUrl: server, entities: [], discovery: { warnWhenNoEntities: false }, pool: { min: 0, max: 1 } })
  try {
    await orm.em.getConnection().execute(sql)
  } finally {
    await orm.close()
  }
}

/** Address of a PostgreSQL server that answers, or null. Throws where one was named or continuous integration demands one. */
export async function postgresServer(): Promise<string | null> {
  const { server, serverNamed, continuousIntegration } = testSettings
  try {
    await withAdmin(server, 'select 1')
    return server
  } catch (error) {
    if (!serverNamed && !continuousIntegration) return null
    throw new Error(`No PostgreSQL server answers at ${new URL(server).host}.`, { cause: error })
  }
}
