import { existsSync, mkdirSync, rmSync, statfsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Progress } from '../start/progress.mjs'
import { StartProblem } from '../start/start-problem.mjs'
import { readArchive } from './archive.ts'
import { requireSameKeys } from './key-marks.ts'
import type { Manifest } from './manifest.ts'
import { replaceFolder } from './replace-folder.ts'
import { requireReplaceable, requireSameKind, takeInDatabases } from './restore-databases.ts'
import { checkSqlite } from './sqlite-database.ts'
import { isEmptyData } from './stage-files.ts'
import { withStaging } from './staging.ts'
import { dumpName, type Environment, sqliteName, storedDatabases } from './stored-data.ts'

export interface RestoreSettings {
  environment: Environment
  archive: string
  /** Whether what is there may be put aside. */
  force: boolean
  now: Date
  progress: Progress
}

export interface Restored {
  manifest: Manifest
  /** Where lies what was there before. */
  aside: string[]
}

const requireArchive = (archive: string): void => {
  if (existsSync(archive)) return
  throw new StartProblem(`找不到备份文件 ${archive}。`, `There is no backup at ${archive}.`)
}

const requireEmpty = (dataDir: string, force: boolean): void => {
  if (force || isEmptyData(dataDir)) return
  throw new StartProblem(
    `数据目录 ${dataDir} 里已有数据。加 --force 会先把它移到一旁，不会删除。`,
    `The data folder ${dataDir} is not empty: with --force it is put aside first, not deleted.`,
  )
}

const requireCommunity = ({ communityId }: Manifest, environment: Environment): void => {
  if (communityId === environment.COMMUNITY_ID) return
  throw new StartProblem(
    `这是另一个社区（${communityId}）的备份。`,
    `This backup is of the community ${communityId}, not of ${environment.COMMUNITY_ID}: set COMMUNITY_ID, or take the right one.`,
  )
}

const requireRoom = ({ files }: Manifest, folder: string): void => {
  const needed = files.reduce((sum, { bytes }) => sum + bytes, 0)
  const { bavail, bsize } = statfsSync(folder)
  if (needed <= bavail * bsize) return
  const megabytes = Math.ceil(needed / 1_000_000)
  throw new StartProblem(`磁盘空间不足，需要 ${megabytes} MB。`, `The disk has too little room: ${folder} needs ${megabytes} MB more.`)
}

/** Takes everything out and checks it before anything of today's is touched. */
const unpack = async ({ environment, archive }: RestoreSettings, folder: string): Promise<Manifest> => {
  const databases = storedDatabases(environment)
  const manifest = await readArchive(archive, {
    accept: (found) => {
      requireSameKeys(found.keys, environment)
      requireCommunity(found, environment)
      requireSameKind(found, databases)
      requireRoom(found, folder)
    },
    into: folder,
  })
  for (const database of databases) if (database.url === null) checkSqlite(join(folder, sqliteName(database)))
  return manifest
}

/** Brings back what a backup holds, whole or not at all. The product must be stopped. */
export const restoreBackup = async (settings: RestoreSettings): Promise<Restored> => {
  const { environment, archive, force, now, progress } = settings
  const dataDir = resolve(environment.DATA_DIR)
  const databases = storedDatabases(environment)
  const stamp = now.toISOString().replaceAll(':', '')
  requireArchive(archive)
  requireEmpty(dataDir, force)
  const full = await requireReplaceable(databases, force)
  mkdirSync(dirname(dataDir), { recursive: true })
  return withStaging(`${dataDir}.restoring`, async (staging) => {
    const manifest = await progress.step('取出并核对 Unpacking and checking', () => unpack(settings, staging))
    const worthless = isEmptyData(dataDir)
    return progress.step('放回原处 Putting it in its place', async () => {
      const folder = replaceFolder(staging, dataDir, `${dataDir}.before-${stamp}`)
      try {
        const aside = await takeInDatabases(databases, dataDir, { full, stamp })
        for (const database of databases) rmSync(join(dataDir, dumpName(database)), { force: true })
        if (worthless && folder.aside) rmSync(folder.aside, { recursive: true })
        return { manifest, aside: worthless || !folder.aside ? aside : [folder.aside, ...aside] }
      } catch (error) {
        folder.undo()
        throw error
      }
    })
  })
}
