import type { KeyMarks } from './key-marks.ts'
import { isStoredPath } from './stored-data.ts'

/** Grows when an older restore could not read what a newer backup writes. */
export const BACKUP_FORMAT = 1
export const MANIFEST = 'manifest.json'

export interface BackedUpFile {
  path: string
  bytes: number
  sha256: string
}

/** The first file of an archive: what else is in it, and which keys can read that. */
export interface Manifest {
  format: number
  /** When the copying began: what was confirmed before is in it. */
  madeAt: string
  communityId: string
  keys: KeyMarks
  files: BackedUpFile[]
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isFile = (value: unknown): value is BackedUpFile =>
  isRecord(value) &&
  typeof value.path === 'string' &&
  isStoredPath(value.path) &&
  Number.isSafeInteger(value.bytes) &&
  typeof value.sha256 === 'string'

const isKeys = (value: unknown): value is KeyMarks =>
  isRecord(value) && [value.id, value.DATA_KEY, value.HASH_KEY, value.STAFF_SECRET].every((mark) => typeof mark === 'string')

export type ReadManifest = { kind: 'MANIFEST'; manifest: Manifest } | { kind: 'NEWER' } | { kind: 'UNREADABLE' }

export const readManifest = (text: string): ReadManifest => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'UNREADABLE' }
  }
  if (!isRecord(value)) return { kind: 'UNREADABLE' }
  const { format, madeAt, communityId, keys, files } = value
  if (typeof format === 'number' && format > BACKUP_FORMAT) return { kind: 'NEWER' }
  const whole = format === BACKUP_FORMAT && typeof madeAt === 'string' && typeof communityId === 'string' && isKeys(keys)
  if (!whole || !Array.isArray(files) || !files.every(isFile)) return { kind: 'UNREADABLE' }
  if (new Set(files.map(({ path }) => path)).size < files.length) return { kind: 'UNREADABLE' }
  return { kind: 'MANIFEST', manifest: { format, madeAt, communityId, keys, files } }
}
