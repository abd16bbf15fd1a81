import type { AwardGuard } from './award-guards.js'
import type { AwardState } from './award-states.js'

export type AwardActor =
  | 'FAMILY'
  | 'NOMINATOR'
  | 'BUILDING_LEADER'
  | 'STAFF'
  | 'CHECKER'
  | 'PANEL'
  | 'COMMITTEE'
  | 'AWARDING_BODY'
  | 'SYSTEM'

export interface AwardTransition {
  by: readonly AwardActor[]
  guards: readonly AwardGuard[]
}

/** The family may always take its entry back before anything is conferred; nobody asks why. */
const byTheFamily = { by: ['FAMILY'], guards: [] } as const satisfies AwardTransition

/** Where an entry begins. */
export const awardEntry = {
  by: ['FAMILY', 'NOMINATOR', 'BUILDING_LEADER', 'STAFF'],
  guards: ['cycleOpen'],
} as const satisfies AwardTransition

/** The one table of the workflow: nothing else changes a state, and a pair that is not in it does not happen. */
export const awardTransitions = {
  DRAFT: {
    SUBMITTED: { by: ['NOMINATOR'], guards: ['requiredFields', 'familyConsent', 'noOtherEntry'] },
    WITHDRAWN: byTheFamily,
  },
  SUBMITTED: {
    RETURNED: { by: ['STAFF'], guards: ['returnReason'] },
    ELIGIBILITY_CHECK: { by: ['CHECKER'], guards: ['notTheNominator'] },
    WITHDRAWN: byTheFamily,
  },
  RETURNED: {
    SUBMITTED: { by: ['NOMINATOR'], guards: ['requiredFields', 'familyConsent', 'noOtherEntry'] },
    WITHDRAWN: byTheFamily,
  },
  ELIGIBILITY_CHECK: {
    REVIEW: { by: ['CHECKER'], guards: ['notTheNominator', 'checkPassed'] },
    INELIGIBLE: { by: ['CHECKER'], guards: ['notTheNominator', 'checkFailed'] },
    WITHDRAWN: byTheFamily,
  },
  INELIGIBLE: {},
  REVIEW: {
    PUBLICITY: { by: ['PANEL'], guards: ['panelClosed'] },
    NOT_SELECTED: { by: ['PANEL'], guards: ['panelClosed'] },
    WITHDRAWN: byTheFamily,
  },
  NOT_SELECTED: {},
  PUBLICITY: {
    APPROVED: { by: ['STAFF'], guards: ['windowDisplayed', 'noOpenObjection', 'secondPerson'] },
    OBJECTION_HANDLING: { by: ['STAFF'], guards: ['objectionOpen'] },
    WITHDRAWN: byTheFamily,
  },
  OBJECTION_HANDLING: {
    PUBLICITY: { by: ['STAFF', 'COMMITTEE'], guards: ['notTheChecker', 'findingRecorded'] },
    APPROVED: { by: ['COMMITTEE'], guards: ['notTheChecker', 'findingRecorded', 'windowDisplayed', 'noOpenObjection'] },
    NOT_SELECTED: { by: ['COMMITTEE'], guards: ['notTheChecker', 'findingRecorded'] },
    WITHDRAWN: byTheFamily,
  },
  APPROVED: {
    AWARDED: { by: ['AWARDING_BODY'], guards: ['conferralComplete'] },
    WITHDRAWN: byTheFamily,
  },
  AWARDED: {
    REVIEW_DUE: { by: ['SYSTEM'], guards: ['validityEnding'] },
    SUSPENDED: { by: ['STAFF'], guards: [] },
  },
  REVIEW_DUE: {
    AWARDED: { by: ['COMMITTEE'], guards: ['conferralComplete'] },
    EXPIRED: { by: ['SYSTEM', 'COMMITTEE'], guards: ['validityOver'] },
  },
  EXPIRED: {},
  SUSPENDED: {
    AWARDED: { by: ['STAFF'], guards: ['familyHeard', 'secondPerson'] },
    REVOKED: { by: ['STAFF'], guards: ['familyHeard', 'secondPerson'] },
  },
  REVOKED: {},
  WITHDRAWN: {},
} as const satisfies Record<AwardState, Partial<Record<AwardState, AwardTransition>>>
