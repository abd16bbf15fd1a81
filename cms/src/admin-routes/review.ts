import { permitted } from '../access/permitted'
import { isEntryId } from '../export/read-export-query'
import { reviewedTypes } from '../review/review.types'
import { setReviewMark } from '../review/set-review-mark'
import { submittedDrafts } from '../review/submitted-drafts'
import type { AdminHandler } from './admin-handler.types'

const marks = ['SUBMITTED', 'RETURNED', null] as const

/** Body `{ mark }`. Who may change a draft may hand it in and take it back; who publishes may return it. */
export const markForReview: AdminHandler = (strapi) => async (ctx) => {
  const { id } = ctx.params
  const type = reviewedTypes.find((one) => one === ctx.params.type)
  const asked = (ctx.request.body as { mark?: unknown } | undefined)?.mark
  const mark = marks.find((one) => one === asked)
  if (!type || !isEntryId(id) || mark === undefined) return ctx.badRequest('type, id or mark is not as it should be.')
  if (!(await permitted(strapi, mark === 'RETURNED' ? 'publish' : 'update', type, id))) return ctx.forbidden()
  await setReviewMark(strapi, type, id, mark)
  ctx.body = { mark }
}

/** `{ drafts }`, for those who publish: it shows every team's. */
export const listSubmitted: AdminHandler = (strapi) => async (ctx) => {
  if (!ctx.state.userAbility.can('plugin::content-manager.explorer.publish', 'api::activity.activity')) return ctx.forbidden()
  ctx.body = { drafts: await submittedDrafts(strapi) }
}
