import { readFile } from 'node:fs/promises'
import type { Core } from '@strapi/strapi'
import culture from '../../config/culture'
import { isPublishedType, uidOf } from '../export/published-types'
import { isEntryId } from '../export/read-export-query'
import {
  ARCHIVE_FORMAT,
  type ArchiveContent,
  type ArchivedEntry,
  type ArchivedPicture,
  CONTENT,
  filesOf,
  MANIFEST,
  PICTURES,
  picturePath,
} from './archive.types'
import { namedIn } from './entry-version'
import { isHallOnlyStory } from './hall-texts'
import { readPicture } from './read-picture'
import { isRecord, readVersion } from './read-version'
import { Refusal } from './refusal'
import { type Unpacked, unpackArchive } from './unpack-archive'

export interface OpenArchive {
  content: ArchiveContent
  files: Unpacked
}

/** An archive that is whole and says nothing that an export could not have said; refused otherwise. Writes only into `folder`. */
export async function readArchive(strapi: Core.Strapi, file: string, folder: string): Promise<OpenArchive> {
  const files = await unpackArchive(file, folder)
  await checkManifest(files)
  const raw = await readDocument(files, CONTENT)
  if (typeof raw.format === 'number' && raw.format > ARCHIVE_FORMAT) throw new Refusal({ code: 'NEWER_FORMAT' })
  if (raw.format !== ARCHIVE_FORMAT || typeof raw.communityId !== 'string') throw new Refusal({ code: 'BROKEN_CONTENT', where: 'format' })
  if (raw.communityId !== culture.communityId)
    throw new Refusal({ code: 'OTHER_COMMUNITY', theirs: raw.communityId, ours: culture.communityId })
  const content: ArchiveContent = {
    format: ARCHIVE_FORMAT,
    communityId: raw.communityId,
    entries: listOf(raw.entries, 'entries').map((entry, index) => readEntry(strapi, entry, `entries[${index}]`)),
    pictures: listOf(raw.pictures, 'pictures').map((picture, index) => readPicture(picture, `pictures[${index}]`)),
  }
  checkWhole(strapi, content, files)
  return { content, files }
}

/** Every file is in the manifest and as the manifest says, and the other way round. */
async function checkManifest(files: Unpacked): Promise<void> {
  const { files: listed } = await readDocument(files, MANIFEST)
  const expected = new Map(listOf(listed, MANIFEST).map((one) => (isRecord(one) ? [one.path, one] : [null, null])))
  for (const [path, { bytes, sha256 }] of files) {
    const wanted = expected.get(path)
    if (path !== MANIFEST && (wanted?.sha256 !== sha256 || wanted.bytes !== bytes)) throw new Refusal({ code: 'DAMAGED_FILE', path })
  }
  const missing = [...expected.keys()].find((path) => typeof path !== 'string' || !files.has(path))
  if (missing !== undefined) throw new Refusal({ code: 'DAMAGED_FILE', path: String(missing) })
}

async function readDocument(files: Unpacked, path: string): Promise<Record<string, unknown>> {
  const file = files.get(path)
  if (!file) throw new Refusal({ code: 'NOT_AN_ARCHIVE' })
  const text = await readFile(file.staged, 'utf8')
  try {
    const document: unknown = JSON.parse(text)
    if (isRecord(document)) return document
  } catch {
    // The refusal below says what is wrong.
  }
  throw new Refusal({ code: 'BROKEN_CONTENT', where: path })
}

function listOf(value: unknown, where: string): unknown[] {
  if (!Array.isArray(value)) throw new Refusal({ code: 'BROKEN_CONTENT', where })
  return value
}

function readEntry(strapi: Core.Strapi, value: unknown, where: string): ArchivedEntry {
  if (!isRecord(value)) throw new Refusal({ code: 'BROKEN_CONTENT', where })
  const { type, id, sequence = null, published = null, draft = null } = value
  const counted = sequence === null || (Number.isSafeInteger(sequence) && Number(sequence) >= 0)
  if (typeof type !== 'string' || !isPublishedType(type) || !isEntryId(id) || !counted || (!published && !draft))
    throw new Refusal({ code: 'BROKEN_CONTENT', where })
  const versionAt = (version: unknown, name: string) =>
    version === null ? null : readVersion(strapi, uidOf(type), version, `${where}.${name}`)
  const entry = { published: versionAt(published, 'published'), draft: versionAt(draft, 'draft') }
  if (isHallOnlyStory(type, [entry.published, entry.draft])) throw new Refusal({ code: 'BROKEN_CONTENT', where })
  return { type, id, sequence: sequence as number | null, ...entry }
}

/** Nothing twice, every link and picture leads to something in the archive, and every picture file belongs to a picture. */
function checkWhole(strapi: Core.Strapi, { entries, pictures }: ArchiveContent, files: Unpacked): void {
  const keys = entries.map(({ type, id }) => `${uidOf(type)} ${id}`)
  const ids = pictures.map(({ id }) => id)
  const [knownEntries, knownPictures] = [new Set(keys), new Set(ids)]
  if (knownEntries.size < keys.length || knownPictures.size < ids.length) throw new Refusal({ code: 'BROKEN_CONTENT', where: 'id' })
  for (const { type, id, published, draft } of entries) {
    for (const version of [published, draft]) {
      if (!version) continue
      const links = namedIn(strapi, uidOf(type), version, 'LINK').filter(({ target, id: to }) => !knownEntries.has(`${target} ${to}`))
      const lost = namedIn(strapi, uidOf(type), version, 'PICTURE').filter((picture) => !knownPictures.has(picture.id))
      if (links.length + lost.length > 0) throw new Refusal({ code: 'BROKEN_CONTENT', where: `${type} ${id}` })
    }
  }
  checkPictureFiles(pictures, files)
}

function checkPictureFiles(pictures: readonly ArchivedPicture[], files: Unpacked): void {
  const paths = new Set<string>()
  const missing = pictures
    .flatMap(filesOf)
    .map(picturePath)
    .find((path) => !files.has(path) || paths.size === paths.add(path).size)
  const strange = [...files.keys()].find((path) => path.startsWith(`${PICTURES}/`) && !paths.has(path))
  if (missing) throw new Refusal({ code: 'DAMAGED_FILE', path: missing })
  if (strange) throw new Refusal({ code: 'STRANGE_FILE', path: strange })
}
