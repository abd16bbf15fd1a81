import type { Core } from '@strapi/strapi'
import { EDITOR_ROLE } from './editor-role'

export const DEMO_EDITOR_EMAIL = 'editor@demo.local'

/** The login that a demo prints. Its password follows the setting, so that what is printed always works. */
export async function ensureDemoEditor(strapi: Core.Strapi, password: string): Promise<void> {
  const users = strapi.service('admin::user')
  const known = await strapi.db.query('admin::user').findOne({ where: { email: DEMO_EDITOR_EMAIL } })
  if (known) {
    const same = await strapi.service('admin::auth').validatePassword(password, known.password)
    if (!same) await users.updateById(known.id, { password })
    return
  }
  const role = await strapi.service('admin::role').findOne({ code: EDITOR_ROLE.code })
  await users.create({
    email: DEMO_EDITOR_EMAIL,
    firstname: '演示',
    lastname: '编辑',
    password,
    isActive: true,
    registrationToken: null,
    preferedLanguage: 'zh-Hans',
    roles: [role.id],
  })
}
