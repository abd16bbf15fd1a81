import type { RefusalFragment } from '@culture/contract/operations'
import type { Outcome, UnavailableReason } from '../gateway/index.ts'

export type Refused = { kind: 'REFUSED'; refusal: RefusalFragment }
export type Unavailable = { kind: 'UNAVAILABLE'; reason: UnavailableReason }

/** An act that gives back nothing but whether it was done. */
export type ActOutcome = { kind: 'DONE' } | Refused | Unavailable

type Result = { __typename: string } | ({ __typename: 'SignUpRefused' } & RefusalFragment)

export function isRefusal<R extends { __typename: string }>(result: R): result is Extract<R, { __typename: 'SignUpRefused' }> {
  return result.__typename === 'SignUpRefused'
}

/** The outcome of a mutation whose success needs no words of its own. */
export function actOutcome<Data>(outcome: Outcome<Data>, pick: (data: Data) => Result): ActOutcome {
  if (outcome.kind === 'UNAVAILABLE') return outcome
  const result = pick(outcome.data)
  return isRefusal(result) ? { kind: 'REFUSED', refusal: result } : { kind: 'DONE' }
}
