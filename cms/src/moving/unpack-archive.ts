import { createHash } from 'node:crypto'
import { closeSync, createReadStream, openSync, writeSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Parser, type ReadEntry } from 'tar'
import { CONTENT, MANIFEST, PICTURES } from './archive.types'
import { isPictureEnding } from './read-picture'
import { type MovingProblem, Refusal } from './refusal'

const MB = 1024 * 1024
export const limits = { archive: 8192 * MB, files: 50_000, document: 128 * MB, picture: 64 * MB, ratio: 200 }

/** A file of the archive as it lies in the folder it was unpacked to, under a name of ours. */
export interface UnpackedFile {
  staged: string
  bytes: number
  sha256: string
}
export type Unpacked = ReadonlyMap<string, UnpackedFile>

const picture = new RegExp(`^${PICTURES}/[A-Za-z0-9_-]{1,200}(\\.[A-Za-z]{3,4})$`)
const isPicture = (path: string): boolean => isPictureEnding(picture.exec(path)?.[1])

/**
 * Reads a foreign archive file by file into `folder`. No name in it ever becomes a path: a file is taken only under one of the names
 * that an export gives, and lies here under a number. Links, folders, repeated names and anything above the limits end the reading.
 */
export async function unpackArchive(file: string, folder: string): Promise<Unpacked> {
  const size = await stat(file).catch(() => null)
  if (!size?.isFile()) throw new Refusal({ code: 'NO_FILE' })
  if (size.size > limits.archive) throw new Refusal({ code: 'TOO_LARGE' })
  const unpacked = new Map<string, UnpackedFile>()
  let total = 0
  let problem: MovingProblem | null = null
  const refuse = (entry: ReadEntry, found: MovingProblem) => {
    problem ??= found
    entry.resume()
  }
  const parser = new Parser({ strict: true, maxDecompressionRatio: limits.ratio })
  parser.on('entry', (entry: ReadEntry) => {
    total += entry.size
    const most = entry.path.startsWith(PICTURES) ? limits.picture : limits.document
    if (problem) entry.resume()
    else if (!isExpected(entry) || unpacked.has(entry.path)) refuse(entry, { code: 'STRANGE_FILE', path: entry.path })
    else if (entry.size > most || total > limits.archive || unpacked.size >= limits.files) refuse(entry, { code: 'TOO_LARGE' })
    else stage(entry, join(folder, String(unpacked.size)), unpacked)
  })
  // Strict: a bad checksum, an entry out of shape or a file that ends early arrives here.
  parser.on('error', (error: Error) => {
    problem ??= /ratio/.test(error.message) ? { code: 'TOO_LARGE' } : { code: 'NOT_AN_ARCHIVE' }
  })
  for await (const chunk of createReadStream(file)) {
    parser.write(chunk as Buffer)
    if (problem) break
  }
  if (!problem) parser.end()
  if (problem) throw new Refusal(problem)
  return unpacked
}

const isExpected = ({ path, type }: ReadEntry): boolean => type === 'File' && (path === MANIFEST || path === CONTENT || isPicture(path))

/** The parser hands over what it has as it is written to, so the file is whole when the entry ends. */
function stage(entry: ReadEntry, staged: string, unpacked: Map<string, UnpackedFile>): void {
  const hash = createHash('sha256')
  const target = openSync(staged, 'wx', 0o600)
  const file = { staged, bytes: 0, sha256: '' }
  unpacked.set(entry.path, file)
  entry.on('data', (chunk: Buffer) => {
    hash.update(chunk)
    writeSync(target, chunk)
    file.bytes += chunk.length
  })
  entry.on('end', () => {
    closeSync(target)
    file.sha256 = hash.digest('hex')
  })
}
