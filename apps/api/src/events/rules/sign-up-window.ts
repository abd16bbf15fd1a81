import type { EventStatus, PublishedSignUp } from '@culture/contract'

/** What signing up needs to know of an activity or lecture session; content's own events have this shape. */
export interface SignUpEvent {
  documentId: string
  editorialStatus: EventStatus
  /** Unpublished or deleted; kept for those who hold a place. */
  withdrawn: boolean
  startsAt: Date
  endsAt: Date
  venue: { id: string } | null
  signUpSettings: PublishedSignUp
}

export type SignUpWindow = 'NOT_NEEDED' | 'CANCELLED' | 'NOT_YET_OPEN' | 'OPEN' | 'CLOSED'
export type SignUpState = 'NOT_NEEDED' | 'NOT_YET_OPEN' | 'OPEN' | 'WAITLIST_ONLY' | 'FULL' | 'CLOSED' | 'CANCELLED'

/** Nothing to sign up for: no mode, or no places that are counted. */
export const needsNoSignUp = ({ mode, unit, capacity, slots }: PublishedSignUp): boolean =>
  mode === 'NONE' || unit === null || (capacity === null && slots.length === 0)

/** Sign-up ends at the close the editor set, at the latest when the last meeting ends; without one, when the event starts. */
export function closesAt({ signUpSettings, startsAt, endsAt }: SignUpEvent): Date {
  const asked = signUpSettings.closesAt === null ? startsAt : new Date(signUpSettings.closesAt)
  return asked < endsAt ? asked : endsAt
}

/** Opening is inclusive, closing exclusive: at the instant of the close it is closed. */
export function signUpWindow(event: SignUpEvent, now: Date): SignUpWindow {
  if (needsNoSignUp(event.signUpSettings)) return 'NOT_NEEDED'
  if (event.editorialStatus === 'CANCELLED') return 'CANCELLED'
  if (event.withdrawn || now >= closesAt(event)) return 'CLOSED'
  const { opensAt } = event.signUpSettings
  return opensAt !== null && now < new Date(opensAt) ? 'NOT_YET_OPEN' : 'OPEN'
}

export interface Vacancy {
  /** Units an online party could be given at once; 0 while others wait before it. */
  leftOnline: number
  waiting: number
  waitingLimit: number
  /** Everybody who signs up enters a draw. */
  entersDraw: boolean
}

/** One word for the page: what an online party can do now. With slots, the best that any slot offers. */
export function signUpState(window: SignUpWindow, vacancies: readonly Vacancy[]): SignUpState {
  if (window !== 'OPEN') return window
  if (vacancies.some(({ leftOnline, entersDraw }) => leftOnline > 0 || entersDraw)) return 'OPEN'
  return vacancies.some(({ waiting, waitingLimit }) => waiting < waitingLimit) ? 'WAITLIST_ONLY' : 'FULL'
}
