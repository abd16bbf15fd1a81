import { type PreviewType, type PublishedEntry, previewTypes } from '@culture/contract'
import type { Core } from '@strapi/strapi'
import culture from '../../config/culture'
import { mappings, uidOf } from './published-types'
import type { Row } from './rows.types'

/** `NONE`: there is no such draft. `INCOMPLETE`: it lacks something without which there is no page, as a date. */
export type DraftEntry = { kind: 'DRAFT'; entry: PublishedEntry<PreviewType> } | { kind: 'NONE' } | { kind: 'INCOMPLETE' }

export const isPreviewType = (text: unknown): text is PreviewType => previewTypes.some((type) => type === text)

/**
 * An entry as it is being written, in contract shape, for its preview alone. Only types with a page of their own have one: family
 * stories have none, and the mapping leaves out segments that are for the hall only, so that a preview shows no more than the page will.
 */
export async function draftEntry(strapi: Core.Strapi, type: PreviewType, id: string): Promise<DraftEntry> {
  const { populate, map } = mappings[type]
  const row = (await strapi.db.query(uidOf(type)).findOne({ where: { documentId: id, publishedAt: null }, populate })) as
    | (Row & { updatedAt: string })
    | null
  if (!row) return { kind: 'NONE' }
  const data = map(row as never)
  if (!data) return { kind: 'INCOMPLETE' }
  const updatedAt = new Date(row.updatedAt).toISOString()
  return { kind: 'DRAFT', entry: { type, id, communityId: row.communityId ?? culture.communityId, updatedAt, data } }
}
