import type { Core } from '@strapi/strapi'
import { mappings, uidOf } from '../export/published-types'
import type { ActivityRow, EventRow } from '../export/rows.types'
import type { ReviewedType } from '../review/review.types'
import type { Terms } from './event-life.types'

/** Null while nothing is published. */
export async function publishedTerms(strapi: Core.Strapi, type: ReviewedType, documentId: string): Promise<Terms | null> {
  const row = (await strapi.db
    .query(uidOf(type))
    .findOne({ where: { documentId, publishedAt: { $notNull: true } }, populate: mappings[type].populate })) as
    | (EventRow & Partial<ActivityRow>)
    | null
  const event = row && mappings[type].map(row as never)
  if (!event) return null
  const { status, meetings, venueId, signUp } = event
  const schedule = row.meetings.length === 0 ? (row.festivalSchedule ?? null) : null
  return { status, meetings, schedule, venueId, capacity: signUp.capacity, slots: signUp.slots }
}

/** The place of the draft, as it was saved. */
export async function savedVenue(strapi: Core.Strapi, type: ReviewedType, documentId: string): Promise<string | null> {
  const where = { documentId, publishedAt: null }
  const row = (await strapi.db
    .query(uidOf(type))
    .findOne({ where, populate: { venue: { select: ['documentId'] } } })) as Partial<EventRow> | null
  return row?.venue?.documentId ?? null
}
