import { nominationFaultWords as words } from '../../../words/nomination-faults.ts'
import { checkHousehold } from '../../signups/form/check-values.ts'
import { faultSentence } from '../../signups/form/fault-sentence.ts'
import { fieldId } from '../../signups/form/field-ids.ts'
import { checkPhone } from '../../signups/form/phone-number.ts'
import type { Estate } from '../../signups/form/questions.ts'
import type { Fault } from '../parts/faults.ts'
import type { WhoValues } from './who-values.ts'

/** What this page is about, and what of it is known already. */
export interface WhoTerms {
  forPersons: boolean
  estates: readonly Estate[]
  saved: { contactGiven: boolean; placeGiven: boolean; displayName: string | null } | null
}

const missing = (is: boolean, field: string, text: string): Fault[] => (is ? [{ field, text }] : [])

function checkNumber(phone: string): Fault[] {
  const fault = checkPhone(phone)
  return fault ? [{ field: 'phone', text: faultSentence({ field: 'phone', ...fault }) }] : []
}

function checkDoor({ household }: WhoValues, { estates, saved }: WhoTerms): Fault[] {
  const untouched = [household.building, household.unit, household.room].every((part) => part === '')
  if (saved?.placeGiven && untouched) return []
  return checkHousehold(household, estates).map((fault) => ({
    field: fieldId(fault.field ?? 'estate', { estates }, household.estate),
    text: faultSentence(fault),
  }))
}

/** Without a telephone a draft could not be opened again: it is all that is needed to save one. */
export function checkDraft({ kind, phone }: WhoValues, { saved }: WhoTerms): Fault[] {
  return [...missing(kind === '', 'kind-SELF', words.kind), ...(phone !== '' || !saved?.contactGiven ? checkNumber(phone) : [])]
}

/** Everything that the next page supposes, in the order of this one. */
export function checkWho(values: WhoValues, terms: WhoTerms): Fault[] {
  const { kind, name, organisation, nominee, workplace } = values
  const { saved, forPersons } = terms
  const [unchosen, number] = [missing(kind === '', 'kind-SELF', words.kind), checkDraft({ ...values, kind: 'SELF' }, terms)]
  return [
    ...unchosen,
    ...missing(name === '' && !saved?.contactGiven, 'name', words.name),
    ...number,
    ...missing(kind === 'ORGANISATION' && organisation === '' && !saved, 'organisation', words.organisation),
    ...missing(nominee === '' && kind !== 'SELF' && !saved?.displayName, 'nominee', words.nominee),
    ...(forPersons ? missing(workplace === '' && !saved?.placeGiven, 'workplace', words.workplace) : checkDoor(values, terms)),
  ]
}
