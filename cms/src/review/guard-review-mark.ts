import type { Core, Modules } from '@strapi/strapi'
import { type Call, publishes } from '../publishing/document-calls'

/**
 * A form that was opened before a draft was handed in still holds the mark of then, so none is taken from a form: `setReviewMark` alone
 * writes it. Publishing is the answer to it and takes it off; a copy starts without.
 */
export const guardReviewMark =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    if (!('review' in context.contentType.attributes)) return next()
    const call = context as unknown as Call
    const { data, documentId } = call.params
    if (call.action === 'clone') call.params = { ...call.params, data: { ...data, review: null } }
    else if (data && 'review' in data) call.params = { ...call.params, data: without(data) }
    if (documentId && publishes(call))
      await strapi.db.query(context.uid).updateMany({ where: { documentId, review: { $notNull: true } }, data: { review: null } })
    return next()
  }

const without = ({ review: _, ...data }: Record<string, unknown>): Record<string, unknown> => data
