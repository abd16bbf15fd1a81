import type { CapacityUnit } from '@culture/contract'
import { drawIsPending, type Places, placesLeft, queuePhase, roomFor, waitingInAll, waitingOfPool } from './places.js'
import { closesAt, type SignUpEvent, type SignUpState, signUpState, signUpWindow, type Vacancy } from './sign-up-window.js'

/** Children below this age always come with a guardian's consent and company, whatever an editor sets. */
export const GUARDED_AGE = 14

export interface SlotInfo {
  slotId: string
  startsAt: Date
  endsAt: Date
  capacity: number
  taken: number
  left: number
}

export interface DrawFigures {
  placesId: string
  drawsAt: Date
  entries: number
  /** Null only while the event is not published. */
  commitment: string | null
  drawnAt: Date | null
  seed: string | null
}

export interface SignUpFigures {
  state: SignUpState
  unit: CapacityUnit | null
  capacity: number | null
  taken: number
  left: number | null
  leftOnline: number | null
  waiting: number
  opensAt: Date | null
  closesAt: Date | null
  guardianConsentUnder: number
  slots: SlotInfo[]
  /** Null where places go by arrival. */
  draw: DrawFigures | null
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

function vacancy(places: Places, now: Date): Vacancy {
  const phase = queuePhase(places, now)
  const waiting = waitingOfPool(places, 'ONLINE', phase)
  const over = places.status !== 'ACTIVE' || now.toISOString() >= places.closesAt
  // From the cut-off on, those who wait are those for whom the free places are too few.
  const before = phase === 'FIRST_FIT' ? 0 : waiting
  const entersDraw = !over && drawIsPending(places)
  const free = before > 0 || over || entersDraw ? 0 : Math.min(placesLeft(places), roomFor(places, 'ONLINE', phase))
  return { leftOnline: free, waiting: waitingInAll(places), waitingLimit: over ? 0 : places.waitingLimit, entersDraw }
}

const slotInfo = (places: Places): SlotInfo => ({
  slotId: places.slotId ?? '',
  startsAt: new Date(places.startsAt),
  endsAt: new Date(places.endsAt),
  capacity: places.capacity,
  taken: places.taken,
  left: placesLeft(places),
})

/** An event with a draw has one row. */
function drawFigures(rows: readonly Places[]): DrawFigures | null {
  const row = rows.find(({ drawAt }) => drawAt !== null)
  if (!row?.drawAt) return null
  const { drawAt, drawnAt, drawCommitment: commitment, drawSeed: seed } = row
  const entries = row.drawnEntries ?? waitingInAll(row)
  return { placesId: row.id, drawsAt: new Date(drawAt), entries, commitment, drawnAt: drawnAt ? new Date(drawnAt) : null, seed }
}

/** What the graph says about places. `rows` are the event's own rows in the order of its slots; withdrawn slots are left out. */
export function signUpFigures(event: SignUpEvent, rows: readonly Places[], now: Date): SignUpFigures {
  const window = signUpWindow(event, now)
  const settings = event.signUpSettings
  const guardianConsentUnder = Math.max(GUARDED_AGE, settings.guardianConsentUnder)
  if (window === 'NOT_NEEDED') {
    const nothing = { unit: null, capacity: null, taken: 0, left: null, leftOnline: null, waiting: 0, opensAt: null, closesAt: null }
    return { state: window, ...nothing, guardianConsentUnder, slots: [], draw: null }
  }
  const shown = event.withdrawn ? rows : rows.filter((row) => row.status !== 'WITHDRAWN')
  const vacancies = shown.map((row) => vacancy(row, now))
  return {
    state: signUpState(window, vacancies),
    unit: shown[0]?.unit ?? settings.unit,
    capacity: sum(shown.map((row) => row.capacity)),
    taken: sum(shown.map((row) => row.taken)),
    left: sum(shown.map(placesLeft)),
    leftOnline: window === 'OPEN' ? sum(vacancies.map((row) => row.leftOnline)) : 0,
    waiting: sum(vacancies.map((row) => row.waiting)),
    opensAt: settings.opensAt === null ? null : new Date(settings.opensAt),
    closesAt: closesAt(event),
    guardianConsentUnder,
    draw: drawFigures(shown),
    slots: shown.filter((row) => row.slotId !== null).map(slotInfo),
  }
}
