import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import culture from './culture'

const sqlite = {
  client: 'sqlite',
  connection: { filename: culture.sqliteFile },
  useNullAsDefault: true,
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
