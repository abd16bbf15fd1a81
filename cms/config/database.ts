import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import culture from './culture'

const sqlite = {
  client: 'sqlite',
  connection: { filename: culture.sqliteFile },
  useNullAsDefault: true,
  pool: {
    min: 1,
    max: 1,
    // Readers do not wait for writers, and a commit does not wait for the disk to turn; after a power cut the file is whole.
    afterCreate(connection: { pragma(statement: string): unknown }, done: (error: Error | null, connection: unknown) => void) {
      for (const statement of ['journal_mode = WAL', 'synchronous = NORMAL', 'busy_timeout = 5000']) connection.pragma(statement)
      done(null, connection)
    },
  },
}

const postgres = {
  client: 'postgres',
  connection: { connectionString: culture.databaseUrl },
  pool: { min: 0, max: 10 },
}

// The folders must be there before the first connection and before the upload provider looks for its own.
mkdirSync(join(culture.publicDir, 'uploads'), { recursive: true })
mkdirSync(dirname(culture.sqliteFile), { recursive: true })

export default { connection: culture.databaseUrl ? postgres : sqlite }
