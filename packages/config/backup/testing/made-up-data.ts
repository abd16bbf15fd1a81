import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makeSecrets } from '../../start/environment-file.mjs'
import { makeProgress } from '../../start/progress.mjs'
import type { Environment } from '../stored-data.ts'

export const quiet = makeProgress(() => {})
export const now = new Date('2027-02-01T03:00:00.000Z')

export const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'backup-'))

export const environmentFor = (folder: string, more: Record<string, string> = {}): Environment => ({
  ...makeSecrets(),
  DATA_KEY_ID: 'k1',
  COMMUNITY_ID: 'xingang-05',
  DATA_DIR: join(folder, 'data'),
  ...more,
})

export const put = (dataDir: string, path: string, text: string): void => {
  mkdirSync(dirname(join(dataDir, path)), { recursive: true })
  writeFileSync(join(dataDir, path), text)
}

/** Opens a database as the product does; it stays open, as it does while the product runs. */
export const openRunning = (dataDir: string, name: string): DatabaseSync => {
  mkdirSync(dataDir, { recursive: true })
  const database = new DatabaseSync(join(dataDir, name))
  database.exec('PRAGMA journal_mode = WAL; CREATE TABLE IF NOT EXISTS note (id INTEGER PRIMARY KEY, text TEXT NOT NULL)')
  return database
}

export const write = (database: DatabaseSync, text: string): void => {
  database.prepare('INSERT INTO note (text) VALUES (?)').run(text)
}

export const readNotes = (file: string): unknown[] => {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    return database
      .prepare('SELECT text FROM note ORDER BY id')
      .all()
      .map(({ text }) => text)
  } finally {
    database.close()
  }
}
