import type { SignUpEvent } from '../events/index.js'
import { type AnswerOutcome, answerOffer } from './answer-offer.service.js'
import { type CancelOutcome, cancelSignUp } from './cancel-sign-up.service.js'
import { type ChangePartyInput, changeParty } from './change-party.service.js'
import { type Erased, eraseDue } from './erase-due.service.js'
import { upToDate } from './expire-offers.service.js'
import { type Credentials, findSignUp } from './find-sign-up.service.js'
import { followContent } from './follow-content.service.js'
import type { SignUpInput } from './read-sign-up-input.js'
import type { Refusal } from './refusals.js'
import { settleDue } from './settle-due.service.js'
import type { SignUpDeps } from './sign-up-deps.js'
import { type HeldSignUp, heldSignUp, type SignUpOutcome } from './sign-up-outcome.js'
import { takePlaces } from './take-places.service.js'

/** All that may be done with sign-ups. `address` is where the request came from: it is counted, never kept. */
export interface SignUps {
  take(input: SignUpInput, address: string): Promise<SignUpOutcome>
  changeParty(input: ChangePartyInput, address: string): Promise<SignUpOutcome>
  cancel(credentials: Credentials, address: string): Promise<CancelOutcome>
  answerOffer(credentials: Credentials, accepts: boolean, address: string): Promise<AnswerOutcome>
  find(credentials: Credentials, address: string): Promise<{ kind: 'FOUND'; held: HeldSignUp } | Refusal>
  /** Awaited before a change of content becomes visible. */
  followContent(events: readonly SignUpEvent[]): Promise<void>
  /** What falls due by the clock: expired offers, the release of reserves, the cut-off. */
  settleDue(): Promise<void>
  /** What has been kept long enough. */
  eraseDue(): Promise<Erased>
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
    followContent: (events) => followContent(deps, events),
    settleDue: () => settleDue(deps),
    eraseDue: () => eraseDue(deps),
  }
}
