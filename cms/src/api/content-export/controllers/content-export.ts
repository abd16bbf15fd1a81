import { publishedTypes } from '@culture/contract'
import type { Core } from '@strapi/strapi'
import { draftEntry, isPreviewType } from '../../../export/draft-entry'
import { publishedIndex, publishedPage } from '../../../export/published-entries'
import { isEntryId, readExportQuery } from '../../../export/read-export-query'

export default ({ strapi }: { strapi: Core.Strapi }): Record<string, Core.ControllerHandler> => ({
  async entries(ctx) {
    const query = readExportQuery(ctx.query)
    if (!query) return ctx.badRequest('type, ids, updatedSince or page is not as the protocol says.')
    ctx.body = await publishedPage(strapi, query.filter, query.page)
  },

  async index(ctx) {
    ctx.body = await publishedIndex(strapi, { types: publishedTypes, ids: null, updatedSince: null })
  },

  async draft(ctx) {
    const { type, id } = ctx.query
    if (!isPreviewType(type) || !isEntryId(id)) return ctx.badRequest('type or id is not as the protocol says.')
    const draft = await draftEntry(strapi, type, id)
    if (draft.kind === 'NONE') return ctx.notFound('There is no such draft.')
    if (draft.kind === 'INCOMPLETE') return ctx.throw(422, 'The draft lacks something without which there is no page.')
    ctx.body = draft.entry
  },
})
