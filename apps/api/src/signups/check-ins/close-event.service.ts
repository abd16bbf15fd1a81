import type { Entities } from '../../database/orm.js'
import { keep, transact } from '../../database/transaction.js'
import { postCalls } from '../../notices/index.js'
import { recordSteps } from '../records/sign-up-steps.repository.js'
import { whichMeeting } from '../rules/which-meeting.js'
import type { HeldEvent, SignUpDeps } from '../sign-up-deps.js'
import { type CheckInRefusal, refuseAtDoor } from './check-in-refusals.js'
import { markAbsent } from './check-ins.repository.js'
import { countNoShow, noShowsSince } from './no-shows.repository.js'
import {
  addWalkIns,
  countAtMeeting,
  countStayedAway,
  eventsLeftOpen,
  readTurnout,
  type Turnout,
  writeClosing,
} from './turnouts.repository.js'

const DAY = 24 * 60 * 60_000
/** Staying away counts for six months; the third time within them is worth a friendly call. */
export const FORGOTTEN_AFTER = 180 * DAY
const TALK_FROM = 3
const TALK_WITHIN = 14 * DAY

/** One meeting of a course: the numbers of the door on its day. */
export interface MeetingTurnout {
  startsAt: Date
  partiesCame: number
  headsCame: number
}

/** `meeting` is null where there is one meeting only, and before the first. */
export type TurnoutNow = Turnout & { meeting: MeetingTurnout | null }

export type TurnoutOutcome = { kind: 'COUNTED'; turnout: TurnoutNow } | CheckInRefusal

async function noteAbsence(
  tx: Entities,
  eventId: string,
  absent: { id: string; key_hash: string },
  communityId: string,
  now: Date,
): Promise<void> {
  const at = now.toISOString()
  const counted = await countNoShow(tx, eventId, absent.key_hash, at)
  const times = counted ? await noShowsSince(tx, absent.key_hash, new Date(now.getTime() - FORGOTTEN_AFTER).toISOString()) : 0
  if (times < TALK_FROM) return
  const until = new Date(now.getTime() + TALK_WITHIN).toISOString()
  await postCalls(tx, [{ communityId, signUpId: absent.id, eventId, kind: 'STAYED_AWAY', until }], now)
}

/**
 * After the end: who has a place and did not come has stayed away, and 人次 and 人数 are counted and kept, so that they outlive the
 * names. Closing again counts again, for a paper list that came late.
 */
export async function closeEvent(deps: SignUpDeps, event: HeldEvent, endsAt: Date, staffId: string): Promise<TurnoutOutcome> {
  if (deps.clock.now() < endsAt) return refuseAtDoor('NOT_OVER')
  await close(deps, event.documentId, staffId)
  return { kind: 'COUNTED', turnout: await turnoutOf(deps, event) }
}

function close(deps: SignUpDeps, eventId: string, staffId: string): Promise<void> {
  const { communityId } = deps
  const now = deps.clock.now()
  return transact(deps.database, async (tx) => {
    const absent = await markAbsent(tx, eventId, now.toISOString())
    const step = { communityId, fromStatus: 'CONFIRMED', toStatus: 'NO_SHOW', reason: 'STAYED_AWAY' } as const
    await recordSteps(
      tx,
      absent.map(({ id, heads }) => ({ ...step, signUpId: id, heads })),
      now,
    )
    for (const each of absent) await noteAbsence(tx, eventId, each, communityId, now)
    const { visits, headsCame } = await readTurnout(tx, eventId)
    const stayedAway = await countStayedAway(tx, eventId)
    await writeClosing(tx, { eventId, communityId, visits, people: headsCame, stayedAway, byStaff: staffId, now: now.toISOString() })
    return keep(undefined)
  })
}

const CLOSED_BY_ITSELF_AFTER = 7 * DAY
const NOBODY = 'scheduler'

/** What nobody closed within a week is closed by itself: the counts must stand before names and hashes are erased. */
export async function closeLeftOpen(deps: SignUpDeps): Promise<void> {
  const before = new Date(deps.clock.now().getTime() - CLOSED_BY_ITSELF_AFTER).toISOString()
  for (const eventId of await eventsLeftOpen(deps.database.fork(), before)) await close(deps, eventId, NOBODY)
}

/** The counts of an event, and those of the meeting that is due where it has several. */
export async function turnoutOf({ database, clock }: SignUpDeps, { documentId, meetings }: HeldEvent): Promise<TurnoutNow> {
  const em = database.fork()
  const turnout = await readTurnout(em, documentId)
  const startsAt = meetings.length > 1 ? whichMeeting(meetings, clock.now()) : null
  if (!startsAt) return { ...turnout, meeting: null }
  const { parties, heads } = await countAtMeeting(em, documentId, startsAt.toISOString())
  return { ...turnout, meeting: { startsAt, partiesCame: parties, headsCame: heads } }
}

/** Those who came without a sign-up, as a number. `key` is the form's own: sent again it counts nothing. */
export async function countWalkIns(
  deps: SignUpDeps,
  event: HeldEvent,
  { key, change }: { key: string; change: number },
  staffId: string,
): Promise<TurnoutOutcome> {
  const entry = { id: key, communityId: deps.communityId, eventId: event.documentId, change, byStaff: staffId }
  if (!Number.isInteger(change) || change === 0 || Math.abs(change) > 500 || key.length < 8 || key.length > 200)
    return refuseAtDoor('INVALID_INPUT')
  const now = deps.clock.now().toISOString()
  const counted = await transact(deps.database, async (tx) => {
    const result = await addWalkIns(tx, { ...entry, recordedAt: now })
    return result === 'BELOW_ZERO' ? { kind: 'UNDO', answer: result } : { kind: 'KEEP', answer: result }
  })
  return counted === 'BELOW_ZERO' ? refuseAtDoor('BELOW_ZERO') : { kind: 'COUNTED', turnout: await turnoutOf(deps, event) }
}
