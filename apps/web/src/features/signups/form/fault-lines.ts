import type { Fault, FieldName } from './check-values.ts'
import { faultSentence } from './fault-sentence.ts'
import { fieldId } from './field-ids.ts'
import type { Questions } from './questions.ts'

export type Errors = Partial<Record<FieldName, string>>

/** The sentence at each field; the first one where there are several. */
export function errorsByField(faults: readonly Fault[]): Errors {
  const errors: Errors = {}
  for (const fault of faults) if (fault.field !== null) errors[fault.field] ??= faultSentence(fault)
  return errors
}

/** The lines of the summary; each leads to its field, and what belongs to no field leads to the form. */
export function faultLines(
  faults: readonly Fault[],
  questions: Pick<Questions, 'estates'>,
  estate: string,
): { href: string; text: string }[] {
  return faults.map((fault) => ({
    href: `#${fault.field === null ? 'sign-up' : fieldId(fault.field, questions, estate)}`,
    text: faultSentence(fault),
  }))
}
