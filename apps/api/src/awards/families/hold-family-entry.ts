import type { Entities } from '../../database/orm.js'
import type { AwardDeps } from '../award-deps.js'
import { type HeldNomination, holdNomination } from '../nominations/hold-nomination.js'
import { consentsInForce, type Entry } from '../records/nominations.repository.js'
import { isOneOf, shownStates } from '../rules/award-states.js'
import type { ConsentAnswers } from '../rules/consents.js'

/** An entry as the family sees it that it is about. */
export interface FamilyEntry {
  held: HeldNomination
  consents: ConsentAnswers
  /** The honour is on the roll, and the family has not taken it down. */
  shown: boolean
  hidden: boolean
  certificateNo: string | null
}

export async function holdFamilyEntry(deps: Pick<AwardDeps, 'sealer'>, em: Entities, entry: Entry): Promise<FamilyEntry> {
  const { award } = entry
  const inForce = await consentsInForce(em, award.id)
  const has = (purpose: string, scope?: string): boolean =>
    inForce.some((consent) => consent.purpose === purpose && (scope === undefined || consent.scope === scope))
  const standing = isOneOf(award.state, shownStates)
  return {
    held: holdNomination(deps, entry),
    consents: {
      ...{ nomination: has('NOMINATION'), noticeBoard: has('NOTICE_BOARD'), fullName: has('NAME_ON_WEBSITE', 'FULL_NAME') },
      ...{ photo: has('PHOTO'), story: has('STORY'), media: has('MEDIA') },
    },
    shown: standing && award.hiddenAt === null,
    hidden: award.hiddenAt !== null,
    certificateNo: standing ? award.certificateNo : null,
  }
}
