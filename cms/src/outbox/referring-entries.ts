import type { PublishedType } from '@culture/contract'
import type { Core } from '@strapi/strapi'
import { uidOf } from '../export/published-types'
import type { ContentChange } from './outbox.types'

/** Which published types show an entry of the type, and by which field. */
const referrers: Partial<Record<PublishedType, readonly { type: PublishedType; field: string }[]>> = {
  venue: [
    { type: 'activity', field: 'venue' },
    { type: 'lecture-session', field: 'venue' },
  ],
  team: [
    { type: 'activity', field: 'teams' },
    { type: 'lecture-session', field: 'teams' },
  ],
  series: [{ type: 'activity', field: 'series' }],
  festival: [{ type: 'activity', field: 'festival' }],
}

/** Published entries that point to the published entry: when it goes, their export changes although nobody published them. */
export async function changesOfReferring(strapi: Core.Strapi, type: PublishedType, documentId: string): Promise<ContentChange[]> {
  const lists = await Promise.all(
    (referrers[type] ?? []).map(async (referrer) => {
      const rows = (await strapi.db.query(uidOf(referrer.type)).findMany({
        select: ['id', 'documentId'],
        where: { publishedAt: { $notNull: true }, [referrer.field]: { documentId } },
      })) as { documentId: string }[]
      return rows.map((row): ContentChange => ({ event: 'PUBLISHED', type: referrer.type, id: row.documentId }))
    }),
  )
  return lists.flat()
}
