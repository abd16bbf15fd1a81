import type { Core } from '@strapi/strapi'
import { mappings, uidOf } from '../export/published-types'
import type { LectureSessionRow } from '../export/rows.types'

export interface SavedSession extends Omit<LectureSessionRow, 'venue'> {
  venue: { documentId: string; name: string } | null
}

/** The session as it was last saved, published or not. Null where there is none. */
export async function readSession(strapi: Core.Strapi, documentId: string): Promise<SavedSession | null> {
  const populate = { ...mappings['lecture-session'].populate, venue: { select: ['documentId', 'name'] } }
  const row = await strapi.db.query(uidOf('lecture-session')).findOne({ where: { documentId, publishedAt: null }, populate })
  return row as SavedSession | null
}
