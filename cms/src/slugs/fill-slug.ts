import type { Core, Modules, UID } from '@strapi/strapi'
import { publishedTypeOf } from '../export/published-types'
import { type Call, publishes } from '../publishing/document-calls'
import type { SlugService } from './suggest-readable-slugs'
import { type SlugSubject, suggestSlug } from './suggest-slug'

interface Version extends SlugSubject {
  id: number
  slug: string | null
  publishedAt: string | null
}

/** Gives an entry that goes out without an address one that can be read. One that is out already keeps the address it has. */
export const fillSlug =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    const { documentId } = (context as unknown as Call).params
    const { attributes } = context.contentType
    if (!publishedTypeOf(context.uid) || !('slug' in attributes) || !documentId || !publishes(context as unknown as Call)) return next()
    const populate = 'meetings' in attributes ? { meetings: true } : {}
    const versions = (await strapi.db.query(context.uid).findMany({ where: { documentId }, populate })) as Version[]
    const draft = versions.find(({ publishedAt }) => !publishedAt)
    const published = versions.find(({ publishedAt }) => publishedAt)
    if (draft && !draft.slug) {
      const slug = published ? published.slug : await freeSlug(strapi, context.uid, draft)
      await strapi.db.query(context.uid).update({ where: { id: draft.id }, data: { slug } })
    }
    return next()
  }

async function freeSlug(strapi: Core.Strapi, contentTypeUID: UID.ContentType, draft: Version): Promise<string | null> {
  const value = suggestSlug(draft)
  const slugs: SlugService = strapi.plugin('content-manager').service('uid')
  return value && slugs.findUniqueUID({ contentTypeUID, field: 'slug', value })
}
