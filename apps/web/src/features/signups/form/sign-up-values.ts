import { plainText, wholeNumber } from './plain-text.ts'

export const partyFields = ['adults', 'teens14to17', 'children7to13', 'children0to6', 'wheelchairs'] as const
export type PartyField = (typeof partyFields)[number]
export type PartyValues = Record<PartyField, number>

export interface HouseholdValues {
  estate: string
  building: string
  unit: string
  room: string
}

/** What the form holds, kept from page to page and given back after an error. */
export interface SignUpValues {
  for: 'SELF' | 'NEIGHBOUR'
  household: HouseholdValues
  slot: string
  party: PartyValues
  name: string
  phone: string
  guardian: boolean
  /** Made with the first page and carried along, so that a second tap finds the first record. */
  key: string
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export function emptyValues(newKey: () => string): SignUpValues {
  return {
    for: 'SELF',
    household: { estate: '', building: '', unit: '', room: '' },
    slot: '',
    party: { adults: 1, teens14to17: 0, children7to13: 0, children0to6: 0, wheelchairs: 0 },
    name: '',
    phone: '',
    guardian: false,
    key: newKey(),
  }
}

export function readParty(form: FormData): PartyValues {
  return {
    adults: wholeNumber(form.get('adults'), 1),
    teens14to17: wholeNumber(form.get('teens14to17'), 0),
    children7to13: wholeNumber(form.get('children7to13'), 0),
    children0to6: wholeNumber(form.get('children0to6'), 0),
    wheelchairs: wholeNumber(form.get('wheelchairs'), 0),
  }
}

// Each estate has selects of its own, so that a page without script offers only the buildings there are.
export function readHousehold(form: FormData): HouseholdValues {
  const estate = plainText(form.get('estate'))
  const of = (name: string) => plainText(form.get(`${name}-${estate}`))
  return { estate, building: of('building'), unit: of('unit'), room: of('room').replace(/\s|[室号]$/g, '') }
}

export function readValues(form: FormData, newKey: () => string): SignUpValues {
  const key = plainText(form.get('key'))
  return {
    for: form.get('for') === 'NEIGHBOUR' ? 'NEIGHBOUR' : 'SELF',
    household: readHousehold(form),
    slot: plainText(form.get('slot')),
    party: readParty(form),
    name: plainText(form.get('name')),
    phone: plainText(form.get('phone')),
    guardian: form.get('guardian') === 'yes',
    key: UUID.test(key) ? key : newKey(),
  }
}

/** The same values as names and texts, for the hidden fields of the second page; `readValues` reads them back. */
export function hiddenFields(values: SignUpValues): [name: string, value: string][] {
  const { household, party } = values
  return [
    ['for', values.for],
    ['estate', household.estate],
    [`building-${household.estate}`, household.building],
    [`unit-${household.estate}`, household.unit],
    [`room-${household.estate}`, household.room],
    ['slot', values.slot],
    ...partyFields.map((field): [string, string] => [field, String(party[field])]),
    ['name', values.name],
    ['phone', values.phone],
    ['guardian', values.guardian ? 'yes' : ''],
    ['key', values.key],
  ]
}

export function headsOf(party: PartyValues): number {
  return party.adults + party.teens14to17 + party.children7to13 + party.children0to6
}

/** Whether anyone in the party is younger than the age from which no guardian's consent is needed. */
export function bringsMinors(party: PartyValues, consentUnder: number): boolean {
  return (
    (party.children0to6 > 0 && consentUnder > 0) ||
    (party.children7to13 > 0 && consentUnder > 7) ||
    (party.teens14to17 > 0 && consentUnder > 14)
  )
}
