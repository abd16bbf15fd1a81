import type { Household } from '../../households/index.js'
import type { ConsentAnswers } from '../rules/consents.js'
import type { NominatorKind } from '../rules/nomination.js'

/** A nomination as far as it was filled in; null where a page was not reached yet or keeps what was saved before. */
export interface NominationInput {
  idempotencyKey: string
  /** Both, to go on with a draft that was saved before. */
  code: string | null
  phoneTail: string | null
  /** Of the cycle's record; null where the global id was none of a cycle. */
  cycleId: string | null
  nominator: { kind: NominatorKind; name: string | null; phone: string | null; organisation: string | null } | null
  nominee: { name: string | null; household: Household | null; workplace: string | null } | null
  summary: string | null
  deed: string | null
  /** Where a family nominates itself. */
  consents: ConsentAnswers | null
  consentVersion: string | null
}

export interface Contact {
  name: string | null
  phone: string | null
  organisation: string | null
}

/** Everything that is known of a nomination, opened; lives for one request. */
export interface NominationContent {
  kind: NominatorKind
  contact: Contact
  nominee: string | null
  /** As it is shown to staff: `A小区3号楼1单元502室`, or a workplace. */
  place: string | null
  /** Under which the household or person is known; null where nothing new was said. */
  keyText: string | null
  summary: string | null
  deed: string | null
}
