import { createHash } from 'node:crypto'
import { zipAsOnUnix, zipTime } from '@culture/contract'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

type Piece = string | Uint8Array

export interface ArchiveFile {
  /** Folders are parted by `/`; fit for a file name on any system. */
  path: string
  /** In pieces, the next one made when the one before has left. */
  content: Iterable<Piece> | AsyncIterable<Piece>
}

export interface WrittenFile {
  path: string
  size: number
  /** In hexadecimal. */
  sha256: string
}

/** Compressed already. */
const PACKED = /\.(webp|pdf|xlsx)$/

const bytesOf = (piece: Piece): Uint8Array => (typeof piece === 'string' ? Buffer.from(piece) : piece)

/**
 * One zip of all files, in pieces: never more than one piece of one file is in memory. Names are marked as UTF-8. `files` is handed what
 * was written so far, so that the last of them can list the others.
 */
export async function* zipStream(
  files: (written: readonly WrittenFile[]) => AsyncIterable<ArchiveFile>,
  madeAt: Date,
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = []
  const leave = (): Uint8Array[] => {
    const leaving = ready
    ready = []
    return leaving
  }
  const zip = new Zip((error, piece) => {
    if (error) throw error
    ready.push(piece)
  })
  const written: WrittenFile[] = []
  for await (const { path, content } of files(written)) {
    const file = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 })
    Object.assign(file, { mtime: zipTime(madeAt), ...zipAsOnUnix })
    zip.add(file)
    const hash = createHash('sha256')
    let size = 0
    for await (const piece of content) {
      const bytes = bytesOf(piece)
      hash.update(bytes)
      size += bytes.length
      file.push(bytes)
      yield* leave()
    }
    file.push(new Uint8Array(0), true)
    yield* leave()
    written.push({ path, size, sha256: hash.digest('hex') })
  }
  zip.end()
  yield* leave()
}
