import { addDays, type LocalDate, localDateOf } from '@culture/calendar'
import { mayAt, type StaffViewer } from '../../../access/index.js'
import type { Event } from '../../../content/index.js'
import {
  drawIsPending,
  needsNoSignUp,
  type Places,
  type PlacesBoard,
  placesLeft,
  slotGlobalId,
  waitingInAll,
} from '../../../events/index.js'
import type { DeskCatalogue } from '../desk-scope.js'
import { DeskDraw, DeskEvent, DeskPlaces } from './desk-event.types.js'

const runsWithin = ({ meetings }: Event, from: LocalDate, until: LocalDate): boolean =>
  meetings.some(
    ({ startsAt, endsAt }) =>
      localDateOf(startsAt) <= until && localDateOf(new Date(Math.max(startsAt.getTime(), endsAt.getTime() - 1))) >= from,
  )

/** Events that this member of staff sees, with a meeting on one of the days; by start. */
export function eventsWithin(catalogue: DeskCatalogue, viewer: StaffViewer, from: LocalDate, until: LocalDate): Event[] {
  const found = [...catalogue.events()].filter((event) => mayAt(viewer, 'EVENTS_READ', event.teams) && runsWithin(event, from, until))
  return found.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.documentId < b.documentId ? -1 : 1))
}

/** Longest stretch of days in one list. */
export const MOST_DAYS = 62
export const lastDay = (from: LocalDate): LocalDate => addDays(from, MOST_DAYS - 1)

const placesObject = (row: Places): DeskPlaces =>
  Object.assign(new DeskPlaces(), {
    slotId: row.slotId === null ? null : slotGlobalId(row.slotId),
    startsAt: new Date(row.startsAt),
    endsAt: new Date(row.endsAt),
    ...{ unit: row.unit, capacity: row.capacity, askedCapacity: row.askedCapacity, taken: row.taken, heads: row.heads },
    ...{ left: row.status === 'ACTIVE' && !drawIsPending(row) ? placesLeft(row) : 0, waiting: waitingInAll(row) },
  })

/** An event with a draw has one row. */
function drawObject([row]: readonly Places[]): DeskDraw | null {
  if (!row?.drawAt) return null
  const drawnAt = row.drawnAt === null ? null : new Date(row.drawnAt)
  return Object.assign(new DeskDraw(), { drawsAt: new Date(row.drawAt), drawnAt, entries: row.drawnEntries ?? waitingInAll(row) })
}

/** A slot that was taken out of the content shows for as long as somebody holds or awaits it. */
const shows = (row: Places, event: Event): boolean => event.withdrawn || row.status !== 'WITHDRAWN' || row.taken + waitingInAll(row) > 0

export function deskEvent(event: Event, board: PlacesBoard): DeskEvent {
  const { documentId, id, slug, title, startsAt, endsAt, meetings, withdrawn } = event
  const rows = board.ofEvent(documentId).filter((row) => shows(row, event))
  return Object.assign(new DeskEvent(), {
    ...{ documentId, id, slug, title, startsAt, endsAt, meetings, withdrawn },
    venue: event.venue?.name ?? null,
    teams: event.teams.map(({ name }) => name),
    status: event.editorialStatus,
    homeVisit: event.signUpSettings.mode === 'HOME_VISIT',
    needsSignUp: !needsNoSignUp(event.signUpSettings),
    places: rows.sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1)).map(placesObject),
    draw: drawObject(rows),
  })
}
