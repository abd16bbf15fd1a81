import { localDateOf } from '@culture/calendar'
import type { StaffViewer } from '../../../access/index.js'
import type { Event } from '../../../content/index.js'
import { drawIsPending, queuePhase } from '../../../events/index.js'
import { readCode } from '../../../kernel/codes.js'
import { readPhone, readPhoneTail } from '../../../kernel/phone.js'
import { nameBinding, phoneBinding } from '../../records/seal-contact.js'
import type { SignUpRow } from '../../records/sign-up.entity.js'
import type { SignUpStatus } from '../../rules/sign-up-status.js'
import { whichMeeting } from '../../rules/which-meeting.js'
import { poolOf } from '../../rules/whose-key.js'
import { logReading } from '../desk-log.repository.js'
import type { DeskDeps } from '../desk-scope.js'
import { arrivalsOf, type CameTo, signUpsOf } from './roster.repository.js'

export interface RosterFilter {
  /** Null: every state. */
  statuses: readonly SignUpStatus[] | null
  /** The places row of the slot; null: every one. */
  placesId: string | null
  /** A code, a telephone or its last four digits, or a part of a name; null: everyone. */
  find: string | null
  /** Whether they have come to the meeting that is due; null: whether or not. */
  came: boolean | null
}

/** A sign-up with what is sealed opened. */
export interface RosterEntry {
  row: SignUpRow
  name: string | null
  phone: string | null
  arrivedAt: string | null
  /** Whether they have come to the meeting that is due: of a course, the one of this day or the latest before it. */
  came: boolean
  position: number | null
}

const opened = ({ sealer }: DeskDeps, row: SignUpRow): Pick<RosterEntry, 'name' | 'phone'> => ({
  name: row.nameSealed ? sealer.open(row.nameSealed, nameBinding(row.id)) : null,
  phone: row.phoneSealed ? sealer.open(row.phoneSealed, phoneBinding(row.id)) : null,
})

function dueMeeting({ board, desk, clock }: DeskDeps, row: SignUpRow): Date | null {
  if (row.placesId === row.eventId) return whichMeeting(desk.event(row.eventId)?.meetings ?? [], clock.now())
  const slot = board.byId(row.placesId)
  return slot ? whichMeeting([{ startsAt: new Date(slot.startsAt) }], clock.now()) : null
}

function arrivalOf(deps: DeskDeps, row: SignUpRow, cameTo: readonly CameTo[] = []): Pick<RosterEntry, 'arrivedAt' | 'came'> {
  const due = dueMeeting(deps, row)
  // By its day: an event that begins later than planned is the same meeting still.
  const came = due !== null && cameTo.some(({ meetingAt }) => localDateOf(new Date(meetingAt)) === localDateOf(due))
  return { arrivedAt: cameTo.at(-1)?.cameAt ?? null, came }
}

type Matches = (entry: RosterEntry) => boolean

/** What was typed may be any of these; a code has letters, a telephone has none. */
function matching({ hasher }: DeskDeps, typed: string): Matches {
  const code = readCode(typed)
  const codeHashes: readonly string[] = code ? hasher.candidates('code', code) : []
  const phone = readPhone(typed)
  const number = phone.kind === 'REFUSED' ? null : phone.number
  const tail = readPhoneTail(typed)
  const part = typed.normalize('NFKC').trim()
  return (entry) =>
    codeHashes.includes(entry.row.codeHash) ||
    (number !== null && entry.phone === number) ||
    (tail !== null && entry.phone?.endsWith(tail) === true) ||
    (part !== '' && entry.name?.includes(part) === true)
}

/** Each waiting party's place in its queue: that of its pool, or one queue for all once the reserve is released. */
function positionsOf({ board, clock }: DeskDeps, rows: readonly SignUpRow[]): ReadonlyMap<string, number> {
  const now = clock.now()
  const seen = new Map<string, number>()
  const positions = new Map<string, number>()
  for (const row of [...rows].sort((a, b) => a.arrival - b.arrival)) {
    if (row.status !== 'WAITLISTED') continue
    const places = board.byId(row.placesId)
    // Who has entered a draw stands in no order yet.
    if (places && drawIsPending(places)) continue
    const apart = places !== undefined && queuePhase(places, now) === 'POOLS'
    const queue = apart ? `${row.placesId} ${poolOf(row.channel)}` : row.placesId
    const position = (seen.get(queue) ?? 0) + 1
    seen.set(queue, position)
    positions.set(row.id, position)
  }
  return positions
}

/** Everyone on the event's roster who matches, in the order of signing up. Nothing is shown yet. */
export async function readRoster(deps: DeskDeps, event: Event, { statuses, placesId, find, came }: RosterFilter): Promise<RosterEntry[]> {
  const em = deps.database.fork()
  const rows = await signUpsOf(em, event.documentId)
  const arrivals = await arrivalsOf(em, event.documentId)
  const positions = positionsOf(deps, rows)
  const entries = rows
    .filter((row) => (statuses === null || statuses.includes(row.status)) && (placesId === null || row.placesId === placesId))
    .map((row) => ({
      row,
      ...opened(deps, row),
      ...arrivalOf(deps, row, arrivals.get(row.id)),
      position: positions.get(row.id) ?? null,
    }))
  const asked = came === null ? entries : entries.filter((entry) => entry.came === came)
  return find === null || find.trim() === '' ? asked : asked.filter(matching(deps, find))
}

/** One sign-up as the roster has it. */
export async function rosterEntry(deps: DeskDeps, row: SignUpRow): Promise<RosterEntry> {
  const em = deps.database.fork()
  const rows = row.status === 'WAITLISTED' ? await signUpsOf(em, row.eventId) : []
  const arrivals = await arrivalsOf(em, row.eventId)
  const position = positionsOf(deps, rows).get(row.id) ?? null
  return { row, ...opened(deps, row), ...arrivalOf(deps, row, arrivals.get(row.id)), position }
}

/** Names are shown with their telephones masked: that is a reading, of as many people as there are on the page. */
export async function logRoster(deps: DeskDeps, viewer: StaffViewer, eventId: string, shown: readonly RosterEntry[]): Promise<void> {
  const people = shown.filter(({ name }) => name !== null).length
  if (people === 0) return
  const by = { communityId: deps.communityId, staffId: viewer.staffId, now: deps.clock.now() }
  await logReading(deps.database.fork(), by, { what: 'ROSTER', why: 'ROSTER', eventId, signUpId: null, people })
}
