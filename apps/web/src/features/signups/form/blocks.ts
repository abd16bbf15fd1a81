import type { SignUpEventFragment, SignUpRefusal } from '@culture/contract/operations'

/** Why there is no form to fill in. */
export type Block = 'NOT_NEEDED' | 'NOT_YET_OPEN' | 'CLOSED' | 'FULL' | 'CANCELLED' | 'FINISHED' | 'NOT_ONLINE'

const blockOfState = {
  NOT_NEEDED: 'NOT_NEEDED',
  NOT_YET_OPEN: 'NOT_YET_OPEN',
  OPEN: null,
  WAITLIST_ONLY: null,
  FULL: 'FULL',
  CLOSED: 'CLOSED',
  CANCELLED: 'CANCELLED',
} as const satisfies Record<SignUpEventFragment['signUp']['state'], Block | null>

export function blockOf({ status, signUp }: Pick<SignUpEventFragment, 'status' | 'signUp'>): Block | null {
  if (status === 'CANCELLED' || status === 'FINISHED') return status
  const block = blockOfState[signUp.state]
  return block === null && !signUp.channels.includes('ONLINE') ? 'NOT_ONLINE' : block
}

/** What a refusal of the graph leads to: back to the form, or a page that says what to do instead. */
export type RefusedPage = Block | 'ALREADY_SIGNED_UP' | 'KEY_REUSED' | 'EVENT_NOT_FOUND' | 'RATE_LIMITED' | 'OTHER'

const pageOfRefusal = {
  EVENT_NOT_FOUND: 'EVENT_NOT_FOUND',
  NOT_OPEN: 'NOT_YET_OPEN',
  CLOSED: 'CLOSED',
  FULL: 'FULL',
  ALREADY_SIGNED_UP: 'ALREADY_SIGNED_UP',
  PARTY_TOO_LARGE: null,
  GUARDIAN_REQUIRED: null,
  HOUSEHOLD_REQUIRED: null,
  HOUSEHOLD_UNKNOWN: null,
  KEY_REUSED: 'KEY_REUSED',
  INVALID_INPUT: null,
  RATE_LIMITED: 'RATE_LIMITED',
  SIGN_UP_NOT_FOUND: 'OTHER',
  NOT_CHANGEABLE: 'OTHER',
  OFFER_EXPIRED: 'OTHER',
} as const satisfies Record<SignUpRefusal, RefusedPage | null>

/** Null where the form can be put right. */
export function refusedPage(reason: SignUpRefusal): RefusedPage | null {
  return pageOfRefusal[reason]
}
