import type { PublishedSignUp } from './published-content.js'

/** What is published of an event that needs no sign-up; each field's value where nothing was asked for. */
export const noSignUp: PublishedSignUp = {
  mode: 'NONE',
  unit: null,
  capacity: null,
  headLimit: null,
  offlineReserve: 0,
  waitlistLimit: 0,
  maxPartySize: null,
  opensAt: null,
  closesAt: null,
  drawsAt: null,
  channels: [],
  guardianConsentUnder: 14,
  note: null,
  slots: [],
}
