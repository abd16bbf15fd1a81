import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newId } from '../../kernel/ids.js'

const TIMEOUT_MS = 20_000
const LARGEST_BYTES = 12_000_000

export interface PictureLibraryDeps {
  folder: string
  cmsUrl: string
  fetch: typeof globalThis.fetch
  /** Where the CMS has the picture of that name; undefined for one that nothing published shows. */
  sourceOf(name: string): string | undefined
}

/** Our own copies of the pictures that are shown, so that they stay when the CMS is away. */
export class PictureLibrary {
  readonly #copying = new Map<string, Promise<void>>()

  constructor(private readonly deps: PictureLibraryDeps) {}

  /** Null for a picture that nothing published shows. Throws when it has no copy yet and the CMS does not give one. */
  async read(name: string): Promise<Buffer | null> {
    if (this.deps.sourceOf(name) === undefined) return null
    await this.copy(name)
    return readFile(this.#path(name))
  }

  /** Fetches the picture unless there is a copy; a picture of the CMS never changes under its address. */
  copy(name: string): Promise<void> {
    const running = this.#copying.get(name)
    if (running) return running
    const copying = this.#copyMissing(name).finally(() => this.#copying.delete(name))
    this.#copying.set(name, copying)
    return copying
  }

  async #copyMissing(name: string): Promise<void> {
    const source = this.deps.sourceOf(name)
    if (source === undefined || (await exists(this.#path(name)))) return
    const bytes = await this.#fetch(source)
    await mkdir(this.deps.folder, { recursive: true })
    // Written beside and then renamed, so that half a picture is never served.
    const draft = join(this.deps.folder, `${newId()}.part`)
    await writeFile(draft, bytes)
    await rename(draft, this.#path(name))
  }

  async #fetch(source: string): Promise<Buffer> {
    const response = await this.deps.fetch(new URL(source, `${this.deps.cmsUrl}/`), { signal: AbortSignal.timeout(TIMEOUT_MS) })
    if (!response.ok) throw new Error(`The CMS answered ${response.status} to a picture`)
    const bytes = Buffer.from(await response.arrayBuffer())
    if (bytes.length > LARGEST_BYTES) throw new Error('A picture of the CMS is too large')
    return bytes
  }

  #path(name: string): string {
    return join(this.deps.folder, name)
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}
