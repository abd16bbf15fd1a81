import type { NominationRefusalFragment } from '@culture/contract/operations'
import { fieldId } from '../../signups/form/field-ids.ts'
import type { Estate } from '../../signups/form/questions.ts'
import { consentFault, consentNames } from '../families/consents.ts'
import type { Fault } from '../parts/faults.ts'

/** Where the form's own faults lead. */
export const WHOLE_FORM = 'nomination'

const ids: Readonly<Record<string, string>> = {
  'nominator.kind': 'kind-SELF',
  'nominator.name': 'name',
  'nominator.phone': 'phone',
  'nominator.organisation': 'organisation',
  'nominee.name': 'nominee',
  'nominee.workplace': 'workplace',
  summary: 'summary',
  deed: 'deed',
}

interface Door {
  estates: readonly Estate[]
  estate: string
}

function idOf(path: readonly string[], { estates, estate }: Door): string {
  const [, second, third] = path
  if (second !== 'household') return ids[path.join('.')] ?? WHOLE_FORM
  const part = third === 'building' || third === 'unit' || third === 'room' ? third : 'estate'
  return fieldId(part, { estates }, estate)
}

/** The graph's refusal as faults of the page; its sentences are in Chinese. Without fields, the refusal itself is the fault. */
export function toldFaults({ fields, message }: NominationRefusalFragment, door: Door = { estates: [], estate: '' }): Fault[] {
  if (fields.length === 0) return [{ field: WHOLE_FORM, text: message }]
  return fields.map(({ path, message: text }) => {
    const consent = path[0] === 'consents' ? consentNames.find((name) => name === path[1]) : undefined
    return consent ? consentFault(consent) : { field: idOf(path, door), text }
  })
}
