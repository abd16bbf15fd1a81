import { constants, existsSync, mkdirSync } from 'node:fs'
import { copyFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { publishedTypes } from '@culture/contract'
import type { Core } from '@strapi/strapi'
import { create } from 'tar'
import culture from '../../config/culture'
import { uidOf } from '../export/published-types'
import {
  ARCHIVE_FORMAT,
  type ArchiveContent,
  type ArchivedEntry,
  CONTENT,
  filesOf,
  MANIFEST,
  type ManifestFile,
  PICTURES,
  type PictureFile,
  picturePath,
} from './archive.types'
import { namedIn } from './entry-version'
import { countHallTexts, isHallOnlyStory, withoutHallTexts } from './hall-texts'
import { inFolderOfItsOwn } from './own-folder'
import { archivedPicture, pictureRows, sha256Of, uploadPath } from './picture-rows'
import { type MovingProblem, Refusal, refusable } from './refusal'
import { storedEntries } from './stored-entries'

export interface ExportedContent {
  kind: 'EXPORTED'
  file: string
  bytes: number
  entries: number
  pictures: number
  /** What is for the hall only and stayed: whole stories, and segments of which only the place went along. */
  hallStories: number
  hallTexts: number
}

/** Writes everything that editors wrote and the pictures it shows into one archive; what is for the hall only stays here. */
export const exportContent = (strapi: Core.Strapi, file: string): Promise<ExportedContent | { kind: 'REFUSED'; problem: MovingProblem }> =>
  refusable(() =>
    inFolderOfItsOwn(async (folder) => {
      if (existsSync(file)) throw new Refusal({ code: 'FILE_EXISTS' })
      const { content, hallStories, hallTexts } = await collectContent(strapi)
      const paths = await layOut(content, folder)
      await pack(file, folder, paths)
      const { size: bytes } = await stat(file)
      const { entries, pictures } = content
      return { kind: 'EXPORTED' as const, file, bytes, entries: entries.length, pictures: pictures.length, hallStories, hallTexts }
    }),
  )

/** Everything at one moment, however busy the editors are. */
async function collectContent(strapi: Core.Strapi): Promise<{ content: ArchiveContent; hallStories: number; hallTexts: number }> {
  return strapi.db.transaction(async ({ trx }) => {
    if (strapi.db.dialect.client === 'postgres') await trx.raw('set transaction isolation level repeatable read, read only')
    const all: ArchivedEntry[] = []
    for (const type of publishedTypes) all.push(...(await storedEntries(strapi, type)))
    const moving = all.filter(({ type, published, draft }) => !isHallOnlyStory(type, [published, draft]))
    const hallTexts = moving.reduce((sum, { type, published, draft }) => sum + countHallTexts(type, draft ?? published), 0)
    const entries = moving.map((entry) => ({
      ...entry,
      published: withoutHallTexts(entry.type, entry.published),
      draft: withoutHallTexts(entry.type, entry.draft),
    }))
    const pictures = (await pictureRows(strapi, picturesOf(strapi, entries))).map(archivedPicture)
    const content = { format: ARCHIVE_FORMAT, communityId: culture.communityId, entries, pictures }
    return { content, hallStories: all.length - moving.length, hallTexts }
  })
}

const picturesOf = (strapi: Core.Strapi, entries: readonly ArchivedEntry[]): string[] => {
  const versions = entries.flatMap(({ type, published, draft }) =>
    [published, draft].flatMap((version) => (version ? [{ type, version }] : [])),
  )
  return [...new Set(versions.flatMap(({ type, version }) => namedIn(strapi, uidOf(type), version, 'PICTURE').map(({ id }) => id)))]
}

/** Puts the archive's files into a folder, the manifest with their checksums first. */
async function layOut(content: ArchiveContent, folder: string): Promise<string[]> {
  const paths = [CONTENT]
  mkdirSync(join(folder, PICTURES))
  await writeFile(join(folder, CONTENT), JSON.stringify(content, null, 1))
  for (const picture of content.pictures) {
    for (const file of filesOf(picture)) {
      await copyPicture(file, folder, picture.name)
      paths.push(picturePath(file))
    }
  }
  const files: ManifestFile[] = []
  for (const path of paths) files.push(await listed(folder, path))
  await writeFile(join(folder, MANIFEST), JSON.stringify({ files }, null, 1))
  return [MANIFEST, ...paths]
}

async function copyPicture(file: PictureFile, folder: string, name: string): Promise<void> {
  try {
    await copyFile(uploadPath(file), join(folder, picturePath(file)), constants.COPYFILE_FICLONE)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Refusal({ code: 'MISSING_PICTURE', name })
    throw error
  }
}

const listed = async (folder: string, path: string): Promise<ManifestFile> => {
  const { size } = await stat(join(folder, path))
  return { path, bytes: size, sha256: (await sha256Of(join(folder, path))) ?? '' }
}

/** Under its name only when it is whole. It holds drafts and unmasked names: nobody else on the machine may read it. */
async function pack(file: string, folder: string, paths: string[]): Promise<void> {
  const part = `${file}.part`
  mkdirSync(dirname(file), { recursive: true })
  try {
    await rm(part, { force: true })
    await writeFile(part, '', { mode: 0o600, flag: 'wx' })
    await create({ file: part, cwd: folder, gzip: true, portable: true, noMtime: true }, paths)
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
