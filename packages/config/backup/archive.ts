import { createHash } from 'node:crypto'
import { closeSync, createReadStream, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { create, Parser, type ReadEntry } from 'tar'
import { StartProblem } from '../start/start-problem.mjs'
import { type BackedUpFile, MANIFEST, type Manifest, readManifest } from './manifest.ts'

/** Packs `paths` of a folder, the manifest first. */
export const writeArchive = (folder: string, paths: string[], file: string): Promise<void> =>
  create({ gzip: true, portable: true, strict: true, mode: 0o600, cwd: folder, file }, [MANIFEST, ...paths])

const damaged = (where: string) =>
  new StartProblem(`这份备份已损坏（${where}）。请换一份。`, `This backup is damaged (${where}): take another one.`)
const notOurs = () => new StartProblem('这不是本系统的备份文件。', 'This file is not a backup of this product.')
const tooNew = () =>
  new StartProblem(
    '这份备份由更新的版本写成，请先更新程序。',
    'This backup was written by a newer version of the product: update the product first.',
  )

const closeOnDisk = (handle: number): void => {
  fsyncSync(handle)
  closeSync(handle)
}

interface Reading {
  /** Called before anything is taken out; what it throws ends the reading. */
  accept(manifest: Manifest): void
  /** The folder that the files are written to; null only checks them. */
  into: string | null
}

/** Reads one archive from its first byte to its last. No name in it becomes a path unless the manifest, and the rules for names, have it. */
class ArchiveReader {
  manifest: Manifest | null = null
  problem: unknown = null
  readonly #awaited = new Map<string, BackedUpFile>()
  readonly #reading: Reading

  constructor(reading: Reading) {
    this.#reading = reading
  }

  take(entry: ReadEntry): void {
    if (this.problem) entry.resume()
    else if (entry.type !== 'File') this.#refuse(entry, this.manifest ? damaged(entry.path) : notOurs())
    else if (this.manifest) this.#takeFile(entry)
    else if (entry.path === MANIFEST) this.#takeManifest(entry)
    else this.#refuse(entry, notOurs())
  }

  end(): Manifest {
    if (!this.problem && !this.manifest) this.problem = notOurs()
    const [missing] = this.#awaited.keys()
    if (missing !== undefined) this.problem ??= damaged(missing)
    if (this.problem || !this.manifest) throw this.problem
    return this.manifest
  }

  #refuse(entry: ReadEntry, problem: unknown): void {
    this.problem ??= problem
    entry.resume()
  }

  #takeManifest(entry: ReadEntry): void {
    const chunks: Buffer[] = []
    entry.on('data', (chunk: Buffer) => chunks.push(chunk))
    entry.on('end', () => this.#attempt(() => this.#accept(Buffer.concat(chunks).toString('utf8'))))
  }

  #accept(text: string): void {
    const read = readManifest(text)
    if (read.kind !== 'MANIFEST') throw read.kind === 'NEWER' ? tooNew() : notOurs()
    this.#reading.accept(read.manifest)
    this.manifest = read.manifest
    for (const file of read.manifest.files) this.#awaited.set(file.path, file)
  }

  #takeFile(entry: ReadEntry): void {
    const wanted = this.#awaited.get(entry.path)
    if (wanted?.bytes === entry.size) this.#copy(entry, wanted)
    else this.#refuse(entry, damaged(entry.path))
  }

  #copy(entry: ReadEntry, wanted: BackedUpFile): void {
    this.#awaited.delete(wanted.path)
    const hash = createHash('sha256')
    const target = this.#attempt(() => this.#open(wanted.path)) ?? null
    entry.on('data', (chunk: Buffer) => {
      hash.update(chunk)
      if (target !== null) this.#attempt(() => writeSync(target, chunk))
    })
    entry.on('end', () => {
      if (target !== null) closeOnDisk(target)
      if (hash.digest('hex') !== wanted.sha256) this.problem ??= damaged(wanted.path)
    })
  }

  #open(path: string): number | null {
    if (this.#reading.into === null) return null
    const target = join(this.#reading.into, path)
    mkdirSync(dirname(target), { recursive: true })
    return openSync(target, 'wx')
  }

  #attempt<T>(work: () => T): T | undefined {
    try {
      return work()
    } catch (error) {
      this.problem ??= error
      return undefined
    }
  }
}

/** Refuses an archive that is not whole, to the byte, and not what its manifest says. */
export const readArchive = async (file: string, reading: Reading): Promise<Manifest> => {
  const reader = new ArchiveReader(reading)
  const parser = new Parser({ strict: true })
  parser.on('entry', (entry: ReadEntry) => reader.take(entry))
  // Strict: what is no archive, has a wrong checksum or ends early arrives here.
  parser.on('error', () => {
    reader.problem ??= reader.manifest ? damaged('tar.gz') : notOurs()
  })
  for await (const chunk of createReadStream(file)) {
    parser.write(chunk as Buffer)
    if (reader.problem) break
  }
  if (!reader.problem) parser.end()
  return reader.end()
}
