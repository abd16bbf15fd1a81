import type { NominateFamilyInput, NominatorKind } from '@culture/contract/operations'
import { nominationWords } from '../../../words/nominations.ts'
import { plainText } from '../../signups/form/plain-text.ts'
import { type HouseholdValues, readHousehold } from '../../signups/form/sign-up-values.ts'

/** The first page: who nominates whom. */
export interface WhoValues {
  kind: NominatorKind | ''
  name: string
  phone: string
  organisation: string
  nominee: string
  household: HouseholdValues
  workplace: string
  /** Made with the page and carried along, so that a second tap finds the first draft. */
  key: string
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const nominatorKinds = Object.keys(nominationWords.who.kinds) as NominatorKind[]

export function emptyWho(kind: WhoValues['kind'], newKey: () => string): WhoValues {
  const household = { estate: '', building: '', unit: '', room: '' }
  return { kind, name: '', phone: '', organisation: '', nominee: '', household, workplace: '', key: newKey() }
}

export function readWho(form: FormData, newKey: () => string): WhoValues {
  const kind = plainText(form.get('kind'))
  const key = plainText(form.get('key'))
  return {
    kind: nominatorKinds.find((known) => known === kind) ?? '',
    name: plainText(form.get('name')),
    phone: plainText(form.get('phone')),
    organisation: plainText(form.get('organisation')),
    nominee: plainText(form.get('nominee')),
    household: readHousehold(form),
    workplace: plainText(form.get('workplace')),
    key: UUID.test(key) ? key : newKey(),
  }
}

/** The same values as names and texts, to be posted again; `readWho` reads them back. */
export function whoFields({ household, ...values }: WhoValues): [name: string, value: string][] {
  const { estate, building, unit, room } = household
  const door: [string, string][] = [
    ['estate', estate],
    [`building-${estate}`, building],
    [`unit-${estate}`, unit],
    [`room-${estate}`, room],
  ]
  return [...Object.entries(values), ...door]
}

const given = <T extends object>(input: T): Partial<T> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== '')) as Partial<T>

/** What is sent: what was left empty keeps what was saved before. Who nominates the own family is, unless it says otherwise, its name. */
export function whoInput(values: WhoValues, forPersons: boolean): Omit<NominateFamilyInput, 'idempotencyKey'> {
  const { kind, name, phone, organisation, household, workplace } = values
  const nominee = values.nominee || (kind === 'SELF' ? name : '')
  const door = household.room === '' ? {} : { household }
  const place = forPersons ? given({ workplace }) : door
  return {
    ...(kind === '' ? {} : { nominator: { kind, ...given({ name, phone, organisation }) } }),
    nominee: { ...given({ name: nominee }), ...place },
  }
}
