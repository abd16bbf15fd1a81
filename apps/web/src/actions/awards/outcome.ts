import type { NominationRefusalFragment } from '@culture/contract/operations'
import type { Unavailable } from '../outcome.ts'

export interface AwardRefused {
  kind: 'REFUSED'
  refusal: NominationRefusalFragment
}

/** What became of an act on a nomination, apart from its success. */
export type NotDone = AwardRefused | Unavailable

export function isNominationRefusal<R extends { __typename: string }>(
  result: R,
): result is Extract<R, { __typename: 'NominationRefused' }> {
  return result.__typename === 'NominationRefused'
}
