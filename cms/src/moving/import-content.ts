import type { Core } from '@strapi/strapi'
import { waitForTurn } from '../outbox'
import { publishingRank } from '../publishing/publishing-order'
import { applyEntry, type EntryResult, titleOf } from './apply-entry'
import type { ArchivedEntry } from './archive.types'
import { inFolderOfItsOwn } from './own-folder'
import { removeFiles } from './place-picture'
import { type OpenArchive, readArchive } from './read-archive'
import { type MovingProblem, refusable } from './refusal'
import { entriesToMeet, type Met } from './stored-entries'
import { checkPictures, type TakenInPictures, takeInPictures } from './take-in-pictures'

export interface ImportedContent {
  kind: 'IMPORTED'
  entries: Record<EntryResult, number>
  pictures: Pick<TakenInPictures, 'created' | 'changed' | 'same'>
  /** Titles of what was left alone because texts for the hall would be lost. */
  kept: string[]
  /** Titles of what is on the site here and is not any more where the archive comes from. */
  stillPublished: string[]
}

/**
 * Makes the content here what the archive says, in one transaction with its messages to the site: all of it or, when anything is
 * refused or fails, nothing. What is only here stays; doing it again writes nothing.
 */
export const importContent = (strapi: Core.Strapi, file: string): Promise<ImportedContent | { kind: 'REFUSED'; problem: MovingProblem }> =>
  refusable(() =>
    inFolderOfItsOwn(async (folder) => {
      const archive = await readArchive(strapi, file, folder)
      await checkPictures(archive.content.pictures, archive.files)
      return writeContent(strapi, archive)
    }),
  )

async function writeContent(strapi: Core.Strapi, { content, files }: OpenArchive): Promise<ImportedContent> {
  const taken: TakenInPictures = { fileIds: new Map(), created: 0, changed: 0, same: 0, placed: [], left: [] }
  const entries = content.entries.toSorted(byTurn)
  try {
    const written = await strapi.db.transaction(async () => {
      await waitForTurn(strapi)
      await takeInPictures(strapi, content.pictures, files, taken)
      return writeEntries(strapi, entries, taken.fileIds)
    })
    await removeFiles(taken.left)
    const { created, changed, same } = taken
    return { kind: 'IMPORTED', ...written, pictures: { created, changed, same } }
  } catch (error) {
    await removeFiles(taken.placed)
    throw error
  }
}

/** What others link to first, and each type in one piece. */
const byTurn = (one: ArchivedEntry, other: ArchivedEntry) =>
  publishingRank(one.type) - publishingRank(other.type) || one.type.localeCompare(other.type)

async function writeEntries(
  strapi: Core.Strapi,
  entries: readonly ArchivedEntry[],
  fileIds: ReadonlyMap<string, number>,
): Promise<Pick<ImportedContent, 'entries' | 'kept' | 'stillPublished'>> {
  const written: Pick<ImportedContent, 'entries' | 'kept' | 'stillPublished'> = {
    entries: { CREATED: 0, CHANGED: 0, SAME: 0, KEPT: 0 },
    kept: [],
    stillPublished: [],
  }
  let met: Met | null = null
  for (const entry of entries) {
    // Type by type, when its turn comes: what it links to is up to date by then.
    if (met?.type !== entry.type) met = await entriesToMeet(strapi, entry.type)
    const { result, stillPublished } = await applyEntry(strapi, entry, met.find(entry.id), fileIds)
    written.entries[result] += 1
    if (result === 'KEPT') written.kept.push(titleOf(entry))
    if (stillPublished) written.stillPublished.push(titleOf(entry))
  }
  return written
}
