import { publishedTypes } from '@culture/contract'
import type { Core } from '@strapi/strapi'
import { publishedIndex, publishedPage } from '../../../export/published-entries'
import { readExportQuery } from '../../../export/read-export-query'

export default ({ strapi }: { strapi: Core.Strapi }): Record<string, Core.ControllerHandler> => ({
  async entries(ctx) {
    const query = readExportQuery(ctx.query)
    if (!query) return ctx.badRequest('type, ids, updatedSince or page is not as the protocol says.')
    ctx.body = await publishedPage(strapi, query.filter, query.page)
  },

  async index(ctx) {
    ctx.body = await publishedIndex(strapi, { types: publishedTypes, ids: null, updatedSince: null })
  },
})
