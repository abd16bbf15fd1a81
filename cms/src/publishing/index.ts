import type { Core } from '@strapi/strapi'
import { fillFromTemplate } from '../lectures/fill-from-template'
import { guardReviewMark } from '../review/guard-review-mark'
import { fillSlug } from '../slugs/fill-slug'
import { checkBeforePublishing } from './check-before-publishing'
import { completeEntry } from './complete-entry'
import { countUpdates } from './count-updates'

/** Call after the outbox has been opened: its transaction must enclose these. */
export function guardPublishing(strapi: Core.Strapi): void {
  strapi.documents.use(completeEntry(strapi))
  strapi.documents.use(fillFromTemplate(strapi))
  strapi.documents.use(guardReviewMark(strapi))
  strapi.documents.use(fillSlug(strapi))
  strapi.documents.use(countUpdates(strapi))
  strapi.documents.use(checkBeforePublishing(strapi))
}
