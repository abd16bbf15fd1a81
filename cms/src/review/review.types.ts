import type { Code } from '../words/choices'

/** Types whose drafts a team hands in. */
export const reviewedTypes = ['activity', 'lecture-session'] as const
export type ReviewedType = (typeof reviewedTypes)[number]

/** `SUBMITTED`: the community's editor is asked to look; `RETURNED`: the team is asked to change something. */
export type ReviewMark = Code<'reviewMark'>

/** A draft that waits for the community's editor. */
export interface SubmittedDraft {
  type: ReviewedType
  id: string
  title: string
  teams: string[]
  /** When it was last saved. */
  savedAt: string
  savedBy: string
}
