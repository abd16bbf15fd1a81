import { type EstatePlan, householdAddress, householdText, readHousehold } from '../../households/index.js'
import { readPhone } from '../../kernel/phone.js'
import { visibleText } from '../../kernel/visible-text.js'
import { type FieldFault, faults, type Refusal, refuse } from '../refusals.js'
import { countGraphemes } from '../rules/count-graphemes.js'
import { DEED_LENGTH, SUMMARY_LENGTH } from '../rules/nomination.js'
import { screenText } from '../rules/screen-text.js'
import type { NominationContent, NominationInput } from './nomination-input.js'

interface Read<T> {
  value: T | null
  faults: FieldFault[]
}

const LONGEST_NAME = 30
const LONGEST_PLACE = 40
const none = { value: null, faults: [] }
const wrong = (...found: FieldFault[]) => ({ value: null, faults: found })
const tidy = (text: string | null | undefined): string =>
  visibleText(text ?? '')
    .normalize('NFC')
    .trim()

function readName(text: string | null | undefined, ...path: string[]): Read<string> {
  const name = tidy(text).replace(/\s+/g, ' ')
  if (name === '') return none
  if (name.length > LONGEST_NAME * 8 || countGraphemes(name) > LONGEST_NAME) return wrong(faults.nameTooLong(...path))
  const strange = /[\p{Cc}<>{}\\]/u.test(name) || /\d{3}/.test(name.normalize('NFKC')) || !/\p{L}/u.test(name)
  // 李示二家庭 is how people write a family's name; the word is put behind it again where it is shown.
  return strange ? wrong(faults.nameNotAName(...path)) : { value: name.replace(/(?:一家|家庭)$/u, '') || name, faults: [] }
}

function readNumber(text: string | null | undefined): Read<string> {
  if (tidy(text) === '') return none
  const reading = readPhone(text ?? '')
  if (reading.kind !== 'REFUSED') return { value: reading.number, faults: [] }
  const fault = { EMPTY: faults.phoneEmpty, NO_AREA_CODE: faults.phoneWithoutArea, NOT_A_NUMBER: faults.phoneNotANumber }[reading.reason]
  return wrong(fault('nominator', 'phone'))
}

/** A text for everybody: of limited length, and naming no child, number or door. */
export function readText(text: string | null, most: number, field: string): Read<string> {
  const plain = tidy(text).replace(/\r\n?/g, '\n')
  if (plain === '') return none
  const length = plain.length > most * 16 ? plain.length : countGraphemes(plain)
  if (length > most) return wrong(faults.tooLong(most, length, field))
  const named = screenText(plain)
  if (named.length > 0) return wrong(...named.map(({ fault, words }) => faults.names[fault](words, field)))
  return { value: plain, faults: [] }
}

interface Place {
  place: string
  keyText: string
}

function readPlace({ nominee }: NominationInput, subject: 'FAMILY' | 'PERSON', estates: readonly EstatePlan[]): Read<Place> {
  if (subject === 'PERSON') {
    const place = tidy(nominee?.workplace).replace(/\s+/g, ' ')
    if (place === '') return none
    return place.length > LONGEST_PLACE
      ? wrong(faults.tooLong(LONGEST_PLACE, place.length, 'nominee', 'workplace'))
      : { value: { place, keyText: place }, faults: [] }
  }
  const household = nominee?.household
  if (!household) return none
  const reading = readHousehold(household, estates)
  if (reading.kind === 'UNKNOWN') return wrong(faults.doorUnknown('nominee', 'household', reading.field))
  return { value: { place: householdAddress(reading.household, estates), keyText: householdText(reading.household) }, faults: [] }
}

const textCodes = new Set<string>(['NAMES_A_CHILD', 'ID_NUMBER', 'PHONE', 'DOOR'])

export interface ReadingTerms {
  subject: 'FAMILY' | 'PERSON'
  estates: readonly EstatePlan[]
}

/** Checks whatever was filled in, all of it at once; what was left empty is asked for only when the nomination is made. */
export function readNominationInput(input: NominationInput, { subject, estates }: ReadingTerms): NominationContent | Refusal {
  const { nominator, nominee } = input
  const name = readName(nominator?.name, 'nominator', 'name')
  const phone = readNumber(nominator?.phone)
  const organisation = readName(nominator?.organisation, 'nominator', 'organisation')
  const whom = readName(nominee?.name, 'nominee', 'name')
  const place = readPlace(input, subject, estates)
  const summary = readText(input.summary, SUMMARY_LENGTH, 'summary')
  const deed = readText(input.deed, DEED_LENGTH, 'deed')
  const found = [name, phone, organisation, whom, place, summary, deed].flatMap((read) => read.faults)
  if (found.length > 0) return refuse(found.some(({ code }) => textCodes.has(code)) ? 'TEXT_NOT_ALLOWED' : 'INVALID_INPUT', found)
  return {
    kind: nominator?.kind ?? 'NEIGHBOUR',
    contact: { name: name.value, phone: phone.value, organisation: organisation.value },
    ...{ nominee: whom.value, place: place.value?.place ?? null, keyText: place.value?.keyText ?? null },
    ...{ summary: summary.value, deed: deed.value },
  }
}

/** What is still to be said before a nomination can be made. */
export function missingParts(content: NominationContent, subject: 'FAMILY' | 'PERSON'): FieldFault[] {
  const { contact, kind } = content
  return [
    ...(contact.name ? [] : [faults.missing('nominator', 'name')]),
    ...(contact.phone ? [] : [faults.phoneEmpty('nominator', 'phone')]),
    ...(kind !== 'ORGANISATION' || contact.organisation ? [] : [faults.organisationMissing('nominator', 'organisation')]),
    ...(content.nominee ? [] : [faults.missing('nominee', 'name')]),
    ...(content.place
      ? []
      : [subject === 'FAMILY' ? faults.householdMissing('nominee', 'household') : faults.workplaceMissing('nominee', 'workplace')]),
    ...(content.summary ? [] : [faults.missing('summary')]),
    ...(content.deed ? [] : [faults.missing('deed')]),
  ]
}
