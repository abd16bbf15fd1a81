import { statSync } from 'node:fs'
import type { Core } from '@strapi/strapi'
import { hasTooManyPixels, pictureAt } from '../pictures/check-upload'
import { type ArchivedPicture, filesOf, type PictureFile, picturePath } from './archive.types'
import { archivedPicture, FILE, type PictureRow, pictureRows, uploadPath, uploadUrl } from './picture-rows'
import { hasSameFiles, placePicture } from './place-picture'
import { Refusal } from './refusal'
import type { Unpacked } from './unpack-archive'

/** What became of the pictures of an archive. */
export interface TakenInPictures {
  /** A picture's number here by its documentId. */
  fileIds: Map<string, number>
  created: number
  changed: number
  same: number
  /** Files put in place: to be removed when the import fails. */
  placed: string[]
  /** Files that no row names any more: to be removed after the commit. */
  left: string[]
}

/** Files pass the checks of an upload here as well: a checksum says that they arrived whole, not what they are. */
export async function checkPictures(pictures: readonly ArchivedPicture[], files: Unpacked): Promise<void> {
  for (const picture of pictures) {
    for (const file of filesOf(picture)) {
      const found = await pictureAt(files.get(picturePath(file))?.staged ?? '')
      if (!found || hasTooManyPixels(found)) throw new Refusal({ code: 'NOT_A_PICTURE', name: picture.name })
      if (found.exif || found.xmp || found.iptc) throw new Refusal({ code: 'TELLING_PICTURE', name: picture.name })
    }
  }
}

/** Brings the pictures into the library. Call inside the import's transaction; `taken` is filled as it goes, so that a failure can be undone. */
export async function takeInPictures(
  strapi: Core.Strapi,
  pictures: readonly ArchivedPicture[],
  files: Unpacked,
  taken: TakenInPictures,
): Promise<void> {
  const ids = pictures.map(({ id }) => id)
  const rows = new Map((await pictureRows(strapi, ids)).map((row) => [row.documentId, row]))
  for (const picture of pictures) await takeIn(strapi, picture, rows.get(picture.id), files, taken)
}

async function takeIn(
  strapi: Core.Strapi,
  picture: ArchivedPicture,
  row: PictureRow | undefined,
  files: Unpacked,
  taken: TakenInPictures,
): Promise<void> {
  const here = row && archivedPicture(row)
  const { name, alternativeText, caption } = picture
  if (row && here && (await hasSameFiles(here, picture, files))) {
    taken.fileIds.set(picture.id, row.id)
    if (name === row.name && alternativeText === row.alternativeText && caption === row.caption) {
      taken.same += 1
      return
    }
    taken.changed += 1
    await strapi.db.query(FILE).update({ where: { id: row.id }, data: { name, alternativeText, caption } })
    return
  }
  const stored = rowOf(await placePicture(picture, files, taken.placed))
  taken[row ? 'changed' : 'created'] += 1
  if (here) taken.left.push(...filesOf(here).map(uploadPath))
  const written = row
    ? await strapi.db.query(FILE).update({ where: { id: row.id }, data: stored })
    : await strapi.db.query(FILE).create({ data: { ...stored, documentId: picture.id, folderPath: '/' } })
  taken.fileIds.set(picture.id, (written as { id: number }).id)
}

/** As Strapi's upload writes it. */
const rowOf = ({ id: _id, sizes, ...picture }: ArchivedPicture): Record<string, unknown> => {
  const { sizeInBytes: _bytes, ...file } = storedFile(picture)
  const formats = Object.entries(sizes).map(([size, one]) => [size, { name: `${size}_${picture.name}`, path: null, ...storedFile(one) }])
  return { ...picture, ...file, formats: formats.length > 0 ? Object.fromEntries(formats) : null, provider: 'local' }
}

function storedFile(file: PictureFile): PictureFile & { url: string; size: number; sizeInBytes: number } {
  const { size: sizeInBytes } = statSync(uploadPath(file))
  return { ...file, url: uploadUrl(file), size: Math.round(sizeInBytes / 10) / 100, sizeInBytes }
}
