import type { Core } from '@strapi/strapi'
import { ownTeamIds } from './own-teams'

const NAME = 'own-team'
export const OWN_TEAM = `api::${NAME}`

interface Asking {
  email?: string | null
  permission?: { subject?: string | null }
}

/** Makes “only of one's own team” a condition that a role's permissions can carry. Call in `register`. */
export function registerOwnTeamCondition(strapi: Core.Strapi): void {
  strapi.service('admin::permission').conditionProvider.register({
    displayName: '只限自己的队伍',
    name: NAME,
    category: '队伍',
    async handler({ email, permission }: Asking) {
      const ids = { $in: await ownTeamIds(strapi, email) }
      return permission?.subject === 'api::team.team' ? { documentId: ids } : { teams: { $elemMatch: { documentId: ids } } }
    },
  })
}
