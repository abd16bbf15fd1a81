import { checkPhone, type PhoneFault } from './phone-number.ts'
import { asksHousehold, type Estate, type Questions } from './questions.ts'
import { bringsMinors, type HouseholdValues, headsOf, type PartyValues, type SignUpValues } from './sign-up-values.ts'

/** Names of the fields that an error can point at; also their ids on the page, those of a household followed by its estate. */
export type FieldName = 'for' | 'estate' | 'building' | 'unit' | 'room' | 'slot' | 'adults' | 'wheelchairs' | 'name' | 'phone' | 'guardian'

export type Fault =
  | { field: 'estate' | 'building' | 'unit' | 'room' | 'slot' | 'name' | 'guardian'; kind: 'EMPTY' }
  | { field: 'building' | 'unit' | 'estate' | 'slot'; kind: 'UNKNOWN' }
  | { field: 'phone'; kind: PhoneFault['kind']; digits?: number; missing?: number; extra?: number }
  | { field: 'adults'; kind: 'NOBODY' | 'CHILDREN_ALONE' }
  | { field: 'adults'; kind: 'TOO_MANY'; most: number; heads: number }
  | { field: 'wheelchairs'; kind: 'MORE_THAN_HEADS' }
  /** The graph's own sentence. */
  | { field: FieldName | null; kind: 'TOLD'; message: string }

/** Faults that can be seen without asking the graph, in the order of the page. */
export function checkValues(values: SignUpValues, questions: Questions): Fault[] {
  const phone = checkPhone(values.phone)
  return [
    ...(asksHousehold(questions, values) ? checkHousehold(values.household, questions.estates) : []),
    ...checkSlot(values.slot, questions),
    ...checkParty(values.party, questions),
    ...(values.name === '' ? [{ field: 'name', kind: 'EMPTY' } as const] : []),
    ...(phone ? [{ field: 'phone', ...phone } as const] : []),
    ...checkGuardian(values, questions),
  ]
}

export function checkHousehold(household: HouseholdValues, estates: readonly Estate[]): Fault[] {
  const estate = estates.find(({ key }) => key === household.estate)
  if (!estate) return [{ field: 'estate', kind: household.estate === '' ? 'EMPTY' : 'UNKNOWN' }]
  const faults: Fault[] = []
  if (household.building === '') faults.push({ field: 'building', kind: 'EMPTY' })
  else if (!estate.buildings.includes(household.building)) faults.push({ field: 'building', kind: 'UNKNOWN' })
  if (household.unit === '') faults.push({ field: 'unit', kind: 'EMPTY' })
  else if (!(Number(household.unit) >= 1 && Number(household.unit) <= estate.unitsPerBuilding))
    faults.push({ field: 'unit', kind: 'UNKNOWN' })
  if (household.room === '') faults.push({ field: 'room', kind: 'EMPTY' })
  return faults
}

function checkSlot(slot: string, { slots }: Questions): Fault[] {
  if (slots.length === 0) return []
  if (slot === '') return [{ field: 'slot', kind: 'EMPTY' }]
  return slots.some(({ id }) => id === slot) ? [] : [{ field: 'slot', kind: 'UNKNOWN' }]
}

/** Also for changing the party of a sign-up that is held. */
export function checkParty(party: PartyValues, { maxHeads, consentUnder }: Pick<Questions, 'maxHeads' | 'consentUnder'>): Fault[] {
  const heads = headsOf(party)
  if (heads === 0) return [{ field: 'adults', kind: 'NOBODY' }]
  if (heads > maxHeads) return [{ field: 'adults', kind: 'TOO_MANY', most: maxHeads, heads }]
  if (party.adults === 0 && bringsMinors(party, consentUnder)) return [{ field: 'adults', kind: 'CHILDREN_ALONE' }]
  return party.wheelchairs > heads ? [{ field: 'wheelchairs', kind: 'MORE_THAN_HEADS' }] : []
}

/** Also for changing the party of a sign-up that is held. */
export function checkGuardian(
  values: Pick<SignUpValues, 'party' | 'guardian'>,
  { consentUnder }: Pick<Questions, 'consentUnder'>,
): Fault[] {
  return bringsMinors(values.party, consentUnder) && !values.guardian ? [{ field: 'guardian', kind: 'EMPTY' }] : []
}
