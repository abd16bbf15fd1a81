import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { create, extract } from 'tar'
import type { ArchiveContent, ManifestFile } from '../src/moving/archive.types'

/** The files of an archive, by path, as bytes. */
export type ArchiveFiles = Map<string, Buffer>

export async function filesIn(archive: string): Promise<ArchiveFiles> {
  return inFolder(async (folder) => {
    await extract({ file: archive, cwd: folder })
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    return new Map(
      paths.map(({ parentPath, name }) => [join(parentPath, name).slice(folder.length + 1), readFileSync(join(parentPath, name))]),
    )
  })
}

export const contentIn = (files: ArchiveFiles): ArchiveContent => JSON.parse(String(files.get('content.json')))

/** Writes files as an archive at the path, as they are. */
export async function packFiles(files: ArchiveFiles, archive: string, order = [...files.keys()]): Promise<void> {
  await inFolder(async (folder) => {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), bytes)
    }
    await create({ file: archive, cwd: folder, gzip: true }, order)
  })
}

/** With checksums that fit, as somebody who knows the format would make it. */
export function withManifest(files: ArchiveFiles): ArchiveFiles {
  const listed = [...files].filter(([path]) => path !== 'manifest.json')
  const manifest = listed.map(
    ([path, bytes]): ManifestFile => ({ path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }),
  )
  return new Map([['manifest.json', Buffer.from(JSON.stringify({ files: manifest }))], ...listed])
}

/** The archive again, its content changed, its checksums right. */
export function withContent(files: ArchiveFiles, change: (content: Changeable) => unknown): ArchiveFiles {
  const content = contentIn(files) as Changeable
  change(content)
  return withManifest(new Map([...files, ['content.json', Buffer.from(JSON.stringify(content))]]))
}

// biome-ignore lint/suspicious/noExplicitAny: tests put wrong things in on purpose.
export type Changeable = any

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
