import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newId } from '../../kernel/ids.js'

/** Renditions that were made already, as files of one folder. Losing them loses only the time to make them again. */
export class RenditionFiles {
  constructor(private readonly folder: string) {}

  /** Null where there is none, or where it cannot be read. */
  async read(name: string): Promise<Buffer | null> {
    return readFile(join(this.folder, name)).catch(() => null)
  }

  /** Written beside and then renamed, so that half a picture is never served. */
  async write(name: string, bytes: Uint8Array): Promise<void> {
    await mkdir(this.folder, { recursive: true })
    const draft = join(this.folder, `${name}.${newId()}`)
    await writeFile(draft, bytes)
    await rename(draft, join(this.folder, name))
  }

  /** Removes all but the renditions of these pictures. */
  async keepOnly(digests: ReadonlySet<string>): Promise<void> {
    const names = await readdir(this.folder).catch(() => [])
    const gone = names.filter((name) => !digests.has(name.split('-', 1)[0] ?? ''))
    for (const name of gone) await rm(join(this.folder, name), { force: true })
  }
}
