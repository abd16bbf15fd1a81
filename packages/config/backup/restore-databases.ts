import { join } from 'node:path'
import { StartProblem } from '../start/start-problem.mjs'
import type { Manifest } from './manifest.ts'
import { emptyAgain, isEmptyPostgres, isInUse, putBack, requirePostgresTools, restoreDump, setAside } from './postgres-database.ts'
import { dumpName, type StoredDatabase, sqliteName } from './stored-data.ts'

/** Each database goes back to the kind of server it came from. */
export const requireSameKind = ({ files }: Manifest, databases: StoredDatabase[]): void => {
  const paths = new Set(files.map(({ path }) => path))
  for (const database of databases) {
    if (paths.has(database.url ? dumpName(database) : sqliteName(database))) continue
    const [here, there] = database.url ? ['PostgreSQL', 'SQLite'] : ['SQLite', 'PostgreSQL']
    throw new StartProblem(
      `备份里的 ${database.title} 数据库是 ${there}，现在的设置是 ${here}。`,
      `The ${database.title} database in this backup is ${there}, the settings say ${here}: ${database.url ? 'unset' : 'set'} ${database.variable}.`,
    )
  }
}

/** Nobody may be connected, and without --force nothing may be there. Settles with the databases that hold something. */
export const requireReplaceable = async (databases: StoredDatabase[], force: boolean): Promise<Set<StoredDatabase>> => {
  const full = new Set<StoredDatabase>()
  if (databases.some(({ url }) => url !== null)) await requirePostgresTools()
  for (const database of databases) {
    if (database.url === null) continue
    if (await isInUse(database.url)) {
      throw new StartProblem(
        `还有程序连着 ${database.title} 的数据库，请先停止。`,
        `A program is connected to the ${database.title} database: stop the product on every machine first.`,
      )
    }
    if (!(await isEmptyPostgres(database.url))) full.add(database)
  }
  const [first] = full
  if (first && !force) {
    throw new StartProblem(
      `${first.title} 的数据库里已有数据。加 --force 会先把它移到一旁。`,
      `The ${first.title} database (${first.variable}) is not empty: with --force what is there is put aside first.`,
    )
  }
  return full
}

export interface TakenIn {
  aside: string | null
  undo(): Promise<void>
}

/** Restores one PostgreSQL database from its dump; what was there is put aside in a schema of its own. */
export const takeInDatabase = async (url: string, dump: string, asideAs: string | null): Promise<TakenIn> => {
  const aside = asideAs === null ? null : await setAside(url, asideAs)
  const undo = () => (aside === null ? emptyAgain(url) : putBack(url, aside))
  try {
    await restoreDump(url, dump)
  } catch (error) {
    if (aside !== null) await putBack(url, aside)
    throw error
  }
  return { aside, undo }
}

/** One after the other; when one does not go in, those before it are as they were. */
export const takeInDatabases = async (
  databases: StoredDatabase[],
  folder: string,
  { full, stamp }: { full: ReadonlySet<StoredDatabase>; stamp: string },
): Promise<string[]> => {
  const done: TakenIn[] = []
  try {
    for (const database of databases) {
      if (database.url === null) continue
      done.push(await takeInDatabase(database.url, join(folder, dumpName(database)), full.has(database) ? stamp : null))
    }
  } catch (error) {
    for (const taken of done.reverse()) await taken.undo()
    throw error
  }
  return done.flatMap(({ aside }) => (aside === null ? [] : [aside]))
}
