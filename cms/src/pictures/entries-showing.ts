import type { PublishedType } from '@culture/contract'
import type { Core } from '@strapi/strapi'
import { uidOf } from '../export/published-types'
import type { ContentChange } from '../outbox/outbox.types'

const types: readonly PublishedType[] = ['activity', 'lecture-session']

/** Published entries that show the file, as changes: what they export is about to differ although nobody publishes them. */
export async function changesOfShowing(strapi: Core.Strapi, fileId: number): Promise<ContentChange[]> {
  const picture = { id: fileId }
  const shows = { $or: [{ cover: { picture } }, { recap: { photos: { picture } } }] }
  const lists = await Promise.all(
    types.map(async (type) => {
      const where = { publishedAt: { $notNull: true }, ...shows }
      const rows = (await strapi.db.query(uidOf(type)).findMany({ select: ['id', 'documentId'], where })) as { documentId: string }[]
      return rows.map((row): ContentChange => ({ event: 'PUBLISHED', type, id: row.documentId }))
    }),
  )
  return lists.flat()
}
