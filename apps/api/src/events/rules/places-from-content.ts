import type { PublishedSlot } from '@culture/contract'
import type { Places } from './places.js'
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
>

const DAY_MS = 24 * 60 * 60_000
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
  const held = slot || settings.mode === 'HOME_VISIT' || settings.unit === 'SLOT' ? 0 : settings.offlineReserve
  return {
    id: placesId(event.documentId, slot?.id ?? null),
    eventId: event.documentId,
    slotId: slot?.id ?? null,
    unit: settings.unit ?? 'PERSON',
    status: statusOf(event),
    askedCapacity: slot?.capacity ?? settings.capacity ?? 0,
    askedHeadLimit: settings.headLimit,
    reserve: held,
    waitingLimit: settings.waitlistLimit,
    opensAt: settings.opensAt === null ? null : new Date(settings.opensAt).toISOString(),
    closesAt: close.toISOString(),
    releaseAt: dayBefore(close),
    cutOffAt: dayBefore(startsAt),
    startsAt: startsAt.toISOString(),
    postponedTo: event.editorialStatus === 'POSTPONED' ? startsAt.toISOString() : null,
    endsAt: (slot ? new Date(slot.endsAt) : event.endsAt).toISOString(),
  }
}

/** The rows an event should have: one, one for each slot, or none where nothing is counted. */
export function placesFromContent(event: SignUpEvent): PlacesTerms[] {
  if (needsNoSignUp(event.signUpSettings)) return []
  const { slots } = event.signUpSettings
  return slots.length > 0 ? slots.map((slot) => termsOf(event, slot)) : [termsOf(event, null)]
}

/** Whether the row holds these terms already, so that nothing need be written. */
export const termsHold = (row: Places, terms: PlacesTerms): boolean =>
  Object.entries(terms).every(([name, value]) => row[name as keyof Places] === value) &&
  row.capacity === terms.askedCapacity &&
  row.headLimit === terms.askedHeadLimit
