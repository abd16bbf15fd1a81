import type { Core } from '@strapi/strapi'
import { COMMUNITY_EDITOR, TEAM_EDITOR } from './roles'

/** Writes for the team that has this login among its editors in the demo. */
export const DEMO_TEAM_EDITOR_EMAIL = 'team@demo.local'

const accounts = [
  { email: 'editor@demo.local', lastname: '社区编辑', role: COMMUNITY_EDITOR.code },
  { email: DEMO_TEAM_EDITOR_EMAIL, lastname: '队伍编辑', role: TEAM_EDITOR.code },
  { email: 'admin@demo.local', lastname: '管理员', role: 'strapi-super-admin' },
]

/** One login of the demo for each role. Their password follows the setting, so that what is printed always works. */
export async function ensureDemoAccounts(strapi: Core.Strapi, password: string): Promise<void> {
  for (const account of accounts) await ensureAccount(strapi, account, password)
}

async function ensureAccount(
  strapi: Core.Strapi,
  { email, lastname, role: code }: (typeof accounts)[number],
  password: string,
): Promise<void> {
  const users = strapi.service('admin::user')
  const known = await strapi.db.query('admin::user').findOne({ where: { email } })
  if (known) {
    const same = await strapi.service('admin::auth').validatePassword(password, known.password)
    if (!same) await users.updateById(known.id, { password })
    return
  }
  const role = await strapi.service('admin::role').findOne({ code })
  await users.create({
    email,
    firstname: '演示',
    lastname,
    password,
    isActive: true,
    registrationToken: null,
    preferedLanguage: 'zh-Hans',
    roles: [role.id],
  })
}
