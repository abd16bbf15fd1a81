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

const submission = {
  by: ['NOMINATOR'],
  guards: ['cycleOpen', 'requiredFields', 'familyConsent', 'noOtherEntry', 'notBarred'],
} as const satisfies AwardTransition

/** Where an entry begins. */
export const awardEntry = {
  by: ['FAMILY', 'NOMINATOR', 'BUILDING_LEADER', 'STAFF'],
  guards: ['cycleOpen'],
} as const satisfies AwardTransition

/** The one table of the workflow: nothing else changes a state, and a pair that is not in it does not happen. */
export const awardTransitions = {
  DRAFT: {
    SUBMITTED: submission,
    WITHDRAWN: { by: ['FAMILY', 'NOMINATOR', 'SYSTEM'], guards: ['lapsedIfBySystem'] },
  },
  SUBMITTED: {
    RETURNED: { by: ['STAFF'], guards: ['returnReason'] },
    ELIGIBILITY_CHECK: { by: ['CHECKER'], guards: ['notTheNominator'] },
    WITHDRAWN: byTheFamily,
  },
  RETURNED: {
    SUBMITTED: submission,
    WITHDRAWN: { by: ['FAMILY', 'SYSTEM'], guards: ['lapsedIfBySystem'] },
  },
  ELIGIBILITY_CHECK: {
    REVIEW: { by: ['CHECKER'], guards: ['notTheNominator', 'checkPassed'] },
    INELIGIBLE: { by: ['CHECKER'], guards: ['notTheNominator', 'checkFailed'] },
    WITHDRAWN: byTheFamily,
  },
  INELIGIBLE: {},
  REVIEW: {
    PUBLICITY: { by: ['PANEL', 'STAFF'], guards: ['panelClosed', 'selected', 'onNotice'] },
    NOT_SELECTED: { by: ['PANEL'], guards: ['panelClosed', 'notSelected'] },
    WITHDRAWN: byTheFamily,
  },
  NOT_SELECTED: {},
  PUBLICITY: {
    APPROVED: { by: ['STAFF'], guards: ['windowDisplayed', 'noOpenObjection', 'notUpheld', 'secondPerson'] },
    OBJECTION_HANDLING: { by: ['STAFF'], guards: ['objectionOpen'] },
    WITHDRAWN: byTheFamily,
  },
  OBJECTION_HANDLING: {
    PUBLICITY: { by: ['STAFF', 'COMMITTEE'], guards: ['notTheChecker', 'findingRecorded', 'noOpenObjection', 'notUpheld', 'onNotice'] },
    APPROVED: {
      by: ['COMMITTEE'],
      guards: [
        ...(['notTheChecker', 'findingRecorded', 'noOpenObjection', 'notUpheld'] as const),
        ...(['factsStand', 'windowDisplayed', 'secondPerson'] as const),
      ],
    },
    NOT_SELECTED: { by: ['COMMITTEE'], guards: ['notTheChecker', 'noOpenObjection', 'upheld'] },
    WITHDRAWN: byTheFamily,
  },
  APPROVED: {
    AWARDED: { by: ['AWARDING_BODY'], guards: ['conferralComplete', 'windowDisplayed', 'noOpenObjection', 'notBarred'] },
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
