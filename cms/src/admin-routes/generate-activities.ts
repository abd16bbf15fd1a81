import { localDateOf } from '@culture/calendar'
import { clock } from '../clock'
import { generateSeriesActivities } from '../recurrence/generate-series-activities'
import type { AdminHandler } from './admin-handler.types'

const explorer = (name: string) => `plugin::content-manager.explorer.${name}`
const MOST_MONTHS = 12

/** Body `{ months }`, 1 to 12. For those who may change the series and write activities. */
export const generateActivities: AdminHandler = (strapi) => async (ctx) => {
  const { userAbility, user } = ctx.state
  if (!userAbility.can(explorer('update'), 'api::series.series') || !userAbility.can(explorer('create'), 'api::activity.activity'))
    return ctx.forbidden()
  const months = Number((ctx.request.body as { months?: unknown } | undefined)?.months)
  if (!Number.isInteger(months) || months < 1 || months > MOST_MONTHS) return ctx.badRequest('months is a number from 1 to 12.')
  const plan = { seriesId: String(ctx.params.id), from: localDateOf(clock.now()), months, userId: user.id as number }
  ctx.body = await generateSeriesActivities(strapi, plan)
}
