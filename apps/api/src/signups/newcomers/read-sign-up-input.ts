import type { Channel } from '@culture/contract'
import { largestRoom, type Places, type SignUpEvent } from '../../events/index.js'
import {
  type EstatePlan,
  type Household,
  type HouseholdField,
  householdAddress,
  householdText,
  readHousehold,
} from '../../households/index.js'
import { readPhone } from '../../kernel/phone.js'
import { type FieldFault, faults, type Refusal, refuse } from '../refusals.js'
import type { Party } from '../rules/party.js'
import { readName } from '../rules/read-name.js'
import { type KeyKind, keyKindOf } from '../rules/whose-key.js'
import { refusedParty } from './read-party-input.js'

export interface SignUpInput {
  /** The content's own id of the event; null where the global id was none of an event. */
  eventId: string | null
  idempotencyKey: string
  name: string
  phone: string
  household: Household | null
  slotId: string | null
  visitAddress: string | null
  party: Party
  /** PROXY: a neighbour acts; the public form knows ONLINE and PROXY only. */
  channel: Channel
  guardianConsent: boolean
  consentVersion: string
  /** Somebody at the desk fills the form in: the telephone may be left out. */
  actedBy?: 'STAFF'
}

/** A form in order: what is kept and under which key. */
export interface SignUpRequest {
  kind: 'REQUEST'
  name: string
  /** Null where none was left. */
  phone: string | null
  channel: Channel
  keyKind: KeyKind
  /** What is hashed to the key: the household's text or the phone; null where there is neither, and the sign-up is its own. */
  keyText: string | null
  visitAddress: string | null
  party: Party
}

export interface SignUpTerms {
  event: SignUpEvent
  places: Places
  estates: readonly EstatePlan[]
  consentVersion: string | null
}

const nameFaults = { EMPTY: faults.nameEmpty, TOO_LONG: faults.nameTooLong, NOT_A_NAME: faults.nameNotAName } as const
const phoneFaults = { EMPTY: faults.phoneEmpty, NO_AREA_CODE: faults.phoneWithoutArea, NOT_A_NUMBER: faults.phoneNotANumber } as const
const householdFaults = {
  estate: faults.estateUnknown,
  building: faults.buildingUnknown,
  unit: faults.unitUnknown,
  room: faults.roomUnknown,
} as const satisfies Record<HouseholdField, (...path: string[]) => FieldFault>

const LONGEST_ADDRESS = 100

type AddressReading = { kind: 'ADDRESS'; text: string | null; fromDoor: boolean } | { kind: 'REFUSED'; fault: FieldFault }

/** Only a home visit has an address: what was typed, else the household's door. */
function readAddress({ visitAddress, household }: SignUpInput, { signUpSettings }: SignUpEvent): AddressReading {
  if (signUpSettings.mode !== 'HOME_VISIT') return { kind: 'ADDRESS', text: null, fromDoor: false }
  const text = visitAddress?.trim() || null
  if (text === null && !household) return { kind: 'REFUSED', fault: faults.addressMissing('visitAddress') }
  if (text !== null && text.length > LONGEST_ADDRESS) return { kind: 'REFUSED', fault: faults.addressTooLong('visitAddress') }
  return { kind: 'ADDRESS', text, fromDoor: text === null }
}

function refusedPartyOf(input: SignUpInput, { event, places }: SignUpTerms): Refusal | null {
  const { maxPartySize, guardianConsentUnder } = event.signUpSettings
  return refusedParty(input.party, { maxPartySize, guardianConsentUnder, room: largestRoom(places) }, input.guardianConsent)
}

function otherFaults(input: SignUpInput, { event, consentVersion }: SignUpTerms): FieldFault[] {
  const found: FieldFault[] = []
  if (input.channel === 'PROXY' && !event.signUpSettings.channels.includes('PROXY')) found.push(faults.proxyNotPossible('onBehalf'))
  if (consentVersion !== null && input.consentVersion !== consentVersion) found.push(faults.consentOutdated('consentVersion'))
  return found
}

type DoorReading = { kind: 'DOOR'; text: string; address: string } | Refusal

function readDoor(household: Household | null, estates: readonly EstatePlan[]): DoorReading {
  if (!household) return refuse('HOUSEHOLD_REQUIRED', [faults.householdMissing('household')])
  const reading = readHousehold(household, estates)
  if (reading.kind === 'UNKNOWN') return refuse('HOUSEHOLD_UNKNOWN', [householdFaults[reading.field]('household', reading.field)])
  return { kind: 'DOOR', text: householdText(reading.household), address: householdAddress(reading.household, estates) }
}

/** At the desk the telephone may be left out; a wrong one is refused there too. */
const readTelephone = ({ phone, actedBy }: SignUpInput): ReturnType<typeof readPhone> | { kind: 'NONE'; number: null } =>
  actedBy === 'STAFF' && phone.trim() === '' ? { kind: 'NONE', number: null } : readPhone(phone)

/** Checks a form against the event's terms: everything wrong with its fields at once. What the event does not ask for is not kept. */
export function readSignUpInput(input: SignUpInput, terms: SignUpTerms): SignUpRequest | Refusal {
  const name = readName(input.name)
  const phone = readTelephone(input)
  const address = readAddress(input, terms.event)
  const others = otherFaults(input, terms)
  const party = refusedPartyOf(input, terms)
  const invalid = [
    ...(name.kind === 'REFUSED' ? [nameFaults[name.reason]('name')] : []),
    ...(phone.kind === 'REFUSED' ? [phoneFaults[phone.reason]('phone')] : []),
    ...(party?.reason === 'INVALID_INPUT' ? party.fields : []),
    ...(address.kind === 'REFUSED' ? [address.fault] : []),
    ...others,
  ]
  if (name.kind === 'REFUSED' || phone.kind === 'REFUSED' || address.kind === 'REFUSED' || invalid.length > 0)
    return refuse('INVALID_INPUT', invalid)
  if (party) return party
  // Who leaves no telephone is told apart by the door, where one is given.
  const keyKind =
    phone.number === null && input.household ? 'HOUSEHOLD' : keyKindOf(terms.places.unit, input.channel, terms.places.drawAt !== null)
  const kept = { name: name.name, phone: phone.number, channel: input.channel, keyKind, party: input.party }
  if (keyKind === 'PHONE' && !address.fromDoor) return { kind: 'REQUEST', ...kept, keyText: phone.number, visitAddress: address.text }
  const door = readDoor(input.household, terms.estates)
  if (door.kind === 'REFUSED') return door
  const keyText = keyKind === 'PHONE' ? phone.number : door.text
  return { kind: 'REQUEST', ...kept, keyText, visitAddress: address.fromDoor ? door.address : address.text }
}
