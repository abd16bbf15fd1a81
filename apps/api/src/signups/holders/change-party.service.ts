import type { Entities } from '../../database/orm.js'
import { largestRoom, type NumberedPlaces, type SignUpEvent } from '../../events/index.js'
import { postCourtesy } from '../messages/courtesy.js'
import { attemptAllowed } from '../newcomers/attempt-limits.js'
import { refusedParty } from '../newcomers/read-party-input.js'
import { onceOnly, type Repeatable, recall, remember, repeatable } from '../newcomers/remembered-answers.service.js'
import { givePlacesOut } from '../places/give-places-out.service.js'
import { countPlaces, noChange } from '../places/places-counters.repository.js'
import { takePlaces } from '../places/places-gate.repository.js'
import type { SignUpRow } from '../records/sign-up.entity.js'
import { recordSteps } from '../records/sign-up-steps.repository.js'
import { updateSignUp } from '../records/sign-ups.repository.js'
import { faults, type Refusal, refuse } from '../refusals.js'
import { headsOf, type Party, unitsOf } from '../rules/party.js'
import { type PartyStep, partyStep } from '../rules/party-step.js'
import { poolOf } from '../rules/whose-key.js'
import type { SignUpDeps } from '../sign-up-deps.js'
import { type ChangeWork, changed, changeLocked, type Locked, refused } from './change-locked.js'
import { type Credentials, findSignUp } from './find-sign-up.service.js'
import { outcomeOf, type SignUpOutcome } from './sign-up-outcome.js'

export interface PartyChange {
  party: Party
  guardianConsent: boolean
  idempotencyKey: string
}

export type ChangePartyInput = PartyChange & Credentials

const ONLY_SMALLER = '报名已经截止，现在只能减少人数。要加人请打社区电话。'
const NO_ROOM = '没有空位可以加人了，原来的报名保留不变。'

function refusedChange(input: PartyChange, event: SignUpEvent | undefined, { row, places, now }: Locked): Refusal | null {
  const instant = now.toISOString()
  const open = ['WAITLISTED', 'OFFERED', 'CONFIRMED'].includes(row.status)
  if (!event || !open || event.editorialStatus === 'CANCELLED' || instant >= places.startsAt) return refuse('NOT_CHANGEABLE')
  const { maxPartySize, guardianConsentUnder } = event.signUpSettings
  const terms = { maxPartySize, guardianConsentUnder, room: largestRoom(places) }
  return refusedParty(input.party, terms, input.guardianConsent || row.guardianConsent)
}

/** Takes or frees the difference. Null: no room for more. A waiting party holds nothing yet, so nothing is counted. */
async function countDifference(tx: Entities, { row, places, now }: Locked, step: PartyStep): Promise<NumberedPlaces | null> {
  const { units, heads } = step
  if (row.status === 'WAITLISTED' || step.kind === 'SAME') return places
  const pool = poolOf(row.channel)
  if (step.kind === 'LARGER') return takePlaces(tx, { placesId: places.id, pool, units, heads, now })
  return countPlaces(tx, places.id, { ...noChange, units, heads, unitsOffline: pool === 'OFFLINE' ? units : 0 }, now)
}

const changeTo =
  (deps: SignUpDeps, input: PartyChange, memory: Repeatable): ChangeWork =>
  async (tx, locked) => {
    const { row, places, now } = locked
    const no = refusedChange(input, deps.catalogue.event(row.eventId), locked)
    if (no) return refused(no)
    const { party } = input
    const next = { heads: headsOf(party), units: unitsOf(party, places.unit) }
    const step = partyStep(row, next)
    if (step.kind !== 'SMALLER' && now.toISOString() >= places.closesAt) return refused(refuse('CLOSED', [], ONLY_SMALLER))
    const counted = await countDifference(tx, locked, step)
    if (!counted) return refused(refuse('FULL', [faults.partyTooLarge(row.heads)], NO_ROOM))
    if (!(await remember(tx, deps, memory, row.id, now))) return refused(refuse('KEY_REUSED'))
    const guardianConsent = row.guardianConsent || input.guardianConsent
    await updateSignUp(tx, row.id, row.status, { ...party, ...next, guardianConsent }, now)
    const { communityId, id: signUpId, status } = row
    await recordSteps(
      tx,
      [{ communityId, signUpId, fromStatus: status, toStatus: status, reason: 'PARTY_CHANGED', heads: next.heads }],
      now,
    )
    await postCourtesy(tx, deps, row, 'PARTY_CHANGED', now)
    return changed(await givePlacesOut(tx, counted, now, { present: row.id }))
  }

async function attemptChange(deps: SignUpDeps, input: PartyChange, found: SignUpRow, memory: Repeatable): Promise<SignUpOutcome> {
  const before = await recall(deps, memory)
  if (before) return before
  const outcome = await changeLocked(deps, found, changeTo(deps, input, memory))
  return 'reason' in outcome ? outcome : outcomeOf(deps, deps.database.fork(), outcome.row)
}

/** Changes who comes. More people pass the same gate as newcomers, or the old party stays; a waiting party keeps its stand. */
export async function changeParty(deps: SignUpDeps, input: ChangePartyInput, address: string): Promise<SignUpOutcome> {
  const limited = await attemptAllowed(deps, { address })
  if (limited) return limited
  const memory = repeatable(deps, 'CHANGE_PARTY', input.idempotencyKey, input)
  if (!memory) return refuse('INVALID_INPUT', [faults.keyMalformed('idempotencyKey')])
  const found = await findSignUp(deps, input, address)
  if (found.kind === 'REFUSED') return found
  return onceOnly(deps, memory, () => attemptChange(deps, input, found.row, memory))
}

/** The same for a sign-up that somebody at the desk has before them. */
export async function changePartyOf(deps: SignUpDeps, row: SignUpRow, change: PartyChange): Promise<SignUpOutcome> {
  const memory = repeatable(deps, 'CHANGE_PARTY', change.idempotencyKey, { signUpId: row.id, ...change })
  if (!memory) return refuse('INVALID_INPUT', [faults.keyMalformed('idempotencyKey')])
  return onceOnly(deps, memory, () => attemptChange(deps, change, row, memory))
}
