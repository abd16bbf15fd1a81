import type { PublishedType } from '@culture/contract'
import type { Core } from '@strapi/strapi'
import { uidOf } from '../export/published-types'
import type { ArchivedEntry } from './archive.types'
import { populateOf, versionOf } from './entry-version'

interface EntryRow {
  documentId: string
  publishedAt: string | null
  sequence?: number | null
}

/** Entries of a type as they stand here, texts for the hall and all: `published` and `draft` are the two rows of one document. */
export async function storedEntries(strapi: Core.Strapi, type: PublishedType): Promise<ArchivedEntry[]> {
  const uid = uidOf(type)
  const rows = (await strapi.db
    .query(uid)
    .findMany({ populate: populateOf(strapi, uid), orderBy: [{ documentId: 'asc' }, { id: 'asc' }] })) as EntryRow[]
  const entries = new Map<string, ArchivedEntry>()
  for (const row of rows) {
    const entry = entries.get(row.documentId) ?? { type, id: row.documentId, sequence: null, published: null, draft: null }
    const version = versionOf(strapi, uid, row as never)
    const sequence = row.sequence ?? null
    entries.set(
      row.documentId,
      row.publishedAt ? { ...entry, published: version, sequence } : { ...entry, draft: version, sequence: entry.sequence ?? sequence },
    )
  }
  return [...entries.values()]
}

/** The entries of one type that an archive's may meet here. */
export interface Met {
  type: PublishedType
  find(id: string): ArchivedEntry | null
}

/** Read all at once: an entry's own row is not touched by the writing of others of its type. Site settings exist once: an archive's are those that are here. */
export async function entriesToMeet(strapi: Core.Strapi, type: PublishedType): Promise<Met> {
  const entries = await storedEntries(strapi, type)
  if (strapi.contentType(uidOf(type)).kind === 'singleType') return { type, find: () => entries[0] ?? null }
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return { type, find: (id) => byId.get(id) ?? null }
}
