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

/** The entry goes on: somebody still has to do something before it ends or is conferred. */
export const goingStates = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'ELIGIBILITY_CHECK',
  'REVIEW',
  'PUBLICITY',
  'OBJECTION_HANDLING',
  'APPROVED',
] as const satisfies readonly AwardState[]

/** On the notice board for everybody to see and to object to. */
export const noticedStates = ['PUBLICITY', 'OBJECTION_HANDLING'] as const satisfies readonly AwardState[]

/** Ended without an honour: what is personal is erased when its time has come. */
export const endedStates = ['INELIGIBLE', 'NOT_SELECTED', 'WITHDRAWN'] as const satisfies readonly AwardState[]

export const isOneOf = (state: AwardState, states: readonly AwardState[]): boolean => states.includes(state)
