import { rename, rm } from 'node:fs/promises'
import { type ArchivedPicture, filesOf, type PictureFile, picturePath } from './archive.types'
import { sha256Of, uploadPath } from './picture-rows'
import type { Unpacked } from './unpack-archive'

/** Whether the library's files of a picture are, byte for byte, the archive's, whatever they are called. */
export async function hasSameFiles(here: ArchivedPicture, picture: ArchivedPicture, files: Unpacked): Promise<boolean> {
  const sizes = Object.keys(picture.sizes)
  if (sizes.length !== Object.keys(here.sizes).length) return false
  const pairs: (readonly [PictureFile | undefined, PictureFile | undefined])[] = [
    [here, picture],
    ...sizes.map((size) => [here.sizes[size], picture.sizes[size]] as const),
  ]
  for (const [mine, theirs] of pairs) {
    if (!mine || !theirs || (await sha256Of(uploadPath(mine))) !== files.get(picturePath(theirs))?.sha256) return false
  }
  return true
}

/**
 * Moves the files of a picture to where the library serves them, each to a name that nothing uses: until the row names them nobody sees
 * them, and a picture that they replace stays as it was. Adds to `placed` what there is to undo. Answers with the picture under its names here.
 */
export async function placePicture(picture: ArchivedPicture, files: Unpacked, placed: string[]): Promise<ArchivedPicture> {
  const shaOf = (file: PictureFile) => files.get(picturePath(file))?.sha256 ?? ''
  const named = (await isFree(picture)) ? picture : renamed(picture, `_${shaOf(picture).slice(0, 12)}`)
  for (const [index, file] of filesOf(picture).entries()) {
    const [from, to] = [files.get(picturePath(file))?.staged, filesOf(named)[index]]
    if (!from || !to) continue
    // A file of just these bytes was left behind by an import that was cut off.
    if ((await sha256Of(uploadPath(to))) !== shaOf(file)) {
      await rename(from, uploadPath(to))
      placed.push(uploadPath(to))
    }
  }
  return named

  async function isFree(one: ArchivedPicture): Promise<boolean> {
    for (const file of filesOf(one)) if (![null, shaOf(file)].includes(await sha256Of(uploadPath(file)))) return false
    return true
  }
}

const renamed = (picture: ArchivedPicture, ending: string): ArchivedPicture => ({
  ...picture,
  hash: picture.hash + ending,
  sizes: Object.fromEntries(Object.entries(picture.sizes).map(([size, file]) => [size, { ...file, hash: file.hash + ending }])),
})

export async function removeFiles(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { force: true })
}
