import { maskName } from '../../kernel/masking.js'
import type { AwardDeps } from '../award-deps.js'
import type { Entry } from '../records/nominations.repository.js'
import { seals } from '../records/seal-nomination.js'
import type { AwardState } from '../rules/award-states.js'
import type { NominatorKind, ReturnReason } from '../rules/nomination.js'
import type { NominationContent } from './nomination-input.js'

/** How far a nomination has come, in as much detail as the nominator and the family may know. */
export type NominationStatus =
  | 'DRAFT'
  | 'AWAITING_CONSENT'
  | 'RETURNED'
  | 'UNDER_WAY'
  | 'ON_NOTICE'
  | 'HONOURED'
  | 'NOT_HONOURED'
  | 'WITHDRAWN'
  | 'ENDED'

/** A nomination as its holder sees it: the nominee's name is masked here too. */
export interface HeldNomination {
  awardId: string
  cycleId: string
  status: NominationStatus
  nominatorKind: NominatorKind
  displayName: string | null
  placeGiven: boolean
  contactGiven: boolean
  summary: string | null
  deed: string | null
  returnReason: ReturnReason | null
  nominatedAt: Date | null
  consentUntil: Date | null
  changeable: boolean
  withdrawable: boolean
}

const statuses = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'UNDER_WAY',
  RETURNED: 'RETURNED',
  ELIGIBILITY_CHECK: 'UNDER_WAY',
  INELIGIBLE: 'NOT_HONOURED',
  REVIEW: 'UNDER_WAY',
  NOT_SELECTED: 'NOT_HONOURED',
  PUBLICITY: 'ON_NOTICE',
  OBJECTION_HANDLING: 'ON_NOTICE',
  APPROVED: 'UNDER_WAY',
  AWARDED: 'HONOURED',
  REVIEW_DUE: 'HONOURED',
  EXPIRED: 'ENDED',
  SUSPENDED: 'ENDED',
  REVOKED: 'ENDED',
  WITHDRAWN: 'WITHDRAWN',
} as const satisfies Record<AwardState, NominationStatus>

const beforeConferral: readonly NominationStatus[] = ['DRAFT', 'AWAITING_CONSENT', 'RETURNED', 'UNDER_WAY', 'ON_NOTICE']

/** Opens everything that a nomination says; for merging and for staff, never for the graph of the public. */
export function openNomination({ sealer }: Pick<AwardDeps, 'sealer'>, { award, nomination }: Entry): NominationContent {
  const sealed = seals(sealer, award.id)
  return {
    kind: nomination.nominatorKind,
    contact: sealed.contact.open(nomination.contactSealed),
    nominee: sealed.name.open(award.nameSealed) || null,
    place: sealed.place.open(nomination.placeSealed),
    keyText: null,
    summary: sealed.summary.open(nomination.summarySealed),
    deed: sealed.deed.open(nomination.deedSealed),
  }
}

export function holdNomination(deps: Pick<AwardDeps, 'sealer'>, entry: Entry): HeldNomination {
  const { award, nomination } = entry
  const content = openNomination(deps, entry)
  const waiting = nomination.nominatedAt !== null && (award.state === 'DRAFT' || award.state === 'RETURNED')
  const status = waiting ? 'AWAITING_CONSENT' : statuses[award.state]
  const family = award.subject === 'FAMILY' ? '家庭' : ''
  return {
    ...{ awardId: award.id, cycleId: award.cycleId ?? '', status, nominatorKind: nomination.nominatorKind },
    displayName: content.nominee === null ? null : `${maskName(content.nominee)}${family}`,
    ...{ placeGiven: content.place !== null, contactGiven: content.contact.phone !== null },
    ...{ summary: content.summary, deed: content.deed, returnReason: nomination.returnReason },
    nominatedAt: nomination.nominatedAt ? new Date(nomination.nominatedAt) : null,
    consentUntil: waiting && nomination.consentUntil ? new Date(nomination.consentUntil) : null,
    changeable: status === 'DRAFT' || status === 'RETURNED',
    withdrawable: beforeConferral.includes(status),
  }
}

/** The code that the nominator hands to the family, as long as the family's answer is waited for; for nobody else. */
export function codeToHandOver({ sealer }: Pick<AwardDeps, 'sealer'>, entry: Entry): string | null {
  const { award, nomination } = entry
  if (holdNomination({ sealer }, entry).status !== 'AWAITING_CONSENT') return null
  return seals(sealer, award.id).consentCode.open(nomination.consentCodeSealed)
}
