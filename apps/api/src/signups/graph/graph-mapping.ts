import { slotIdOf } from '../../events/index.js'
import { fromGlobalId, toGlobalId } from '../../kernel/ids.js'
import type { AnswerOutcome } from '../holders/answer-offer.service.js'
import type { CancelOutcome } from '../holders/cancel-sign-up.service.js'
import type { HeldSignUp, SignUpOutcome } from '../holders/sign-up-outcome.js'
import type { SignUpInput } from '../newcomers/read-sign-up-input.js'
import type { Refusal } from '../refusals.js'
import type { Party } from '../rules/party.js'
import { SignUpObject } from './sign-up.types.js'
import type { PartyInputObject, SignUpInputObject } from './sign-up-inputs.types.js'
import { SignUpCancelled, SignUpConfirmed, SignUpRefused, SignUpWaitlisted } from './sign-up-results.types.js'

const EVENT_TYPES = ['Activity', 'LectureSession']

/** The content's own id, or null where the global id is none of an event. */
export function eventIdOf(globalId: string): string | null {
  const parsed = fromGlobalId(globalId)
  return parsed && EVENT_TYPES.includes(parsed.type) ? parsed.id : null
}

export const partyOf = ({ adults, children0to6, children7to13, teens14to17, wheelchairs }: PartyInputObject): Party => ({
  adults,
  children0to6: children0to6 ?? 0,
  children7to13: children7to13 ?? 0,
  teens14to17: teens14to17 ?? 0,
  wheelchairs: wheelchairs ?? 0,
})

export function signUpInputOf(input: SignUpInputObject): SignUpInput {
  const { idempotencyKey, name, phone, household, slotId, visitAddress, consentVersion } = input
  return {
    ...{ idempotencyKey, name, phone, consentVersion },
    eventId: eventIdOf(input.eventId),
    household: household ? { estate: household.estate, building: household.building, unit: household.unit, room: household.room } : null,
    slotId: slotId ? slotIdOf(slotId) : null,
    visitAddress: visitAddress ?? null,
    party: partyOf(input.party),
    channel: input.onBehalf ? 'PROXY' : 'ONLINE',
    guardianConsent: input.guardianConsent ?? false,
  }
}

export function signUpObject({ row, partiesAhead, changeable }: HeldSignUp): SignUpObject {
  const { adults, children0to6, children7to13, teens14to17, wheelchairs, heads } = row
  return Object.assign(new SignUpObject(), {
    id: toGlobalId('SignUp', row.id),
    signUpId: row.id,
    eventId: row.eventId,
    placesId: row.placesId,
    status: row.status,
    party: { adults, children0to6, children7to13, teens14to17, wheelchairs, heads },
    channel: row.channel,
    position: partiesAhead === null ? null : partiesAhead + 1,
    partiesAhead,
    offerExpiresAt: row.offerExpiresAt ? new Date(row.offerExpiresAt) : null,
    changeable,
    createdAt: new Date(row.createdAt),
  })
}

export const refusedObject = ({ reason, message, fields }: Refusal): SignUpRefused =>
  Object.assign(new SignUpRefused(), { reason, message, fields })

const confirmedObject = (held: HeldSignUp, code: string): SignUpConfirmed =>
  Object.assign(new SignUpConfirmed(), { signUp: signUpObject(held), code })

export function signUpResult(outcome: SignUpOutcome): SignUpConfirmed | SignUpWaitlisted | SignUpRefused {
  if (outcome.kind === 'REFUSED') return refusedObject(outcome)
  if (outcome.kind === 'CONFIRMED') return confirmedObject(outcome.held, outcome.code)
  const { held, code } = outcome
  const ahead = held.partiesAhead
  return Object.assign(new SignUpWaitlisted(), {
    signUp: signUpObject(held),
    code,
    position: ahead === null ? 0 : ahead + 1,
    partiesAhead: ahead ?? 0,
  })
}

const cancelledObject = (held: HeldSignUp): SignUpCancelled => Object.assign(new SignUpCancelled(), { signUp: signUpObject(held) })

export const cancelResult = (outcome: CancelOutcome): SignUpCancelled | SignUpRefused =>
  outcome.kind === 'REFUSED' ? refusedObject(outcome) : cancelledObject(outcome.held)

export function answerResult(outcome: AnswerOutcome): SignUpConfirmed | SignUpCancelled | SignUpRefused {
  if (outcome.kind === 'REFUSED') return refusedObject(outcome)
  return outcome.kind === 'CONFIRMED' ? confirmedObject(outcome.held, outcome.code) : cancelledObject(outcome.held)
}
