import type { PublishedType } from '@culture/contract'
import type { Core } from '@strapi/strapi'
import { uidOf } from '../export/published-types'

/** Whether the one who asks may do that to the draft of an entry, by role and by team. False outside of a request. */
export async function permitted(
  strapi: Core.Strapi,
  action: 'read' | 'update' | 'publish',
  type: PublishedType,
  documentId: string,
): Promise<boolean> {
  const model = uidOf(type)
  const userAbility = strapi.requestContext.get()?.state.userAbility
  if (!userAbility) return false
  const populate = 'teams' in strapi.contentType(model).attributes ? { teams: true } : {}
  const row = await strapi.db.query(model).findOne({ where: { documentId, publishedAt: null }, populate })
  return row !== null && strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model }).can[action](row)
}
