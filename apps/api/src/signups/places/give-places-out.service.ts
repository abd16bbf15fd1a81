import type { Entities } from '../../database/orm.js'
import { drawIsPending, type NumberedPlaces, type Places, type QueuePhase, queuePhase, waitingInAll } from '../../events/index.js'
import { postNotices } from '../../notices/index.js'
import { noticeOfPlace } from '../messages/notice-of-place.js'
import { recordSteps, type StepReason } from '../records/sign-up-steps.repository.js'
import { notePassing, updateSignUp, type WaitingParty, waitingParties } from '../records/sign-ups.repository.js'
import { type Allotment, allocatePlaces } from '../rules/allocate-places.js'
import { type Promotion, promote } from '../rules/offer-deadline.js'
import type { SignUpStatus } from '../rules/sign-up-status.js'
import { countPlaces, type noChange } from './places-counters.repository.js'

type Allotments = readonly Allotment<WaitingParty>[]

function reasonOf({ overtakes }: Allotment<WaitingParty>, phase: QueuePhase, byLot: boolean): StepReason {
  if (overtakes === 0 && byLot) return 'DRAWN'
  if (overtakes === 0) return 'PROMOTED_IN_ORDER'
  return phase === 'FIRST_FIT' ? 'PROMOTED_FIRST_FIT' : 'PROMOTED_PAST_TOO_LARGE'
}

const total = (given: Allotments, of: (party: WaitingParty) => number): number => given.reduce((sum, { waiter }) => sum + of(waiter), 0)

function changeOf(given: Allotments): typeof noChange {
  const offline = (party: WaitingParty): number => (party.pool === 'OFFLINE' ? 1 : 0)
  return {
    units: total(given, (party) => party.units),
    heads: total(given, (party) => party.heads),
    unitsOffline: total(given, (party) => offline(party) * party.units),
    waitingOnline: -total(given, (party) => 1 - offline(party)),
    waitingOffline: -total(given, offline),
  }
}

/** Who would be given a place now. Nothing is given before lots are drawn, nor once the event has begun. */
export async function allotmentsDue(em: Entities, places: Places, now: Date): Promise<Allotments> {
  const closed = places.status !== 'ACTIVE' || drawIsPending(places) || now.toISOString() >= places.startsAt
  const idle = closed || waitingInAll(places) === 0
  return idle ? [] : allocatePlaces(places, await waitingParties(em, places.id), queuePhase(places, now))
}

export interface Occasion {
  /** The sign-up whose holder is at the screen and need not be called. */
  present?: string
  /** Lots have just been drawn: whoever entered has asked for the place already and need not answer. */
  byLot?: boolean
}

/**
 * The one way in which free places reach waiting parties: after a draw, a cancellation, a smaller party, more capacity, an expired offer,
 * the release of the reserve and the cut-off. The caller has changed, and so locked, the places row in this transaction.
 */
export async function givePlacesOut(
  tx: Entities,
  places: NumberedPlaces,
  now: Date,
  { present, byLot = false }: Occasion = {},
): Promise<NumberedPlaces> {
  const given = await allotmentsDue(tx, places, now)
  if (given.length === 0) return places
  const promotion: Promotion = byLot ? { kind: 'DRAWN' } : promote(now, new Date(places.cutOffAt))
  const status: SignUpStatus = promotion.kind === 'OFFERED' ? 'OFFERED' : 'CONFIRMED'
  const offerExpiresAt = promotion.kind === 'OFFERED' ? promotion.until.toISOString() : null
  for (const { waiter } of given) await updateSignUp(tx, waiter.id, 'WAITLISTED', { status, offerExpiresAt }, now)
  const phase = queuePhase(places, now)
  const steps = given.map((allotment) => ({
    ...{ communityId: places.communityId, signUpId: allotment.waiter.id, fromStatus: 'WAITLISTED' as const, toStatus: status },
    ...{ reason: reasonOf(allotment, phase, byLot), heads: allotment.waiter.heads, overtakes: allotment.overtakes },
  }))
  await recordSteps(tx, steps, now)
  const passing = phase === 'FIRST_FIT' ? given.filter(({ overtakes }) => overtakes > 0) : []
  for (const { waiter } of passing) await notePassing(tx, places.id, waiter)
  const notices = given.filter(({ waiter }) => waiter.id !== present).map(({ waiter }) => noticeOfPlace(promotion, waiter, places.startsAt))
  await postNotices(tx, notices, now)
  return countPlaces(tx, places.id, changeOf(given), now)
}
