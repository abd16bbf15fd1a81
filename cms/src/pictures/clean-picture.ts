import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { errors } from '@strapi/utils'
import sharp from 'sharp'
import { pictureWords } from './picture-words'

/** A picture on its way through Strapi's upload. */
export interface UploadedImage {
  name: string
  hash: string
  filepath: string
  tmpWorkingDirectory: string
  [property: string]: unknown
}

const LONGEST_SIDE = 4096
const QUALITY = 90

/**
 * Writes the picture anew, upright and without a word of its metadata: where and with which telephone it was taken is nobody's
 * business. Strapi's own optimisation keeps the original, metadata and all, whenever that is smaller. Throws, in Chinese, where
 * the picture cannot be read to its end.
 */
export async function cleanPicture(file: UploadedImage): Promise<UploadedImage> {
  const filepath = join(file.tmpWorkingDirectory, `clean-${file.hash}`)
  try {
    const { width, height, size } = await sharp(file.filepath, { failOn: 'error' })
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: QUALITY, force: false })
      .webp({ quality: QUALITY, force: false })
      .toFile(filepath)
    const kilobytes = Math.round(size / 10) / 100
    return { ...file, filepath, getStream: () => createReadStream(filepath), width, height, size: kilobytes, sizeInBytes: size }
  } catch {
    throw new errors.ValidationError(pictureWords.broken(file.name))
  }
}
