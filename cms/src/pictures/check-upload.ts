import { open } from 'node:fs/promises'
import { errors } from '@strapi/utils'
import sharp, { type Metadata } from 'sharp'
import { LARGEST_UPLOAD } from '../../config/plugins'
import { pictureWords } from './picture-words'

/** A file as the form parser left it on disk. */
export interface UploadedFile {
  filepath: string
  originalFilename: string | null
  /** Bytes. */
  size: number
}

const MOST_PIXELS = 128_000_000
const formats: readonly string[] = ['jpeg', 'png', 'webp']

// Only these readers ever see an editor's file: no SVG, PDF or raw formats, which can run scripts or open other files.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['Jpeg', 'Png', 'Webp', 'Heif'].map((format) => `VipsForeignLoad${format}`) })

/** What the file says of itself when it is a picture of a kind that we take; null otherwise. Decides by content: a name proves nothing. */
export async function pictureAt(filepath: string): Promise<Metadata | null> {
  const picture = await sharp(filepath, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  const isAvif = picture?.format === 'heif' && picture.compression === 'av1'
  return picture && (formats.includes(picture.format) || isAvif) ? picture : null
}

export const hasTooManyPixels = ({ width, height }: Pick<Metadata, 'width' | 'height'>): boolean => width * height > MOST_PIXELS

/** Says in Chinese why the file cannot be a picture of ours; null where it can. */
export async function faultOf({ filepath, originalFilename, size }: UploadedFile): Promise<string | null> {
  const name = originalFilename ?? '这个文件'
  if (size > LARGEST_UPLOAD) return pictureWords.tooLarge(name)
  const picture = await pictureAt(filepath)
  if (!picture) return (await isTelephoneFormat(filepath)) ? pictureWords.telephoneFormat(name) : pictureWords.notAPicture(name)
  return hasTooManyPixels(picture) ? pictureWords.tooManyPixels(name) : null
}

/** Throws the first file's fault as what the admin panel shows. */
export async function checkUploads(files: UploadedFile | UploadedFile[] | undefined): Promise<void> {
  for (const file of files ? [files].flat() : []) {
    const fault = await faultOf(file)
    if (fault) throw new errors.ValidationError(fault)
  }
}

/** HEIC names itself in its first box; no free reader of its pixels exists. */
async function isTelephoneFormat(filepath: string): Promise<boolean> {
  const file = await open(filepath, 'r')
  try {
    const { buffer } = await file.read(Buffer.alloc(12), 0, 12, 0)
    return /^ftyp(hei|hev)/.test(buffer.toString('latin1', 4, 12))
  } finally {
    await file.close()
  }
}
