import type { Core, Modules } from '@strapi/strapi'
import type { Call } from '../publishing/document-calls'
import { codeOf } from '../words/choices'
import { templateSegments } from './segment-templates'

const UID = 'api::lecture-session.lecture-session'

/** Gives a session that names a template and has no segment yet the template's; segments that somebody wrote are never touched. */
export const fillFromTemplate =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    const call = context as unknown as Call
    const { data } = call.params
    if (context.uid !== UID || !data || !(call.action === 'create' || call.action === 'update')) return next()
    const template = codeOf('lectureTemplate', data.template as string | null)
    if (template && !(await hasSegments(strapi, call)))
      call.params = { ...call.params, data: { ...data, segments: templateSegments(template) } }
    return next()
  }

/** A save of one part leaves the segments out: then those that are stored count. */
async function hasSegments(strapi: Core.Strapi, { params: { data, documentId } }: Call): Promise<boolean> {
  if (Array.isArray(data?.segments)) return data.segments.length > 0
  if (!documentId) return false
  const row = (await strapi.db.query(UID).findOne({ where: { documentId, publishedAt: null }, populate: { segments: true } })) as {
    segments: unknown[]
  } | null
  return (row?.segments.length ?? 0) > 0
}
