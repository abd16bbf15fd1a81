import type { PublishedSlot } from '@culture/contract'
import { type Places, waitingInAll } from './places.js'
import { closesAt, needsNoSignUp, type SignUpEvent } from './sign-up-window.js'

/** What content says of a row; the counters are the database's. */
export type PlacesTerms = Pick<
  Places,
  | 'id'
  | 'eventId'
  | 'slotId'
  | 'unit'
  | 'status'
  | 'askedCapacity'
  | 'askedHeadLimit'
  | 'reserve'
  | 'waitingLimit'
  | 'opensAt'
  | 'closesAt'
  | 'releaseAt'
  | 'cutOffAt'
  | 'startsAt'
  | 'endsAt'
  | 'postponedTo'
  | 'drawAt'
  | 'venueId'
>

const DAY_MS = 24 * 60 * 60_000
/** A day before the close, and at the latest with the cut-off: from then on every free place goes to whoever fits. */
const releaseOf = (close: Date, start: Date): string => dayBefore(close < start ? close : start)
const dayBefore = (instant: Date): string => new Date(instant.getTime() - DAY_MS).toISOString()

export const placesId = (eventId: string, slotId: string | null): string => (slotId === null ? eventId : `${eventId}/${slotId}`)

function statusOf(event: SignUpEvent): Places['status'] {
  if (event.withdrawn) return 'WITHDRAWN'
  return event.editorialStatus === 'CANCELLED' ? 'CANCELLED' : 'ACTIVE'
}

function termsOf(event: SignUpEvent, slot: PublishedSlot | null): PlacesTerms {
  const { signUpSettings: settings } = event
  const startsAt = slot ? new Date(slot.startsAt) : event.startsAt
  const close = new Date(Math.min(closesAt(event).getTime(), slot ? startsAt.getTime() : Number.POSITIVE_INFINITY))
  const byTurn = slot !== null || settings.mode === 'HOME_VISIT' || settings.unit === 'SLOT'
  const drawAt = byTurn || settings.drawsAt === null ? null : later(new Date(settings.drawsAt).toISOString(), close.toISOString())
  return {
    id: placesId(event.documentId, slot?.id ?? null),
    eventId: event.documentId,
    slotId: slot?.id ?? null,
    unit: settings.unit ?? 'PERSON',
    status: statusOf(event),
    askedCapacity: slot?.capacity ?? settings.capacity ?? 0,
    askedHeadLimit: settings.headLimit,
    // Whoever telephones enters the same draw: there is nothing to hold back.
    reserve: byTurn || drawAt !== null ? 0 : settings.offlineReserve,
    waitingLimit: settings.waitlistLimit,
    opensAt: settings.opensAt === null ? null : new Date(settings.opensAt).toISOString(),
    closesAt: close.toISOString(),
    releaseAt: releaseOf(close, startsAt),
    cutOffAt: dayBefore(startsAt),
    startsAt: startsAt.toISOString(),
    postponedTo: event.editorialStatus === 'POSTPONED' ? startsAt.toISOString() : null,
    drawAt,
    venueId: event.venue?.id ?? null,
    endsAt: (slot ? new Date(slot.endsAt) : event.endsAt).toISOString(),
  }
}

/** The rows an event should have: one, one for each slot, or none where nothing is counted. */
export function placesFromContent(event: SignUpEvent): PlacesTerms[] {
  if (needsNoSignUp(event.signUpSettings)) return []
  const { slots } = event.signUpSettings
  return slots.length > 0 ? slots.map((slot) => termsOf(event, slot)) : [termsOf(event, null)]
}

/** Of two ISO instants. */
const later = (one: string, other: string): string => (one > other ? one : other)

/**
 * What of an editor's terms may be applied to the row as it stands: under those who have signed up, the way in which places are given
 * does not change, and lots are drawn once. The row is locked by whoever asks.
 */
export function termsFor(row: Places | null, terms: PlacesTerms): PlacesTerms {
  if (!row) return terms
  if (row.drawnAt !== null) return { ...terms, drawAt: row.drawAt, reserve: 0 }
  if (row.taken === 0 && waitingInAll(row) === 0) return terms
  if (row.drawAt === null) return { ...terms, drawAt: null }
  return { ...terms, drawAt: later(terms.drawAt ?? row.drawAt, terms.closesAt), reserve: 0 }
}

/** A venue that is not known, or not any more, changes nothing: nobody could be told where to come instead. */
const holds = (row: Places, name: string, value: unknown): boolean =>
  (name === 'venueId' && value === null) || row[name as keyof Places] === value

/** Whether the row holds these terms already, so that nothing need be written. */
export const termsHold = (row: Places, terms: PlacesTerms): boolean =>
  Object.entries(termsFor(row, terms)).every(([name, value]) => holds(row, name, value)) &&
  row.capacity === terms.askedCapacity &&
  row.headLimit === terms.askedHeadLimit
