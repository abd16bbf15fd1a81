import type { PublishedType } from '@culture/contract'
import type { Core, Modules } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { mappings, publishedTypeOf, uidOf } from '../export/published-types'
import type { LectureSessionRow, Row } from '../export/rows.types'
import { checkEntry } from './check-entry'
import { type Call, publishes } from './document-calls'
import type { Fault } from './fault.types'

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
    if (faults.length > 0) throw refusal(faults)
    return result
  }

/** Said once as a whole, and at each field: the form puts it there. Two faults of one field stand together. */
function refusal(faults: readonly Fault[]): Error {
  const fields = [...new Set(faults.map(({ field }) => field))]
  const sentencesOf = (field: string) => faults.filter((one) => one.field === field).map(({ sentence }) => sentence)
  const errorsOfForm = fields.map((field) => ({ path: field.split('.'), message: sentencesOf(field).join(''), name: 'ValidationError' }))
  return new errors.ValidationError(faults.map(({ sentence }) => sentence).join(''), { errors: errorsOfForm })
}

const publishedRow = async (strapi: Core.Strapi, type: PublishedType, documentId: string): Promise<Row | null> =>
  strapi.db.query(uidOf(type)).findOne({ where: { documentId, publishedAt: { $notNull: true } }, populate: mappings[type].populate })

async function checkIssueNo(strapi: Core.Strapi, type: PublishedType, row: Row): Promise<Fault[]> {
  if (type !== 'lecture-session') return []
  const { documentId, communityId, year, issueNo } = row as LectureSessionRow
  const same = await strapi.db.query(uidOf(type)).count({
    where: { communityId, year, issueNo, publishedAt: { $notNull: true }, documentId: { $ne: documentId } },
  })
  return same > 0 ? [{ field: 'issueNo', sentence: `${year}年已经有第${issueNo}期了，请换一个期号。` }] : []
}
