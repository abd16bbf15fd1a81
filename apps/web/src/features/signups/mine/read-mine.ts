import type { HeldSignUpFragment } from '@culture/contract/operations'
import type { HeldSignUp } from '../held/held-sign-ups.ts'

/** An answer about one held sign-up. */
export interface Answered {
  held: HeldSignUp
  found: { kind: 'FOUND'; signUp: HeldSignUpFragment } | { kind: 'NOT_FOUND' } | { kind: 'UNAVAILABLE' }
}

export interface Mine {
  shown: { held: HeldSignUp; signUp: HeldSignUpFragment }[]
  /** Some could not be asked for; they are not lost. */
  unavailable: boolean
  /** Name to address the family by, where it is known. */
  name: string
}

/** What the page shows of the answers: the sign-ups that were found, newest event first as the phone holds them. */
export function readMine(answers: readonly Answered[]): Mine {
  const shown = answers.flatMap(({ held, found }) => (found.kind === 'FOUND' ? [{ held, signUp: found.signUp }] : []))
  return {
    shown,
    unavailable: answers.some(({ found }) => found.kind === 'UNAVAILABLE'),
    name: shown.find(({ held }) => held.name !== '')?.held.name ?? '',
  }
}
