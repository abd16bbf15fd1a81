import type { Core } from '@strapi/strapi'
import { uidOf } from '../export/published-types'
import { wordOf } from '../words/choices'
import { type ReviewedType, reviewedTypes, type SubmittedDraft } from './review.types'

interface DraftRow {
  documentId: string
  title: string
  updatedAt: string | Date
  updatedBy: { firstname: string | null; lastname: string | null } | null
  teams: { name: string }[]
}

/** All drafts that wait for the community's editor, the longest waiting first. */
export async function submittedDrafts(strapi: Core.Strapi): Promise<SubmittedDraft[]> {
  const found = await Promise.all(reviewedTypes.map((type) => submittedOf(strapi, type)))
  return found.flat().sort((a, b) => a.savedAt.localeCompare(b.savedAt))
}

async function submittedOf(strapi: Core.Strapi, type: ReviewedType): Promise<SubmittedDraft[]> {
  const rows = (await strapi.db.query(uidOf(type)).findMany({
    where: { publishedAt: null, review: wordOf('reviewMark', 'SUBMITTED') },
    populate: { teams: { select: ['name'] }, updatedBy: { select: ['firstname', 'lastname'] } },
  })) as DraftRow[]
  return rows.map(({ documentId, title, updatedAt, updatedBy, teams }) => ({
    type,
    id: documentId,
    title,
    teams: teams.map(({ name }) => name),
    savedAt: new Date(updatedAt).toISOString(),
    savedBy: [updatedBy?.lastname, updatedBy?.firstname].filter(Boolean).join(''),
  }))
}
