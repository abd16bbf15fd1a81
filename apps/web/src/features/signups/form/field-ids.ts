import type { FieldName } from './check-values.ts'
import type { Questions } from './questions.ts'

const perEstate = ['building', 'unit', 'room'] as const

/** The id of the control that an error leads to; a group of choices is entered at its first one. */
export function fieldId(field: FieldName, questions: Pick<Questions, 'estates'>, estate: string): string {
  if (field === 'estate') return `estate-${questions.estates[0]?.key ?? ''}`
  if (field === 'slot') return 'slot-0'
  if (field === 'for') return 'for-SELF'
  return (perEstate as readonly string[]).includes(field) ? `${field}-${estate}` : field
}
