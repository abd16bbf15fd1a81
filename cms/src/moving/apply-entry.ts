import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { type TypeUid, uidOf } from '../export/published-types'
import type { ArchivedEntry, Version } from './archive.types'
import { fieldsOf } from './entry-fields'
import { dataOf, sameVersion } from './entry-version'
import { isHallOnlyStory, withKeptTexts } from './hall-texts'
import { Refusal } from './refusal'

/** `KEPT`: what is here for the hall only would be lost, so nothing was touched. */
export type EntryResult = 'CREATED' | 'CHANGED' | 'SAME' | 'KEPT'

type Versions = Pick<ArchivedEntry, 'published' | 'draft'>

interface Target {
  strapi: Core.Strapi
  uid: TypeUid
  id: string
  title: string
  fileIds: ReadonlyMap<string, number>
}

export const titleOf = ({ published, draft }: ArchivedEntry): string => {
  const { title, name } = published ?? draft ?? {}
  return String(title ?? name ?? '')
}

/**
 * Makes one entry what the archive says, where `here` is what stands here: the published version first, then a draft that differs from
 * it. What is so already is not written again. Nothing is ever taken off the site: `stillPublished` says that the archive no longer has
 * it there.
 */
export async function applyEntry(
  strapi: Core.Strapi,
  entry: ArchivedEntry,
  here: ArchivedEntry | null,
  fileIds: ReadonlyMap<string, number>,
): Promise<{ result: EntryResult; stillPublished: boolean }> {
  const target = { strapi, uid: uidOf(entry.type), id: here?.id ?? entry.id, title: titleOf(entry), fileIds }
  if (!here) {
    await createEntry(target, entry)
    return { result: 'CREATED', stillPublished: false }
  }
  const stillPublished = !entry.published && here.published !== null
  const arriving = arrivingVersions(entry, here)
  return { result: arriving ? await updateEntry(target, arriving, here) : 'KEPT', stillPublished }
}

/** The archive's versions with the texts for the hall that are here; null when one of those would be lost. */
function arrivingVersions({ type, published, draft }: ArchivedEntry, here: ArchivedEntry): Versions | null {
  if (isHallOnlyStory(type, [here.published, here.draft])) return null
  const filled = {
    published: withKeptTexts(type, published, here.published ?? here.draft),
    draft: withKeptTexts(type, draft, here.draft ?? here.published),
  }
  const loses = (published && !filled.published) || (draft && !filled.draft)
  return loses ? null : filled
}

async function updateEntry(target: Target, { published, draft }: Versions, here: Versions): Promise<EntryResult> {
  const publishes = published !== null && !sameVersion(published, here.published)
  if (publishes) await write(target, published, true)
  const saves = draft !== null && !sameVersion(draft, publishes ? published : here.draft)
  if (saves) await write(target, draft, false)
  return publishes || saves ? 'CHANGED' : 'SAME'
}

async function createEntry(target: Target, { published, draft, sequence }: ArchivedEntry): Promise<void> {
  const { strapi, uid, id, fileIds } = target
  const first = published ?? draft
  if (!first) return
  await checkAddress(target, first)
  const counted = 'sequence' in strapi.contentType(uid).attributes ? { sequence: sequence ?? 0 } : {}
  const data = { ...dataOf(strapi, uid, first, fileIds), ...counted, documentId: id }
  await said(target, () => strapi.documents(uid).create({ data: data as never, ...(published ? { status: 'published' } : {}) }))
  if (published && draft && !sameVersion(published, draft)) await write(target, draft, false)
}

async function write(target: Target, version: Version, publish: boolean): Promise<void> {
  const { strapi, uid, id, fileIds } = target
  await checkAddress(target, version)
  const data = dataOf(strapi, uid, version, fileIds)
  await said(target, () =>
    strapi.documents(uid).update({ documentId: id, data: data as never, ...(publish ? { status: 'published' } : {}) }),
  )
}

/** Strapi's own refusal of an address that another entry has does not say which entry. */
async function checkAddress({ strapi, uid, id, title }: Target, version: Version): Promise<void> {
  for (const { name } of fieldsOf(strapi, uid).filter(({ type }) => type === 'uid')) {
    const address = version[name]
    if (typeof address !== 'string') continue
    const others = await strapi.db.query(uid).count({ where: { [name]: address, documentId: { $ne: id } } })
    if (others > 0) throw new Refusal({ code: 'ADDRESS_TAKEN', title, address })
  }
}

/** What a publish is refused for is a sentence for people; anything else is a bug and goes on. */
async function said({ title }: Target, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof errors.ApplicationError) throw new Refusal({ code: 'ENTRY_REFUSED', title, reason: error.message })
    throw error
  }
}
