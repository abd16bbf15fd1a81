import type { StaffViewer } from '../../../access/index.js'
import type { Event } from '../../../content/index.js'
import { keep, transact, undo } from '../../../database/transaction.js'
import { closeCall, findCall, type OpenCall, openCalls } from '../../../notices/index.js'
import { FORGOTTEN_AFTER } from '../../check-ins/close-event.service.js'
import { noShowsSince } from '../../check-ins/no-shows.repository.js'
import { findById } from '../../records/sign-ups.repository.js'
import { byOf } from '../acting/act-for.service.js'
import { logAct } from '../desk-log.repository.js'
import type { DeskDeps } from '../desk-scope.js'
import { type RosterEntry, rosterEntry } from '../roster/roster.service.js'
import { type CallResult, logCallAttempt, unansweredCalls } from './calls.repository.js'

/** Everything that has to be telephoned, without its people: those are opened for the page that is shown. */
export const listCalls = (deps: DeskDeps): Promise<OpenCall[]> => openCalls(deps.database.fork(), deps.communityId, deps.clock.now())

export interface CallEntry {
  call: OpenCall
  entry: RosterEntry
  event: Event
  unanswered: number
  stayedAway: number
}

/** The calls of one page with whom they are about. A call whose event this process does not know yet is left for the next look. */
export async function openPage(deps: DeskDeps, calls: readonly OpenCall[]): Promise<CallEntry[]> {
  const em = deps.database.fork()
  const unanswered = await unansweredCalls(em, deps.communityId)
  const since = new Date(deps.clock.now().getTime() - FORGOTTEN_AFTER).toISOString()
  const entries: CallEntry[] = []
  for (const call of calls) {
    const row = await findById(em, call.signUpId)
    const event = deps.desk.event(call.eventId)
    if (!row || !event) continue
    const stayedAway = await noShowsSince(em, row.keyHash, since)
    entries.push({ call, event, entry: await rosterEntry(deps, row), unanswered: unanswered.get(call.id) ?? 0, stayedAway })
  }
  return entries
}

/** Nobody answered: it stays on the list. Null where there is no such call any more. */
export async function recordCall(
  deps: DeskDeps,
  viewer: StaffViewer,
  callId: string,
  result: CallResult,
): Promise<{ open: boolean } | null> {
  const { database, communityId } = deps
  const call = await findCall(database.fork(), communityId, callId)
  if (!call) return null
  return transact<{ open: boolean } | null>(database, async (tx) => {
    const by = byOf(deps, viewer)
    if (result !== 'NO_ANSWER' && !(await closeCall(tx, callId, by.now))) return undo(null)
    await logCallAttempt(tx, by, callId, result)
    return keep({ open: result === 'NO_ANSWER' })
  })
}

/** Whoever has seen to it takes the alert away. False where somebody has done so before. */
export async function settleAlert(deps: DeskDeps, viewer: StaffViewer, { id, eventId }: { id: string; eventId: string }): Promise<boolean> {
  return transact(deps.database, async (tx) => {
    const by = byOf(deps, viewer)
    if (!(await closeCall(tx, id, by.now))) return undo(false)
    await logAct(tx, by, { act: 'SETTLE_ALERT', eventId, signUpId: null })
    return keep(true)
  })
}
