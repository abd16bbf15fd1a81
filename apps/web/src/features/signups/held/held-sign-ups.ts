import type { HeldCode } from '../../../security/held-codes.ts'

/** A sign-up that this phone may show for a short while. */
export interface HeldSignUp extends HeldCode {
  /** Slug of the event. */
  slug: string
  /** How to address the family; empty when the sign-up was looked up and not made here. */
  name: string
}

/** A sign-up that is looked up again knows no name: the one that it had stays. */
export function withKnownName(held: readonly HeldSignUp[], added: HeldSignUp): HeldSignUp {
  const before = held.find(({ code }) => code === added.code)
  return { ...added, name: added.name || (before?.name ?? '') }
}
