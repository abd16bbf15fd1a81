import type { PreviewType } from '@culture/contract'
import { EventDocument, PageDocument, TeamDocument } from '@culture/contract/operations'
import type { CmsEntry } from '../cms-entry.js'

export interface PreviewQuestion {
  document: string
  variables: Record<string, unknown>
}

type Previewed = Extract<CmsEntry, { type: PreviewType }>

export const isPreviewed = (entry: CmsEntry): entry is Previewed => entry.type in questions

/** What the page of each type asks; the same operations as the site's, so that a preview cannot differ from the page. */
const questions: { [T in PreviewType]: (slug: string, now: Date) => PreviewQuestion } = {
  activity: (slug) => ({ document: EventDocument.toString(), variables: { slug } }),
  'lecture-session': (slug) => ({ document: EventDocument.toString(), variables: { slug } }),
  team: (slug, now) => ({ document: TeamDocument.toString(), variables: { slug, now: now.toISOString() } }),
  page: (slug) => ({ document: PageDocument.toString(), variables: { slug } }),
}

export const questionOf = ({ type, data }: Previewed, now: Date): PreviewQuestion => questions[type](data.slug, now)
