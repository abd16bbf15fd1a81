import type { PublishedType } from '@culture/contract'
import type { Core, Modules } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { mappings, publishedTypeOf, uidOf } from '../export/published-types'
import type { LectureSessionRow, Row } from '../export/rows.types'
import { checkEntry } from './check-entry'
import { type Call, publishes } from './document-calls'

/** Looks at what a publish has just written and throws it back, with reasons, when it could not be shown to residents. Runs inside the publish's transaction, so that nothing of it stays. */
export const checkBeforePublishing =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    const type = publishedTypeOf(context.uid)
    if (!type || !publishes(context as unknown as Call)) return next()
    const result = await next()
    const documentId = (result as { documentId?: string } | null)?.documentId
    const row = documentId && (await publishedRow(strapi, type, documentId))
    if (!row) return result
    const faults = [...checkEntry(type, row), ...(await checkIssueNo(strapi, type, row))]
    if (faults.length > 0) throw new errors.ValidationError(faults.join(''))
    return result
  }

const publishedRow = async (strapi: Core.Strapi, type: PublishedType, documentId: string): Promise<Row | null> =>
  strapi.db.query(uidOf(type)).findOne({ where: { documentId, publishedAt: { $notNull: true } }, populate: mappings[type].populate })

async function checkIssueNo(strapi: Core.Strapi, type: PublishedType, row: Row): Promise<string[]> {
  if (type !== 'lecture-session') return []
  const { documentId, communityId, year, issueNo } = row as LectureSessionRow
  const same = await strapi.db.query(uidOf(type)).count({
    where: { communityId, year, issueNo, publishedAt: { $notNull: true }, documentId: { $ne: documentId } },
  })
  return same > 0 ? [`${year}年已经有第${issueNo}期了，请换一个期号。`] : []
}
