import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { Size } from './picture-sizes.js'

/** A picture as we keep it. */
export interface Master extends Size {
  /** First half of the SHA-256 of `bytes`, in hexadecimal. */
  digest: string
  /** WebP, upright, sRGB, without metadata. */
  bytes: Buffer
}

export type Admission =
  | { kind: 'ADMITTED'; master: Master }
  /** Not one of the formats that we read, whatever its name says. */
  | { kind: 'NOT_A_PICTURE' }
  | { kind: 'TOO_MANY_PIXELS' }
  /** Begins like a picture and cannot be read to its end. */
  | { kind: 'BROKEN' }

const LONGEST_SIDE = 2400
const MOST_PIXELS = 64_000_000
// The effort of 4 that is usual takes twice as long and saves nothing at this quality.
const MASTER = { quality: 90, effort: 2 } as const

// Only these readers ever see a byte from outside: no SVG, PDF or raw formats, which can run scripts or open files.
const readers = ['Jpeg', 'Png', 'Webp', 'Heif', 'Nsgif'].map((format) => `VipsForeignLoad${format}`)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: readers })
// Every picture is read once, and the requests of residents need the other core.
sharp.cache(false)
sharp.concurrency(1)

/** By the first bytes alone; null where no reader knows them. */
async function readSize(bytes: Uint8Array): Promise<Size | null> {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata()
  } catch {
    return null
  }
}

/** Reads the bytes as a picture, by what they are and not by what they are called, and writes the picture anew. */
export async function admitPicture(bytes: Uint8Array): Promise<Admission> {
  const size = await readSize(bytes)
  if (!size) return { kind: 'NOT_A_PICTURE' }
  if (size.width * size.height > MOST_PIXELS) return { kind: 'TOO_MANY_PIXELS' }
  try {
    const { data, info } = await sharp(bytes, { failOn: 'error', limitInputPixels: MOST_PIXELS })
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .webp(MASTER)
      .toBuffer({ resolveWithObject: true })
    const digest = createHash('sha256').update(data).digest('hex').slice(0, 32)
    return { kind: 'ADMITTED', master: { digest, width: info.width, height: info.height, bytes: data } }
  } catch {
    return { kind: 'BROKEN' }
  }
}
