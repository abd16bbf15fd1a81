import type { PublishedType } from '@culture/contract'
import type { Core, Modules } from '@strapi/strapi'
import { publishedTypeOf, releasable, uidOf } from '../export/published-types'
import { type Call, publishes } from '../publishing/document-calls'
import type { ContentChange } from './outbox.types'
import { appendChanges } from './outbox-store'
import { changesOfReferring } from './referring-entries'

const endings: Partial<Record<string, ContentChange['event']>> = { unpublish: 'UNPUBLISHED', delete: 'DELETED' }

/**
 * Writes every publish, unpublish and delete to the outbox, in the transaction that does it: either both happen or neither.
 * `wake` is called after the commit.
 */
export function recordChanges(strapi: Core.Strapi, wake: () => void): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    const type = publishedTypeOf(context.uid)
    const call = context as unknown as Call
    const ending = endings[call.action]
    if (!type || !(ending || publishes(call))) return next()
    return strapi.db.transaction(async ({ onCommit }) => {
      const ended = ending ? await changesOfEnding(strapi, ending, type, call.params.documentId) : []
      const result = await next()
      const changes = ending ? ended : await changesOfPublish(strapi, type, result)
      await appendChanges(strapi, changes)
      if (changes.length > 0) onCommit(wake)
      return result
    })
  }
}

/** Looked up beforehand, because afterwards nothing points to the entry any more. Nothing is said of a draft that was never published. */
async function changesOfEnding(
  strapi: Core.Strapi,
  event: ContentChange['event'],
  type: PublishedType,
  id?: string,
): Promise<ContentChange[]> {
  if (!id) return []
  const wasPublished = await strapi.db.query(uidOf(type)).count({ where: { documentId: id, publishedAt: { $notNull: true } } })
  return wasPublished > 0 ? [{ event, type, id }, ...(await changesOfReferring(strapi, type, id))] : []
}

/** To the API, a story that is now for the hall only has gone. */
async function changesOfPublish(strapi: Core.Strapi, type: PublishedType, result: unknown): Promise<ContentChange[]> {
  const id = (result as { documentId?: string } | null)?.documentId
  if (!id) return []
  const released = await strapi.db.query(uidOf(type)).count({ where: { ...releasable(type), documentId: id } })
  return [{ event: released > 0 ? 'PUBLISHED' : 'UNPUBLISHED', type, id }]
}
