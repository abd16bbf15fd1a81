import type { Entities } from '../../database/orm.js'
import { keep, transact } from '../../database/transaction.js'
import {
  applyTerms,
  lockPlaces,
  type NumberedPlaces,
  type Places,
  type PlacesTerms,
  placesFromContent,
  type SignUpEvent,
  termsFor,
  termsHold,
  withdrawPlaces,
} from '../../events/index.js'
import { newPromise } from '../draws/draw-promise.js'
import { givePlacesOut } from '../places/give-places-out.service.js'
import { leave } from '../places/leave.service.js'
import { lockActiveOf } from '../records/sign-ups.repository.js'
import type { SignUpDeps } from '../sign-up-deps.js'
import { renewOffers } from './renew-offers.service.js'
import { callAll, tellOfChange } from './tell-of-change.service.js'

/** How many rows one transaction brings in step: enough to make a first start quick, few enough to hold nobody up. */
const ROWS_AT_ONCE = 100

type Task = { kind: 'APPLY'; id: string; terms: PlacesTerms } | { kind: 'WITHDRAW'; id: string }

function tasksOf(event: SignUpEvent, known: readonly Places[]): Task[] {
  const terms = placesFromContent(event)
  const rows = new Map(known.map((row) => [row.id, row]))
  const applied = terms.filter((term) => {
    const row = rows.get(term.id)
    return !row || !termsHold(row, term)
  })
  const kept = new Set(terms.map((term) => term.id))
  const gone = known.filter((row) => !kept.has(row.id) && row.status !== 'WITHDRAWN')
  return [
    ...applied.map((term): Task => ({ kind: 'APPLY', id: term.id, terms: term })),
    ...gone.map((row): Task => ({ kind: 'WITHDRAW', id: row.id })),
  ]
}

/** The event will not take place: everyone loses the place and is on the list of people to call. */
async function cancelAll(tx: Entities, places: NumberedPlaces, now: Date): Promise<NumberedPlaces> {
  let current = places
  const rows = await lockActiveOf(tx, places.id)
  for (const row of rows) current = await leave(tx, row, 'cancelEvent', 'EVENT_CANCELLED', now)
  await callAll(tx, rows, { kind: 'EVENT_CANCELLED', until: places.endsAt }, now)
  return current
}

/** Terms with a draw come with its promise, made with the row and before anybody can enter. */
async function bringInStep(tx: Entities, deps: SignUpDeps, before: Places | null, asked: PlacesTerms, now: Date): Promise<NumberedPlaces> {
  const terms = termsFor(before, asked)
  const promise = terms.drawAt !== null && !before?.drawCommitment ? newPromise(deps, terms.id) : null
  return applyTerms(tx, deps.communityId, terms, now, promise)
}

async function carryOut(tx: Entities, deps: SignUpDeps, task: Task, now: Date): Promise<NumberedPlaces | null> {
  // Locked first: what it was decides who must hear of what it becomes, and no other process may tell them too.
  const before = await lockPlaces(tx, task.id, now)
  const places = task.kind === 'WITHDRAW' ? await withdrawPlaces(tx, task.id, now) : await bringInStep(tx, deps, before, task.terms, now)
  if (!places) return null
  if (before) await tellOfChange(tx, before, places, now)
  if (places.status === 'CANCELLED') return cancelAll(tx, places, now)
  if (before && places.cutOffAt < before.cutOffAt) await renewOffers(tx, places, now)
  return givePlacesOut(tx, places, now)
}

/**
 * Brings the places rows in step with published events: new terms are applied, more capacity goes to whoever waits, a cancelled event
 * cancels its sign-ups. May be repeated at any time; rows are taken in one order, so that two processes do not block each other.
 */
export async function followContent(deps: SignUpDeps, events: readonly SignUpEvent[]): Promise<void> {
  const { board, database, clock } = deps
  const tasks = events.flatMap((event) => tasksOf(event, board.ofEvent(event.documentId))).sort((a, b) => (a.id < b.id ? -1 : 1))
  for (let start = 0; start < tasks.length; start += ROWS_AT_ONCE) {
    const rows = await transact(database, async (tx) => {
      const changed: NumberedPlaces[] = []
      for (const task of tasks.slice(start, start + ROWS_AT_ONCE)) {
        const row = await carryOut(tx, deps, task, clock.now())
        if (row) changed.push(row)
      }
      return keep(changed)
    })
    for (const row of rows) board.show(row)
  }
}

/** The row's terms as far as known; created first where content was published by another process a moment ago. */
export async function placesAreKept(deps: SignUpDeps, event: SignUpEvent, id: string): Promise<Places> {
  const known = deps.board.byId(id)
  if (known) return known
  await followContent(deps, [event])
  const places = deps.board.byId(id)
  if (!places) throw new Error(`No places row ${id} for an event that takes sign-ups`)
  return places
}
