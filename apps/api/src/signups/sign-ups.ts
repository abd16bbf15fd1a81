import type { SignUpEvent } from '../events/index.js'
import { closeLeftOpen } from './check-ins/close-event.service.js'
import { upToDate } from './deadlines/expire-offers.service.js'
import { settleDue } from './deadlines/settle-due.service.js'
import { createDrawResults, type DrawResults, type DrawStanding, drawStandingOf } from './draws/draw-standing.service.js'
import { followContent } from './editors/follow-content.service.js'
import { type AnswerOutcome, answerOffer } from './holders/answer-offer.service.js'
import { type CancelOutcome, cancelSignUp } from './holders/cancel-sign-up.service.js'
import { type ChangePartyInput, changeParty } from './holders/change-party.service.js'
import { type Credentials, findSignUp } from './holders/find-sign-up.service.js'
import { type Overtake, overtakesOf } from './holders/overtakes.service.js'
import { type HeldSignUp, heldSignUp, type SignUpOutcome } from './holders/sign-up-outcome.js'
import { planReminders } from './messages/plan-reminders.service.js'
import type { SignUpInput } from './newcomers/read-sign-up-input.js'
import { takePlaces } from './newcomers/take-places.service.js'
import type { Refusal } from './refusals.js'
import type { SignUpDeps } from './sign-up-deps.js'

/** All that may be done with sign-ups. `address` is where the request came from: it is counted, never kept. */
export interface SignUps {
  take(input: SignUpInput, address: string): Promise<SignUpOutcome>
  changeParty(input: ChangePartyInput, address: string): Promise<SignUpOutcome>
  cancel(credentials: Credentials, address: string): Promise<CancelOutcome>
  answerOffer(credentials: Credentials, accepts: boolean, address: string): Promise<AnswerOutcome>
  find(credentials: Credentials, address: string): Promise<{ kind: 'FOUND'; held: HeldSignUp } | Refusal>
  /** Who passed it while it waited; by the id of a sign-up whose holder has been recognised. */
  overtakes(signUpId: string): Promise<Overtake[]>
  /** How it stands in a draw; by the id of a sign-up whose holder has been recognised. Null where it takes no part in one. */
  drawStanding(signUpId: string): Promise<DrawStanding | null>
  /** By places row, in the order of the draw; only once it is drawn. */
  drawResult: DrawResults
  /** Awaited before a change of content becomes visible. */
  followContent(events: readonly SignUpEvent[]): Promise<void>
  /** What falls due by the clock: draws, expired offers, the release of reserves, the cut-off. */
  settleDue(): Promise<void>
  /** Tomorrow's reminders. */
  planReminders(): Promise<void>
  /** Events that ended a week ago and that nobody has closed. */
  closeLeftOpen(): Promise<void>
}

export function createSignUps(deps: SignUpDeps): SignUps {
  return {
    take: (input, address) => takePlaces(deps, input, address),
    changeParty: (input, address) => changeParty(deps, input, address),
    cancel: (credentials, address) => cancelSignUp(deps, credentials, address),
    answerOffer: (credentials, accepts, address) => answerOffer(deps, credentials, accepts, address),
    find: async (credentials, address) => {
      const found = await findSignUp(deps, credentials, address)
      if (found.kind === 'REFUSED') return found
      return { kind: 'FOUND', held: await heldSignUp(deps, deps.database.fork(), await upToDate(deps, found.row)) }
    },
    overtakes: (signUpId) => overtakesOf(deps, signUpId),
    drawStanding: (signUpId) => drawStandingOf(deps, signUpId),
    drawResult: createDrawResults(deps),
    followContent: (events) => followContent(deps, events),
    settleDue: () => settleDue(deps),
    planReminders: () => planReminders(deps),
    closeLeftOpen: () => closeLeftOpen(deps),
  }
}
