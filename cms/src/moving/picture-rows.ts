import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { Core } from '@strapi/strapi'
import culture from '../../config/culture'
import type { ArchivedPicture, PictureFile } from './archive.types'

export const FILE = 'plugin::upload.file'

/** A row of the media library; `formats` are the smaller sizes that Strapi made. */
export interface PictureRow extends PictureFile {
  id: number
  documentId: string
  name: string
  alternativeText: string | null
  caption: string | null
  formats: Record<string, PictureFile> | null
}

/** Where Strapi's local provider keeps a file, and the address it is served under. */
export const uploadPath = ({ hash, ext }: PictureFile): string => join(culture.publicDir, 'uploads', `${hash}${ext}`)
export const uploadUrl = ({ hash, ext }: PictureFile): string => `/uploads/${hash}${ext}`

export const pictureRows = async (strapi: Core.Strapi, ids: readonly string[]): Promise<PictureRow[]> =>
  (await strapi.db.query(FILE).findMany({ where: { documentId: { $in: [...ids] } }, orderBy: { documentId: 'asc' } })) as PictureRow[]

const fileOf = ({ hash, ext, mime, width, height }: PictureFile): PictureFile => ({ hash, ext, mime, width, height })

const sizesOf = ({ formats }: PictureRow) => Object.entries(formats ?? {}).sort(([one], [other]) => (one < other ? -1 : 1))

export const archivedPicture = (row: PictureRow): ArchivedPicture => ({
  id: row.documentId,
  name: row.name,
  alternativeText: row.alternativeText,
  caption: row.caption,
  ...fileOf(row),
  // PostgreSQL gives the keys of a stored object in an order of its own.
  sizes: Object.fromEntries(sizesOf(row).map(([size, file]) => [size, fileOf(file)])),
})

/** Null where there is no such file. */
export async function sha256Of(path: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
    return hash.digest('hex')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
