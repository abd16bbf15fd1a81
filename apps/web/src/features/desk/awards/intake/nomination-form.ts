import type { NominateFamilyInput, NominatorKind } from '@culture/contract/desk-operations'
import { type Consents, readConsents } from '../../../awards/families/consents.ts'
import { plainText } from '../../../signups/form/plain-text.ts'

export const nominatorKinds = ['SELF', 'NEIGHBOUR', 'BUILDING_LEADER', 'ORGANISATION'] as const satisfies readonly NominatorKind[]

const texts = [
  'name',
  'workplace',
  'estate',
  'building',
  'unit',
  'room',
  'summary',
  'nominatorName',
  'organisation',
  'phone',
  'key',
] as const

/** A paper form as the desk has typed it, given back as it stands after a refusal. */
export interface NominationValues extends Record<(typeof texts)[number], string> {
  deed: string
  by: NominatorKind
  consents: Consents
}

export function readNomination(form: FormData | null, newKey: () => string): NominationValues {
  const read = Object.fromEntries(texts.map((name) => [name, plainText(form?.get(name))])) as Record<(typeof texts)[number], string>
  // Line breaks are part of what somebody tells.
  const deed = form?.get('deed')
  return {
    ...read,
    deed: typeof deed === 'string' ? deed.replaceAll('\r\n', '\n').trim() : '',
    by: nominatorKinds.find((kind) => kind === form?.get('by')) ?? 'NEIGHBOUR',
    consents: readConsents(form),
    key: read.key || newKey(),
  }
}

export function nominationInput(cycleId: string, worker: boolean, consentVersion: string, values: NominationValues): NominateFamilyInput {
  const { name, workplace, estate, building, unit, room, summary, deed, by, organisation, phone, nominatorName, key, consents } = values
  return {
    ...{ cycleId, idempotencyKey: key, summary, deed, consentVersion },
    nominee: { name, ...(worker ? { workplace } : { household: { estate, building, unit, room } }) },
    nominator: { kind: by, name: by === 'SELF' ? nominatorName || name : nominatorName, phone, organisation: organisation || null },
    consents: by === 'SELF' ? consents : null,
  }
}

const fields: Readonly<Record<string, string>> = {
  ...{ 'nominee.name': 'name', 'nominee.workplace': 'workplace', 'nominee.household': 'estate', summary: 'summary', deed: 'deed' },
  ...{ 'nominator.name': 'nominatorName', 'nominator.phone': 'phone', 'nominator.organisation': 'organisation' },
}

/** Where on the page the fault of an input path is put right. */
export function fieldOf(path: readonly string[]): string {
  const [first = '', second = '', third = ''] = path
  if (second === 'household' && third) return third
  if (first === 'consents') return `consent-${second || 'nomination'}`
  return fields[`${first}.${second}`] ?? fields[first] ?? 'name'
}
