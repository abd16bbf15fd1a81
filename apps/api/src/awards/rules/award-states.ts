/** From the first draft to the end of an honour; DRAFT is where an entry begins. */
export const awardStates = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'ELIGIBILITY_CHECK',
  'INELIGIBLE',
  'REVIEW',
  'NOT_SELECTED',
  'PUBLICITY',
  'OBJECTION_HANDLING',
  'APPROVED',
  'AWARDED',
  'REVIEW_DUE',
  'EXPIRED',
  'SUSPENDED',
  'REVOKED',
  'WITHDRAWN',
] as const
export type AwardState = (typeof awardStates)[number]

/** The honour stands and may be shown: a review that is due takes nothing away. */
export const shownStates = ['AWARDED', 'REVIEW_DUE'] as const satisfies readonly AwardState[]

/** The honour has been conferred once: body, document, level, date and certificate are on record for good. */
export const conferredStates = ['AWARDED', 'REVIEW_DUE', 'EXPIRED', 'SUSPENDED', 'REVOKED'] as const satisfies readonly AwardState[]
