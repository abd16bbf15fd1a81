import type { Core } from '@strapi/strapi'
import { TEAM_EDITOR } from './roles'

export interface Acting {
  email: string
  roles: { code: string }[]
}

/** Who is logged in to the admin panel and makes this request; null outside of one. */
export function actingEditor(strapi: Core.Strapi): Acting | null {
  const user = strapi.requestContext.get()?.state?.user as Partial<Acting> | undefined
  return user?.email && user.roles ? { email: user.email, roles: user.roles } : null
}

/** The one who is logged in, when a team's editor is all that they are. */
export function actingTeamEditor(strapi: Core.Strapi): Acting | null {
  const user = actingEditor(strapi)
  return user && user.roles.length > 0 && user.roles.every(({ code }) => code === TEAM_EDITOR.code) ? user : null
}
