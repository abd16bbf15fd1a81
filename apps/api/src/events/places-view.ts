import type { Clock } from '../kernel/clock.js'
import type { PlacesBoard } from './places-board.js'
import type { Places } from './rules/places.js'
import { type PlacesTerms, placesFromContent, termsFor } from './rules/places-from-content.js'
import { type SignUpFigures, signUpFigures } from './rules/sign-up-info.js'
import { type SignUpEvent, signUpWindow } from './rules/sign-up-window.js'

/** What may be said about an event's places at this moment, without asking the database. */
export interface PlacesView {
  figures(event: SignUpEvent): SignUpFigures
  /** The ids of those that an online party can join now: a place is free, or a draw is open. */
  withFreePlaces(events: readonly SignUpEvent[]): Promise<ReadonlySet<string>>
}

const untouched = {
  taken: 0,
  takenOffline: 0,
  heads: 0,
  waitingOnline: 0,
  waitingOffline: 0,
  version: 0,
  communityId: '',
  postponedFrom: null,
  ...{ drawCommitment: null, drawnAt: null, drawSeed: null, drawnEntries: null },
}

const knownTerms = new WeakMap<SignUpEvent, readonly PlacesTerms[]>()

/** Events never change once they are published: what they ask for is worked out once. */
function termsOf(event: SignUpEvent): readonly PlacesTerms[] {
  const before = knownTerms.get(event)
  if (before) return before
  const made = placesFromContent(event)
  knownTerms.set(event, made)
  return made
}

type RowsOf = (event: SignUpEvent, known: readonly Places[]) => Places[]

/** Rows in the order of the slots; a row that is not written yet shows as empty. */
const rowsOf: RowsOf = (event, known) => {
  const byId = new Map(known.map((row) => [row.id, row]))
  return termsOf(event).map(
    (terms) => byId.get(terms.id) ?? { ...terms, ...untouched, capacity: terms.askedCapacity, headLimit: terms.askedHeadLimit },
  )
}

/** What the rows will be once the event is published as it stands: a capacity below what is taken is not applied. */
const plannedRowsOf: RowsOf = (event, known) => {
  const rows = new Map(known.map((row) => [row.id, row]))
  const terms = new Map(placesFromContent(event).map((each) => [each.id, termsFor(rows.get(each.id) ?? null, each)]))
  return rowsOf(event, known).map((row) => {
    const planned = { ...row, ...terms.get(row.id) }
    return {
      ...planned,
      capacity: planned.askedCapacity >= row.taken ? planned.askedCapacity : row.capacity,
      headLimit: (planned.askedHeadLimit ?? row.heads) >= row.heads ? planned.askedHeadLimit : row.headLimit,
    }
  })
}

export const createPlacesView = (board: PlacesBoard, clock: Clock): PlacesView => viewOf(board, clock, rowsOf)

/** For a draft: the places that are taken, under the settings that are not published yet. */
export const createPlannedPlacesView = (board: PlacesBoard, clock: Clock): PlacesView => viewOf(board, clock, plannedRowsOf)

function viewOf(board: PlacesBoard, clock: Clock, rows: RowsOf): PlacesView {
  // Most events are over: no sign-up outlasts its event, and the rows of those need not be looked at.
  const hasFreePlaces = (event: SignUpEvent): boolean => {
    const now = clock.now()
    return event.endsAt > now && signUpWindow(event, now) === 'OPEN' && figures(event).state === 'OPEN'
  }
  const figures = (event: SignUpEvent): SignUpFigures => signUpFigures(event, rows(event, board.ofEvent(event.documentId)), clock.now())
  return {
    figures,
    withFreePlaces: async (events) => new Set(events.filter(hasFreePlaces).map((event) => event.documentId)),
  }
}
