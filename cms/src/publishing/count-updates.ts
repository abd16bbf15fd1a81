import type { Core, Modules } from '@strapi/strapi'
import { publishedTypeOf } from '../export/published-types'
import { type Call, publishes } from './document-calls'

/** Counts how often an event was published again, so that calendars which hold a copy know a newer one (RFC 5545 SEQUENCE). */
export const countUpdates =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    const { documentId } = (context as unknown as Call).params
    const counted = publishedTypeOf(context.uid) && 'sequence' in context.contentType.attributes
    if (!counted || !documentId || !publishes(context as unknown as Call)) return next()
    const versions = (await strapi.db
      .query(context.uid)
      .findMany({ select: ['id', 'sequence', 'publishedAt'], where: { documentId } })) as Version[]
    const published = versions.find(({ publishedAt }) => publishedAt)
    const draft = versions.find(({ publishedAt }) => !publishedAt)
    if (published && draft)
      await strapi.db.query(context.uid).update({ where: { id: draft.id }, data: { sequence: (published.sequence ?? 0) + 1 } })
    return next()
  }

interface Version {
  id: number
  sequence: number | null
  publishedAt: string | null
}
