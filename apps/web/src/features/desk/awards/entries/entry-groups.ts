import type { AwardState } from '@culture/contract/desk-operations'
import type { deskEntryWords } from '../../../../words/desk-award-entries.ts'

export type EntryGroup = keyof typeof deskEntryWords.groups

/** Which states a filter of the list shows; `all` shows every one. */
export const groupStates: Readonly<Record<Exclude<EntryGroup, 'all'>, readonly AwardState[]>> = {
  waiting: ['DRAFT', 'RETURNED'],
  check: ['SUBMITTED', 'ELIGIBILITY_CHECK'],
  review: ['REVIEW'],
  notice: ['PUBLICITY', 'OBJECTION_HANDLING'],
  approved: ['APPROVED'],
  honoured: ['AWARDED', 'REVIEW_DUE', 'SUSPENDED'],
  ended: ['INELIGIBLE', 'NOT_SELECTED', 'WITHDRAWN', 'EXPIRED', 'REVOKED'],
}

export const readGroup = (text: string | null): EntryGroup =>
  text !== null && Object.hasOwn(groupStates, text) ? (text as EntryGroup) : 'all'
