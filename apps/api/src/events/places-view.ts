import type { Clock } from '../kernel/clock.js'
import type { PlacesBoard } from './places-board.js'
import type { Places } from './rules/places.js'
import { placesFromContent } from './rules/places-from-content.js'
import { type SignUpFigures, signUpFigures } from './rules/sign-up-info.js'
import type { SignUpEvent } from './rules/sign-up-window.js'

/** What may be said about an event's places at this moment, without asking the database. */
export interface PlacesView {
  figures(event: SignUpEvent): SignUpFigures
  /** The ids of those that an online party can join now. */
  withFreePlaces(events: readonly SignUpEvent[]): Promise<ReadonlySet<string>>
}

const untouched = { taken: 0, takenOffline: 0, heads: 0, waitingOnline: 0, waitingOffline: 0, version: 0, communityId: '' }

/** Rows in the order of the slots; a row that is not written yet shows as empty. */
function rowsOf(event: SignUpEvent, known: readonly Places[]): Places[] {
  const byId = new Map(known.map((row) => [row.id, row]))
  return placesFromContent(event).map(
    (terms) => byId.get(terms.id) ?? { ...terms, ...untouched, capacity: terms.askedCapacity, headLimit: terms.askedHeadLimit },
  )
}

export function createPlacesView(board: PlacesBoard, clock: Clock): PlacesView {
  const figures = (event: SignUpEvent): SignUpFigures => signUpFigures(event, rowsOf(event, board.ofEvent(event.documentId)), clock.now())
  return {
    figures,
    withFreePlaces: async (events) =>
      new Set(events.filter((event) => (figures(event).leftOnline ?? 0) > 0).map((event) => event.documentId)),
  }
}
