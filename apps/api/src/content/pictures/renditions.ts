import sharp, { type Sharp } from 'sharp'
import type { SyncLog } from '../sync.js'
import { type PictureFormat, printRenditionName, type RenditionName } from './picture-sizes.js'
import type { PicturesRepository } from './pictures.repository.js'
import type { RenditionFiles } from './rendition-files.js'
import { Turns } from './turns.js'

export interface RenditionsDeps {
  pictures: Pick<PicturesRepository, 'master'>
  files: RenditionFiles
  log: SyncLog
}

/** At once, per process: a rush on a new page must not take the processor from sign-ups. */
const MOST_AT_ONCE = 2

// Qualities at which the two formats look alike; one step more of effort saves a tenth and makes the first reader wait three times as long.
export const pictureEncoders: Record<PictureFormat, (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 55, effort: 3 }),
  webp: (picture) => picture.webp({ quality: 78 }),
}

/** The sizes and formats in which readers get a picture: made when first asked for, once however many ask. */
export class Renditions {
  readonly #making = new Map<string, Promise<Buffer | null>>()
  readonly #turns = new Turns(MOST_AT_ONCE)

  constructor(private readonly deps: RenditionsDeps) {}

  /** Null where no such picture is held. */
  async take(rendition: RenditionName): Promise<Buffer | null> {
    const name = printRenditionName(rendition)
    const made = await this.deps.files.read(name)
    if (made) return made
    const making = this.#making.get(name) ?? this.#turns.run(() => this.#make(name, rendition)).finally(() => this.#making.delete(name))
    this.#making.set(name, making)
    return making
  }

  async #make(name: string, { digest, width, format }: RenditionName): Promise<Buffer | null> {
    const master = await this.deps.pictures.master(digest)
    if (!master) return null
    const bytes = await pictureEncoders[format](sharp(master).resize({ width, withoutEnlargement: true })).toBuffer()
    // Served all the same: a full disk costs time, not pictures.
    await this.deps.files.write(name, bytes).catch((error: unknown) => this.deps.log.warn({ err: error }, 'a rendition could not be kept'))
    return bytes
  }
}
