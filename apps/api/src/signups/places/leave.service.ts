import type { Entities } from '../../database/orm.js'
import type { NumberedPlaces } from '../../events/index.js'
import { closeNotices } from '../../notices/index.js'
import type { SignUpRow } from '../records/sign-up.entity.js'
import { recordSteps, type StepReason } from '../records/sign-up-steps.repository.js'
import { updateSignUp } from '../records/sign-ups.repository.js'
import { holdsPlace, nextStatus, type SignUpAction } from '../rules/sign-up-status.js'
import { poolOf } from '../rules/whose-key.js'
import { countPlaces, noChange } from './places-counters.repository.js'

/** Frees what the sign-up holds, or its stand in the queue; the places row is locked by this transaction. Who gets it is not decided here. */
export async function leave(tx: Entities, row: SignUpRow, action: SignUpAction, reason: StepReason, now: Date): Promise<NumberedPlaces> {
  const status = nextStatus(row.status, action)
  if (status === null) throw new Error(`A sign-up that is ${row.status} cannot ${action}`)
  // Nobody visits any more: the address need not be kept until the event is over.
  await updateSignUp(tx, row.id, row.status, { status, offerExpiresAt: null, visitAddressSealed: null }, now)
  await closeNotices(tx, [row.id], now)
  const { communityId, id: signUpId, status: fromStatus, heads } = row
  await recordSteps(tx, [{ communityId, signUpId, fromStatus, toStatus: status, reason, heads }], now)
  const offline = poolOf(row.channel) === 'OFFLINE'
  const held = { ...noChange, units: -row.units, heads: -row.heads, unitsOffline: offline ? -row.units : 0 }
  const waited = { ...noChange, waitingOnline: offline ? 0 : -1, waitingOffline: offline ? -1 : 0 }
  return countPlaces(tx, row.placesId, holdsPlace(row.status) ? held : waited, now)
}
