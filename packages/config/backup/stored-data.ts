import { join } from 'node:path'

export type Environment = Record<string, string> & { DATA_DIR: string }

export interface StoredDatabase {
  /** Stands in the archive as `<name>.sqlite` or `<name>.dump`. */
  name: 'api' | 'cms'
  title: string
  variable: 'DATABASE_URL' | 'CMS_DATABASE_URL'
  /** `postgres://…`; null means the SQLite file in the data folder. */
  url: string | null
}

/**
 * The API's before the CMS's: then the CMS never comes back behind what the API has heard of it. What the CMS knows more is healed by
 * the comparison that the API makes at start.
 */
export const storedDatabases = (environment: Environment): StoredDatabase[] => [
  { name: 'api', title: 'API', variable: 'DATABASE_URL', url: environment.DATABASE_URL ?? null },
  { name: 'cms', title: 'CMS', variable: 'CMS_DATABASE_URL', url: environment.CMS_DATABASE_URL ?? null },
]

export const sqliteName = ({ name }: Pick<StoredDatabase, 'name'>): string => `${name}.sqlite`
export const dumpName = ({ name }: Pick<StoredDatabase, 'name'>): string => `${name}.dump`
export const storedName = (database: StoredDatabase): string => (database.url ? dumpName(database) : sqliteName(database))
export const sqliteFile = (environment: Environment, database: StoredDatabase): string => join(environment.DATA_DIR, sqliteName(database))

/** Folders of the data folder that are worth nothing later, or are this command's own. */
export const isPassing = (folder: string): boolean => folder === 'logs' || folder.startsWith('.')

const segment = /^(?!\.{1,2}$)[^/\\\0]+$/
const ownDatabase = /^(api|cms)\.(sqlite|dump)$/

/** Whether a file may stand under this name in an archive: one of the databases, or a file in a folder; never a way out of one. */
export const isStoredPath = (path: string): boolean => {
  const [first = '', ...others] = path.split('/')
  if (others.length === 0) return ownDatabase.test(first)
  return !isPassing(first) && [first, ...others].every((part) => segment.test(part))
}
