import { type PublishedType, publishedTypes } from '@culture/contract'
import type { Core } from '@strapi/strapi'
import { uidOf } from '../export/published-types'
import { setUpOnce } from '../setup-once'
import { OWN_TEAM } from './own-team-condition'

export const COMMUNITY_EDITOR = { code: 'community-editor', name: '社区编辑', description: '写、改、发布网站上的内容，管理图片。' }
export const TEAM_EDITOR = {
  code: 'team-editor',
  name: '队伍编辑',
  description: '写、改自己队伍的活动和讲堂，存成草稿，由社区编辑发布。',
}
const ADMINISTRATOR = { code: 'strapi-super-admin', name: '管理员', description: '管理账号、角色和所有设置。' }
/** Roles that Strapi makes by itself and that nobody here needs. */
const UNUSED = ['strapi-editor', 'strapi-author']

interface Permission {
  action: string
  subject?: string | null
  properties?: { fields?: string[] }
  conditions?: string[]
}
interface Action {
  actionId: string
  section: string
  subjects?: string[]
}

const explorer = (name: string) => `plugin::content-manager.explorer.${name}`
const every = () => true
const uploads = (...names: string[]): Permission[] => names.map((name) => ({ action: `plugin::upload.${name}` }))

/** What a team's editor may do, by type; the rest of the content is not even listed. */
const teamActions: Partial<Record<PublishedType, readonly string[]>> = {
  activity: ['read', 'create', 'update'],
  'lecture-session': ['read', 'create', 'update'],
  team: ['read', 'update'],
  venue: ['read'],
  series: ['read'],
  festival: ['read'],
}
const OWNED: readonly PublishedType[] = ['activity', 'lecture-session', 'team']
/** Who may write for a team is not the team's to say. */
const KEPT_FROM_TEAMS = ['editors']

/** The three roles, made by code and renewed when they or the content types change; what an administrator adjusts in between stays. */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  const schemas = publishedTypes.map((type) => strapi.contentType(uidOf(type)).attributes)
  const parts = Object.values(strapi.components).map(({ attributes }) => attributes)
  const source = [COMMUNITY_EDITOR, TEAM_EDITOR, ADMINISTRATOR, teamActions, schemas, parts]
  await setUpOnce(strapi, 'roles', source, async () => {
    await assign(strapi, COMMUNITY_EDITOR, [
      ...contentPermissions(strapi, every),
      ...uploads('read', 'assets.create', 'assets.update', 'assets.download', 'assets.copy-link', 'configure-view'),
    ])
    await assign(strapi, TEAM_EDITOR, [...teamPermissions(strapi), ...uploads('read', 'assets.create')])
    await tidyOwnRoles(strapi)
  })
}

async function assign(strapi: Core.Strapi, definition: typeof TEAM_EDITOR, permissions: Permission[]): Promise<void> {
  const roles = strapi.service('admin::role')
  const role = (await roles.findOne({ code: definition.code })) ?? (await roles.create(definition))
  await roles.assignPermissions(role.id, permissions)
}

function contentPermissions(strapi: Core.Strapi, wanted: (action: string, type: PublishedType) => boolean): Permission[] {
  const actions: Action[] = strapi.service('admin::permission').actionProvider.values()
  const ours = actions
    .filter(({ section }) => section === 'contentTypes')
    .map((action) => ({
      ...action,
      subjects: publishedTypes
        .filter((type) => action.subjects?.includes(uidOf(type)) && wanted(action.actionId, type))
        .map((type): string => uidOf(type)),
    }))
  return strapi.service('admin::content-type').getPermissionsWithNestedFields(ours)
}

function teamPermissions(strapi: Core.Strapi): Permission[] {
  const owned = OWNED.map((type): string => uidOf(type))
  const allowed = (action: string, type: PublishedType) => (teamActions[type] ?? []).some((name) => explorer(name) === action)
  return contentPermissions(strapi, allowed).map((permission) => ({
    ...permission,
    properties: { ...permission.properties, fields: permission.properties?.fields?.filter((field) => !KEPT_FROM_TEAMS.includes(field)) },
    conditions: owned.includes(permission.subject ?? '') && permission.action !== explorer('create') ? [OWN_TEAM] : [],
  }))
}

/** Strapi's own roles read as Chinese or go, unless somebody has one of them. */
async function tidyOwnRoles(strapi: Core.Strapi): Promise<void> {
  const { code, name, description } = ADMINISTRATOR
  const roles = strapi.db.query('admin::role')
  await roles.update({ where: { code }, data: { name, description } })
  const unused = (await roles.findMany({ where: { code: { $in: UNUSED } }, populate: { users: true } })) as {
    id: number
    users: unknown[]
  }[]
  const ids = unused.filter(({ users }) => users.length === 0).map(({ id }) => id)
  if (ids.length > 0) await strapi.service('admin::role').deleteByIds(ids)
}
