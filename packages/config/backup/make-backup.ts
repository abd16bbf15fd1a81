import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { stopOnInterrupt } from '../start/interrupts.mjs'
import type { Progress } from '../start/progress.mjs'
import { StartProblem } from '../start/start-problem.mjs'
import { readArchive, writeArchive } from './archive.ts'
import { markKeys } from './key-marks.ts'
import { BACKUP_FORMAT, MANIFEST, type Manifest } from './manifest.ts'
import { checkDump, dumpPostgres, requirePostgresTools } from './postgres-database.ts'
import { checkSqlite, copySqlite } from './sqlite-database.ts'
import { describeFiles, stageFiles } from './stage-files.ts'
import { withStaging } from './staging.ts'
import { type Environment, type StoredDatabase, sqliteFile, storedDatabases, storedName } from './stored-data.ts'

export interface BackupSettings {
  environment: Environment
  /** The folder that the archive is put into. */
  to: string
  now: Date
  progress: Progress
}

export interface Backup {
  file: string
  bytes: number
  files: number
}

const requireOutside = (dataDir: string, to: string): void => {
  if (relative(dataDir, to).startsWith('..')) return
  throw new StartProblem(
    '备份不能放在数据目录里。',
    `A backup does not belong into the data folder ${dataDir}, parts of which are public: choose another folder with --to.`,
  )
}

const copyDatabase = async (environment: Environment, database: StoredDatabase, staging: string): Promise<void> => {
  const copy = join(staging, storedName(database))
  if (database.url) {
    await dumpPostgres(database.url, copy)
    await checkDump(copy)
  } else {
    copySqlite(sqliteFile(environment, database), copy)
    checkSqlite(copy)
  }
}

const toDisk = (path: string): void => {
  const handle = openSync(path, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/** The archive has its name only once it is whole, was read back and is on the disk. */
const writeChecked = async (staging: string, paths: string[], folder: string, file: string): Promise<void> => {
  const partial = `${file}.partial`
  const removePartial = () => rmSync(partial, { force: true })
  const forget = stopOnInterrupt(async () => removePartial())
  try {
    await writeArchive(staging, paths, partial)
    await readArchive(partial, { accept: () => {}, into: null })
    toDisk(partial)
    renameSync(partial, file)
    toDisk(folder)
  } finally {
    forget()
    removePartial()
  }
}

/** Copies what the product stores while it runs: each database as it was at one moment, then every file. */
export const makeBackup = async ({ environment, to, now, progress }: BackupSettings): Promise<Backup> => {
  const folder = resolve(to)
  requireOutside(resolve(environment.DATA_DIR), folder)
  const databases = storedDatabases(environment)
  if (databases.some(({ url }) => url !== null)) await requirePostgresTools()
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, `culture-${now.toISOString().replaceAll(':', '')}.tar.gz`)
  return withStaging(join(environment.DATA_DIR, '.backup'), async (staging) => {
    for (const database of databases) {
      await progress.step(`数据库 Database ${database.title}`, () => copyDatabase(environment, database, staging))
    }
    const paths = [...databases.map(storedName), ...stageFiles(environment.DATA_DIR, staging, now)]
    await progress.step(`打包并核对 Packing and checking ${paths.length} files`, async () => {
      const manifest: Manifest = {
        format: BACKUP_FORMAT,
        madeAt: now.toISOString(),
        communityId: environment.COMMUNITY_ID ?? '',
        keys: markKeys(environment),
        files: await describeFiles(staging, paths),
      }
      writeFileSync(join(staging, MANIFEST), JSON.stringify(manifest, null, 2))
      await writeChecked(staging, paths, folder, file)
    })
    return { file, bytes: statSync(file).size, files: paths.length }
  })
}
