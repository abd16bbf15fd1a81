import type { Entities } from '../../database/orm.js'
import { keep, transact, undo, type Verdict } from '../../database/transaction.js'
import { readCode } from '../../kernel/codes.js'
import { withdrawCall } from '../../notices/index.js'
import { nameBinding } from '../records/seal-contact.js'
import type { SignUpRow } from '../records/sign-up.entity.js'
import { recordSteps } from '../records/sign-up-steps.repository.js'
import { findByCode, findById } from '../records/sign-ups.repository.js'
import { whichMeeting } from '../rules/which-meeting.js'
import type { HeldEvent, SignUpDeps } from '../sign-up-deps.js'
import { type CheckInRefusal, type CheckInRefusalReason, refuseAtDoor } from './check-in-refusals.js'
import { type CheckInWay, findCheckIn, insertCheckIn, markCame, markNotCome, removeCheckIn, slotStart } from './check-ins.repository.js'
import { takeNoShowBack } from './no-shows.repository.js'

/** Somebody has come. One of `code` and `signUpId` says who. */
export interface Arrival {
  code: string | null
  signUpId: string | null
  /** Null: all who were signed up. */
  arrived: number | null
  /** Null: now. */
  at: Date | null
  way: CheckInWay
}

export interface Came {
  kind: 'CAME'
  /** True where an earlier scan had counted the family. */
  already: boolean
  signUpId: string
  /** Name to call; null once erased. */
  name: string | null
  heads: number
  arrived: number
  cameAt: Date
}

export type CheckInOutcome = Came | CheckInRefusal

const MINUTE = 60_000
/** A device's clock may run ahead a little; what was kept offline is entered within a month. */
const trusted = (at: Date | null, now: Date): Date =>
  at && at.getTime() <= now.getTime() + 5 * MINUTE && at.getTime() > now.getTime() - 31 * 24 * 60 * MINUTE ? at : now

async function whoCame({ hasher, database }: SignUpDeps, { code, signUpId }: Arrival): Promise<SignUpRow | null> {
  if (signUpId !== null) return findById(database.fork(), signUpId)
  const text = readCode(code ?? '')
  return text === null ? null : findByCode(database.fork(), hasher.candidates('code', text))
}

const whyNot = (row: SignUpRow): CheckInRefusalReason => {
  if (row.status === 'WAITLISTED') return 'WAITING'
  return row.status === 'OFFERED' ? 'OFFERED' : 'CANCELLED'
}

/** Start of the meeting that an arrival at this moment counts for; null where none is due. */
export async function meetingFor(tx: Entities, event: HeldEvent, row: SignUpRow, at: Date): Promise<Date | null> {
  if (row.placesId === row.eventId) return whichMeeting(event.meetings, at)
  const startsAt = await slotStart(tx, row.placesId)
  return whichMeeting(startsAt ? [{ startsAt }] : [], at)
}

function faultOf({ code, signUpId, arrived }: Arrival): CheckInRefusalReason | null {
  if ((code === null) === (signUpId === null)) return 'INVALID_INPUT'
  return arrived === null || (Number.isInteger(arrived) && arrived > 0) ? null : 'INVALID_INPUT'
}

interface Arriving {
  deps: SignUpDeps
  event: HeldEvent
  row: SignUpRow
  arrival: Arrival
  staffId: string
}

const cameOf = ({ deps, row }: Arriving, came: { already: boolean; arrived: number; cameAt: string }): Came => ({
  ...{ kind: 'CAME', signUpId: row.id, heads: row.heads, already: came.already, arrived: came.arrived, cameAt: new Date(came.cameAt) },
  name: row.nameSealed ? deps.sealer.open(row.nameSealed, nameBinding(row.id)) : null,
})

const comeIn = async (tx: Entities, arriving: Arriving): Promise<Verdict<CheckInOutcome>> => {
  const { deps, event, row, arrival, staffId } = arriving
  const now = deps.clock.now()
  const at = trusted(arrival.at, now)
  const meeting = await meetingFor(tx, event, row, at)
  if (!meeting) return undo(refuseAtDoor('TOO_EARLY'))
  const { id: signUpId, communityId, eventId, heads, keyHash } = row
  const moved = await markCame(tx, signUpId, now.toISOString())
  const current = moved ? row : await findById(tx, signUpId)
  if (!current || (!moved && current.status !== 'CHECKED_IN')) return undo(refuseAtDoor(whyNot(current ?? row)))
  const meetingAt = meeting.toISOString()
  const record = { signUpId, meetingAt, communityId, eventId, cameAt: at.toISOString(), arrived: arrival.arrived ?? heads }
  const inserted = await insertCheckIn(tx, { ...record, way: arrival.way, byStaff: staffId, recordedAt: now.toISOString() })
  if (!inserted) {
    const before = await findCheckIn(tx, signUpId, meetingAt)
    return undo(cameOf(arriving, { already: true, arrived: before?.arrived ?? heads, cameAt: before?.cameAt ?? record.cameAt }))
  }
  const steps = [{ communityId, signUpId, fromStatus: row.status, toStatus: 'CHECKED_IN' as const, reason: 'CAME' as const, heads }]
  if (moved) await recordSteps(tx, steps, now)
  await takeNoShowBack(tx, eventId, keyHash)
  await withdrawCall(tx, signUpId, 'STAYED_AWAY', now)
  return keep(cameOf(arriving, { already: false, arrived: record.arrived, cameAt: record.cameAt }))
}

/** The whole household arrives with one code. However often and from however many devices it is scanned, it has come once. */
export async function checkIn(deps: SignUpDeps, event: HeldEvent, arrival: Arrival, staffId: string): Promise<CheckInOutcome> {
  const fault = faultOf(arrival)
  if (fault) return refuseAtDoor(fault)
  const row = await whoCame(deps, arrival)
  if (!row) return refuseAtDoor('SIGN_UP_NOT_FOUND')
  if (row.eventId !== event.documentId) return refuseAtDoor('OTHER_EVENT')
  if (arrival.arrived !== null && arrival.arrived > row.heads) return refuseAtDoor('TOO_MANY')
  return transact(deps.database, (tx) => comeIn(tx, { deps, event, row, arrival, staffId }))
}

/** A slip of the finger: as if the family had not come to the meeting of this day. Taking back twice answers the same. */
export async function takeCheckInBack(
  deps: SignUpDeps,
  event: HeldEvent,
  signUpId: string,
): Promise<CheckInRefusal | { kind: 'TAKEN_BACK' }> {
  const row = await findById(deps.database.fork(), signUpId)
  if (!row || row.eventId !== event.documentId) return refuseAtDoor('SIGN_UP_NOT_FOUND')
  const now = deps.clock.now()
  return transact(deps.database, async (tx) => {
    const meeting = await meetingFor(tx, event, row, now)
    if (meeting) await removeCheckIn(tx, signUpId, meeting.toISOString())
    const { communityId, heads } = row
    if (await markNotCome(tx, signUpId, now.toISOString()))
      await recordSteps(
        tx,
        [{ communityId, signUpId, fromStatus: 'CHECKED_IN', toStatus: 'CONFIRMED', reason: 'CAME_TAKEN_BACK', heads }],
        now,
      )
    return keep({ kind: 'TAKEN_BACK' as const })
  })
}
