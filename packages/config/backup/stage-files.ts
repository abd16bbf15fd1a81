import { createHash } from 'node:crypto'
import { copyFileSync, createReadStream, existsSync, linkSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BackedUpFile } from './manifest.ts'
import { isPassing, isStoredPath } from './stored-data.ts'

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)

const lyingStill = 60_000

/**
 * A second name for the same bytes costs nothing and outlives a deletion. What was written a moment ago may still be growing: of that
 * a copy is taken, which stays as it is. No row in the databases, copied before, speaks of it yet.
 */
const keep = (from: string, to: string, now: Date): void => {
  const fresh = now.getTime() - statSync(from).mtimeMs < lyingStill
  try {
    if (fresh) copyFileSync(from, to)
    else linkSync(from, to)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw error
    copyFileSync(from, to)
  }
}

/** The files below a folder, as `/`-separated paths from `root`. */
const filesBelow = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))

/** What a data folder holds beside its databases: every folder's files but logs. */
export const storedFiles = (dataDir: string): string[] => {
  if (!existsSync(dataDir)) return []
  const folders = readdirSync(dataDir, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !isPassing(entry.name))
  return folders
    .flatMap(({ name }) => filesBelow(dataDir, name))
    .filter(isStoredPath)
    .sort()
}

/** A picture that an editor deletes meanwhile is left out, as it would be a moment later. */
export const stageFiles = (dataDir: string, staging: string, now: Date): string[] =>
  storedFiles(dataDir).filter((path) => {
    mkdirSync(join(staging, dirname(path)), { recursive: true })
    try {
      keep(join(dataDir, path), join(staging, path), now)
      return true
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return false
      throw error
    }
  })

/** Whether a data folder holds nothing that anyone could miss. */
export const isEmptyData = (dataDir: string): boolean => {
  if (!existsSync(dataDir)) return true
  const files = readdirSync(dataDir, { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
  return files.length === 0 && storedFiles(dataDir).length === 0
}

const describeFile = async (folder: string, path: string): Promise<BackedUpFile> => {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(join(folder, path))) hash.update(chunk as Buffer)
  return { path, bytes: statSync(join(folder, path)).size, sha256: hash.digest('hex') }
}

export const describeFiles = async (folder: string, paths: string[]): Promise<BackedUpFile[]> => {
  const described: BackedUpFile[] = []
  for (const path of paths) described.push(await describeFile(folder, path))
  return described
}
