import { dateParts, localDateOf } from '@culture/calendar'
import { clock } from '../clock'
import { topicMatrix } from '../lectures/topic-matrix'
import type { AdminHandler } from './admin-handler.types'

const PUBLISH = 'plugin::content-manager.explorer.publish'

/** `?year=`, this year when left out. For those who publish: it shows every team's plans. */
export const lectureMatrix: AdminHandler = (strapi) => async (ctx) => {
  if (!ctx.state.userAbility.can(PUBLISH, 'api::lecture-session.lecture-session')) return ctx.forbidden()
  const year = ctx.query.year === undefined ? dateParts(localDateOf(clock.now())).year : Number(ctx.query.year)
  if (!Number.isInteger(year) || year < 2000 || year > 2100) return ctx.badRequest('year is a year of this century.')
  ctx.body = await topicMatrix(strapi, year)
}
