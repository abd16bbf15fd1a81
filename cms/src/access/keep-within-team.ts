import type { Core, Modules } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Call } from '../publishing/document-calls'
import { type Acting, actingTeamEditor } from './acting-editor'
import { ownTeamIds } from './own-teams'

type Uid = 'api::activity.activity' | 'api::lecture-session.lecture-session'

const EVENTS: readonly string[] = ['api::activity.activity', 'api::lecture-session.lecture-session'] satisfies Uid[]
const NOT_THEIRS = ['publish', 'unpublish', 'delete']

/**
 * Strapi's conditions look at an entry before it is changed, never at what it becomes, and not at all when one is created or copied.
 * This closes those doors for a team's editor: what they write is and stays their team's, and publishing is not theirs by any way.
 */
export const keepWithinTeam =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    const editor = actingTeamEditor(strapi)
    const call = context as unknown as Call
    if (!editor || !context.uid.startsWith('api::')) return next()
    if (NOT_THEIRS.includes(call.action) || (call.params.status === 'published' && isWrite(call)))
      throw new errors.ForbiddenError('发布和撤下由社区编辑来做。')
    if (!EVENTS.includes(context.uid)) return next()
    return keepEvent(strapi, editor, context.uid as Uid, call, async () => next())
  }

const isWrite = ({ action }: Call) => action === 'create' || action === 'update'

async function keepEvent<T>(strapi: Core.Strapi, editor: Acting, uid: Uid, call: Call, next: () => Promise<T>): Promise<T> {
  const own = await ownTeamIds(strapi, editor.email)
  const mayBeTheirs = async (documentId: string | undefined) =>
    (await teamsOf(strapi, uid, documentId)).some((team) => own.includes(team.documentId))
  if (call.action === 'clone') {
    if (!(await mayBeTheirs(call.params.documentId))) throw new errors.ForbiddenError('只能复制自己队伍的内容。')
    return next()
  }
  if (!isWrite(call)) return next()
  if (own.length === 0) throw new errors.ForbiddenError('您的账号还没有归到哪支队伍，请找社区编辑。')
  if (call.action === 'create' && !namesTeams(call.params.data?.teams))
    call.params = { ...call.params, data: { ...call.params.data, teams: own } }
  return strapi.db.transaction(async () => {
    const result = await next()
    const { documentId } = (result ?? {}) as { documentId?: string }
    if (documentId && !(await mayBeTheirs(documentId))) throw new errors.ForbiddenError('承办队伍里要有您自己的队伍。')
    // The panel loads how many teams there are, not which; the condition on reading would then hide what was just saved.
    if (documentId) Object.assign(result as object, { teams: await teamsOf(strapi, uid, documentId) })
    return result
  })
}

/** Whatever form a relation comes in: the admin panel sends what to connect, other callers a list. */
function namesTeams(teams: unknown): boolean {
  const { connect, set } = (teams ?? {}) as { connect?: unknown; set?: unknown }
  return [teams, connect, set].some((list) => Array.isArray(list) && list.length > 0)
}

async function teamsOf(strapi: Core.Strapi, uid: Uid, documentId: string | undefined): Promise<{ id: number; documentId: string }[]> {
  if (!documentId) return []
  const where = { documentId, publishedAt: null }
  const row = (await strapi.db.query(uid).findOne({ where, populate: { teams: { select: ['id', 'documentId'] } } })) as {
    teams: { id: number; documentId: string }[]
  } | null
  return row?.teams ?? []
}
