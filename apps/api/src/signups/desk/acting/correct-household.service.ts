import type { StaffViewer } from '../../../access/index.js'
import type { Event } from '../../../content/index.js'
import { type Household, householdText, readHousehold } from '../../../households/index.js'
import { newId } from '../../../kernel/ids.js'
import { postCalls } from '../../../notices/index.js'
import { type ChangeWork, changed, changeLocked, refused } from '../../holders/change-locked.js'
import type { SignUpRow } from '../../records/sign-up.entity.js'
import { recordSteps } from '../../records/sign-up-steps.repository.js'
import { findActiveByKey, releaseKey } from '../../records/sign-ups.repository.js'
import { faults, type Refusal, refuse } from '../../refusals.js'
import { logAct } from '../desk-log.repository.js'
import type { DeskDeps } from '../desk-scope.js'
import { byOf } from './act-for.service.js'

const NOT_TAKEN = '这个门牌没有人报过这场活动，直接报名就行。'
const householdFaults = {
  estate: faults.estateUnknown,
  building: faults.buildingUnknown,
  unit: faults.unitUnknown,
  room: faults.roomUnknown,
}

/** Gives the sign-up a key of its own. It keeps what it holds: whoever it is gets a call before anything is taken away. */
const release =
  (deps: DeskDeps, viewer: StaffViewer): ChangeWork =>
  async (tx, { row, places, now }) => {
    if (!(await releaseKey(tx, row, deps.hasher.hash('nobody', newId()), now))) return refused(refuse('INVALID_INPUT', [], NOT_TAKEN))
    const { communityId, id: signUpId, eventId, status, heads } = row
    await recordSteps(tx, [{ communityId, signUpId, fromStatus: status, toStatus: status, reason: 'HOUSEHOLD_CORRECTED', heads }], now)
    await postCalls(tx, [{ communityId, signUpId, eventId, kind: 'HOUSEHOLD_CORRECTED', until: places.endsAt }], now)
    await logAct(tx, byOf(deps, viewer), { act: 'CORRECT_HOUSEHOLD', eventId, signUpId })
    return changed(places)
  }

/** Frees a household that somebody else has signed up under, so that those who live there can. `door` was verified at the counter. */
export async function correctHousehold(
  deps: DeskDeps,
  viewer: StaffViewer,
  event: Event,
  door: Household,
): Promise<{ kind: 'CORRECTED'; row: SignUpRow } | Refusal> {
  const reading = readHousehold(door, deps.catalogue.estates())
  if (reading.kind === 'UNKNOWN') return refuse('HOUSEHOLD_UNKNOWN', [householdFaults[reading.field]('household', reading.field)])
  const keyHashes = deps.hasher.candidates('household', householdText(reading.household))
  const row = await findActiveByKey(deps.database.fork(), event.documentId, keyHashes)
  if (!row) return refuse('INVALID_INPUT', [], NOT_TAKEN)
  const outcome = await changeLocked(deps, row, release(deps, viewer))
  return 'reason' in outcome ? outcome : { kind: 'CORRECTED', row: outcome.row }
}
