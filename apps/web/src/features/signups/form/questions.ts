import type { SignUpEventFragment, SignUpFormQuery } from '@culture/contract/operations'
import type { SignUpValues } from './sign-up-values.ts'

export type Estate = SignUpFormQuery['community']['estates'][number]
type Slot = SignUpEventFragment['signUp']['slots'][number]

/** Where the room is asked: of everyone, only of who signs up for a neighbour, or of nobody. */
export type HouseholdQuestion = 'ALWAYS' | 'ON_BEHALF' | 'NEVER'

/** What this event asks of a family. */
export interface Questions {
  eventId: string
  onBehalf: boolean
  household: HouseholdQuestion
  estates: readonly Estate[]
  /** Empty where there is no time to choose. */
  slots: readonly Slot[]
  performersOnly: boolean
  /** Someone comes to the family's door; the household is where to. */
  homeVisit: boolean
  /** One lot for each household. */
  byLot: boolean
  /** Most heads in one party. */
  maxHeads: number
  /** Below this age a guardian must agree. */
  consentUnder: number
}

// A select of more than this many is no help; larger groups telephone.
const MOST_HEADS_ONLINE = 10

// The law's age: an event may ask for consent of older children too, never only of younger ones.
const CONSENT_AT_LEAST_UNDER = 14

export function questionsOf(event: SignUpEventFragment, estates: readonly Estate[]): Questions {
  const { signUp } = event
  const homeVisit = signUp.mode === 'HOME_VISIT'
  const onBehalf = signUp.channels.includes('PROXY') && estates.length > 0
  const onlyOnBehalf = onBehalf ? 'ON_BEHALF' : 'NEVER'
  return {
    eventId: event.id,
    onBehalf,
    household: signUp.unit === 'HOUSEHOLD' || signUp.draw !== null || homeVisit ? 'ALWAYS' : onlyOnBehalf,
    homeVisit,
    byLot: signUp.draw?.drawnAt === null,
    estates,
    slots: signUp.slots,
    performersOnly: signUp.mode === 'PERFORMER_ONLY',
    maxHeads: signUp.maxPartySize ?? MOST_HEADS_ONLINE,
    consentUnder: Math.max(CONSENT_AT_LEAST_UNDER, signUp.guardianConsentUnder),
  }
}

export function asksHousehold(questions: Questions, values: Pick<SignUpValues, 'for'>): boolean {
  return questions.household === 'ALWAYS' || (questions.household === 'ON_BEHALF' && values.for === 'NEIGHBOUR')
}
