import { publishedTypes } from '@culture/contract'
import type { Core } from '@strapi/strapi'
import { uidOf } from '../export/published-types'
import { setUpOnce } from '../setup-once'

export const EDITOR_ROLE = { code: 'community-editor', name: '社区编辑', description: '写、改、发布网站上的内容，管理图片。' }

interface Permission {
  action: string
  subject?: string | null
  properties?: Record<string, unknown>
  conditions?: string[]
}
interface Action {
  actionId: string
  section: string
  subjects?: string[]
}

const uploads = ['read', 'assets.create', 'assets.update', 'assets.download', 'assets.copy-link', 'configure-view'].map((name) => ({
  action: `plugin::upload.${name}`,
}))

/** The role of those who write: all content and pictures, nothing of the settings. */
export async function ensureEditorRole(strapi: Core.Strapi): Promise<void> {
  const schemas = publishedTypes.map((type) => strapi.contentType(uidOf(type)).attributes)
  await setUpOnce(
    strapi,
    'editor-role',
    [EDITOR_ROLE, schemas, Object.values(strapi.components).map(({ attributes }) => attributes)],
    async () => {
      const roles = strapi.service('admin::role')
      const role = (await roles.findOne({ code: EDITOR_ROLE.code })) ?? (await roles.create(EDITOR_ROLE))
      await roles.assignPermissions(role.id, [...contentPermissions(strapi), ...uploads])
    },
  )
}

function contentPermissions(strapi: Core.Strapi): Permission[] {
  const own = new Set<string>(publishedTypes.map(uidOf))
  const actions: Action[] = strapi.service('admin::permission').actionProvider.values()
  const ours = actions
    .filter(({ section }) => section === 'contentTypes')
    .map((action) => ({ ...action, subjects: (action.subjects ?? []).filter((subject) => own.has(subject)) }))
  return strapi.service('admin::content-type').getPermissionsWithNestedFields(ours)
}
