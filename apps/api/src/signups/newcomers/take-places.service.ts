import type { Entities } from '../../database/orm.js'
import { keep, undo, type Verdict } from '../../database/transaction.js'
import { drawIsPending, type NumberedPlaces, type PlacesAsked, queuePhase, waitingInAll, whatTheGateSays } from '../../events/index.js'
import { newId } from '../../kernel/ids.js'
import type { Hasher } from '../../kernel/keyed-hash.js'
import { placesAreKept } from '../editors/follow-content.service.js'
import { outcomeOf, type SignUpOutcome } from '../holders/sign-up-outcome.js'
import { postCourtesy } from '../messages/courtesy.js'
import { givePlacesOut } from '../places/give-places-out.service.js'
import type { GateOutcome } from '../places/places-gate.repository.js'
import { sealContact } from '../records/seal-contact.js'
import type { SignUpRow } from '../records/sign-up.entity.js'
import { recordSteps } from '../records/sign-up-steps.repository.js'
import { findById, hasActive, insertSignUp } from '../records/sign-ups.repository.js'
import { faults, type Refusal, refuse } from '../refusals.js'
import { headsOf, unitsOf } from '../rules/party.js'
import { poolOf } from '../rules/whose-key.js'
import type { SignUpDeps } from '../sign-up-deps.js'
import { attemptAllowed } from './attempt-limits.js'
import { look } from './look.repository.js'
import { readSignUpInput, type SignUpInput, type SignUpRequest } from './read-sign-up-input.js'
import { answerAgain, onceOnly, type Repeatable, recall, remember, repeatable } from './remembered-answers.service.js'
import { chosenPlacesId, refusedWindow, slotIsOver } from './which-places.js'

interface RequestKeys {
  phoneHash: string | null
  /** Under the current key, then under earlier ones. */
  keyHashes: [string, ...string[]]
}

interface Attempt {
  kind: 'ATTEMPT'
  input: SignUpInput
  request: SignUpRequest
  repeatable: Repeatable
  places: { id: string; unit: NumberedPlaces['unit']; eventId: string }
  keys: RequestKeys
  now: Date
}

type Written = { kind: 'WRITTEN'; row: SignUpRow; places: NumberedPlaces } | Refusal

function newRow(deps: SignUpDeps, attempt: Attempt, places: NumberedPlaces, status: 'CONFIRMED' | 'WAITLISTED'): SignUpRow {
  const { request, input, keys, now } = attempt
  const id = newId()
  const at = now.toISOString()
  return {
    ...{
      id,
      status,
      keyHash: keys.keyHashes[0],
      phoneHash: keys.phoneHash,
      communityId: deps.communityId,
      eventId: places.eventId,
      placesId: places.id,
      keyKind: request.keyKind,
    },
    ...sealContact(deps, id, request),
    ...request.party,
    ...{ heads: headsOf(request.party), units: unitsOf(request.party, attempt.places.unit) },
    ...{ guardianConsent: input.guardianConsent, consentVersion: input.consentVersion, channel: request.channel },
    ...{ actedBy: input.actedBy ?? (request.channel === 'PROXY' ? 'NEIGHBOUR' : 'RESIDENT'), arrival: places.arrivals, overtaken: 0 },
    ...{ offerExpiresAt: null, createdAt: at, updatedAt: at },
  }
}

/** In the transaction that passed the gate: the sign-up, its log and the memory of the request, or nothing at all. */
async function settle(tx: Entities, deps: SignUpDeps, attempt: Attempt, outcome: GateOutcome): Promise<Verdict<Written>> {
  if (outcome.kind === 'FULL') return undo(refuse('FULL'))
  const { now } = attempt
  const status = outcome.kind === 'TAKEN' ? 'CONFIRMED' : 'WAITLISTED'
  const row = newRow(deps, attempt, outcome.places, status)
  if (!(await remember(tx, deps, attempt.repeatable, row.id, now))) return undo(refuse('KEY_REUSED'))
  // The unique index guards the current key; hashes under earlier keys are looked up.
  const [, ...earlier] = attempt.keys.keyHashes
  if (earlier.length > 0 && (await hasActive(tx, row.eventId, earlier))) return undo(refuse('ALREADY_SIGNED_UP'))
  if (!(await insertSignUp(tx, row))) return undo(refuse('ALREADY_SIGNED_UP'))
  const reason = status === 'CONFIRMED' ? 'SIGNED_UP' : 'QUEUED'
  await recordSteps(
    tx,
    [{ communityId: row.communityId, signUpId: row.id, fromStatus: null, toStatus: status, reason, heads: row.heads }],
    now,
  )
  const enters = drawIsPending(outcome.places)
  const firstFit = !enters && status === 'WAITLISTED' && queuePhase(outcome.places, now) === 'FIRST_FIT'
  const places = firstFit ? await givePlacesOut(tx, outcome.places, now, { present: row.id }) : outcome.places
  const waits = firstFit ? (await findById(tx, row.id))?.status === 'WAITLISTED' : status === 'WAITLISTED'
  if (firstFit && waits && waitingInAll(places) > places.waitingLimit) return undo(refuse('FULL'))
  const waiting = enters ? 'DRAW_ENTERED' : 'SIGN_UP_WAITLISTED'
  await postCourtesy(tx, deps, row, waits ? waiting : 'SIGN_UP_CONFIRMED', now)
  await deps.actedFor?.(tx, row)
  return keep({ kind: 'WRITTEN', row, places })
}

/** Who holds a place at an event that is full is told so, rather than that it is full. */
async function kinder({ database }: SignUpDeps, { places, keys }: Attempt, refusal: Refusal): Promise<Refusal> {
  const holds = refusal.reason === 'FULL' && (await hasActive(database.fork(), places.eventId, keys.keyHashes))
  return holds ? refuse('ALREADY_SIGNED_UP') : refusal
}

async function pass(deps: SignUpDeps, attempt: Attempt, asked: PlacesAsked): Promise<SignUpOutcome> {
  const ask = { ...asked, placesId: attempt.places.id, now: attempt.now }
  const written = await deps.gate<Written>(deps.database, ask, (tx, outcome) => settle(tx, deps, attempt, outcome))
  if (written.kind === 'REFUSED') return kinder(deps, attempt, written)
  deps.board.show(written.places)
  const em = deps.database.fork()
  const current = written.row.status === 'CONFIRMED' ? written.row : await findById(em, written.row.id)
  return outcomeOf(deps, em, current ?? written.row)
}

function keysOf(hasher: Hasher, { keyKind, keyText, phone }: SignUpRequest): RequestKeys {
  // Neither telephone nor door: a key of its own, that nobody else can have.
  const keyHashes: RequestKeys['keyHashes'] =
    keyText === null ? [hasher.hash('nobody', newId())] : hasher.candidates(keyKind === 'PHONE' ? 'phone' : 'household', keyText)
  if (phone === null) return { keyHashes, phoneHash: null }
  return { keyHashes, phoneHash: keyKind === 'PHONE' ? keyHashes[0] : hasher.hash('phone', phone) }
}

/** The form against what is published; nothing is asked of the database. */
async function prepare(deps: SignUpDeps, input: SignUpInput, memory: Repeatable): Promise<Attempt | Refusal> {
  const { catalogue, hasher } = deps
  const now = deps.clock.now()
  const event = input.eventId === null ? undefined : catalogue.event(input.eventId)
  if (!event || event.withdrawn) return refuse('EVENT_NOT_FOUND')
  const shut = refusedWindow(event, input.channel, now)
  if (shut) return shut
  const id = chosenPlacesId(event, input.slotId)
  if (typeof id !== 'string') return id
  const places = await placesAreKept(deps, event, id)
  if (slotIsOver(places, now)) return refuse('CLOSED')
  const request = readSignUpInput(input, { event, places, estates: catalogue.estates(), consentVersion: catalogue.consentVersion() })
  if (request.kind === 'REFUSED') return request
  return { kind: 'ATTEMPT', input, request, repeatable: memory, places, keys: keysOf(hasher, request), now }
}

async function attemptSignUp(deps: SignUpDeps, input: SignUpInput, memory: Repeatable): Promise<SignUpOutcome> {
  const attempt = await prepare(deps, input, memory)
  if (attempt.kind === 'REFUSED') return (await recall(deps, memory)) ?? attempt
  const { request, places, keys, now } = attempt
  const [keyHash, ...earlier] = keys.keyHashes
  const em = deps.database.fork()
  const seen = await look(em, { placesId: places.id, keyHash, formHash: memory.keyHash })
  if (seen.remembered) return answerAgain(deps, memory, seen.remembered)
  const household = request.keyKind === 'HOUSEHOLD' ? keyHash : null
  const limited = await attemptAllowed(deps, { phone: keys.phoneHash, household })
  if (limited) return limited
  if (seen.holds || (await hasActive(em, places.eventId, earlier))) return refuse('ALREADY_SIGNED_UP')
  const asked = { pool: poolOf(request.channel), units: unitsOf(request.party, places.unit), heads: headsOf(request.party) }
  return whatTheGateSays(seen.places, asked, now) === 'FULL' ? refuse('FULL') : pass(deps, attempt, asked)
}

/** Signs a party up for an event: confirmed, waiting, or refused with the reason. `address` counts attempts and is not kept. */
export async function takePlaces(deps: SignUpDeps, input: SignUpInput, address: string): Promise<SignUpOutcome> {
  const limited = await attemptAllowed(deps, { address })
  if (limited) return limited
  const memory = repeatable(deps, 'SIGN_UP', input.idempotencyKey, input)
  if (!memory) return refuse('INVALID_INPUT', [faults.keyMalformed('idempotencyKey')])
  return onceOnly(deps, memory, () => attemptSignUp(deps, input, memory))
}
