import type { Outcome } from '../../../gateway/index.ts'

/** The status of a page of the desk that has nothing to show: not for this role, or out of reach for now. */
export const shutStatus = (outcome: Outcome<unknown> | null | undefined): 403 | 503 =>
  outcome?.kind === 'UNAVAILABLE' && outcome.reason === 'NOT_ALLOWED' ? 403 : 503
