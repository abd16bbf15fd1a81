import type { Core } from '@strapi/strapi'
import type { AdminHandler } from './admin-handler.types'
import { eventLife } from './event-life'
import { festivalDate } from './festival-date'
import { generateActivities } from './generate-activities'
import { lectureFile, lectureFileOutline } from './lecture-file'
import { lectureMatrix } from './lecture-matrix'
import { listSubmitted, markForReview } from './review'

const route = (method: 'GET' | 'POST', path: string, handler: AdminHandler, strapi: Core.Strapi) => ({
  method,
  path,
  handler: handler(strapi),
  info: { type: 'admin' },
  config: { policies: ['admin::isAuthenticatedAdmin'] },
})

/** What our own parts of the admin panel ask; only for those who are logged in to it. Each handler looks at what they may do. Call in `register`. */
export function addAdminRoutes(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/culture',
    routes: [
      route('GET', '/lecture-matrix', lectureMatrix, strapi),
      route('GET', '/lecture-file/:id', lectureFile, strapi),
      route('GET', '/lecture-file/:id/outline', lectureFileOutline, strapi),
      route('GET', '/event-life/:type/:id', eventLife, strapi),
      route('GET', '/festival-date', festivalDate, strapi),
      route('GET', '/submitted', listSubmitted, strapi),
      route('POST', '/review/:type/:id', markForReview, strapi),
      route('POST', '/series/:id/activities', generateActivities, strapi),
    ],
  } as never)
}
