import type { Core } from '@strapi/strapi'
import { uidOf } from '../export/published-types'
import { wordOf } from '../words/choices'
import type { ReviewedType, ReviewMark } from './review.types'

/** On the draft only: what is published knows nothing of it. */
export async function setReviewMark(strapi: Core.Strapi, type: ReviewedType, documentId: string, mark: ReviewMark | null): Promise<void> {
  const review = mark && wordOf('reviewMark', mark)
  await strapi.db.query(uidOf(type)).updateMany({ where: { documentId, publishedAt: null }, data: { review } })
}
