/** Something to put right: the id of its field on the page, and a sentence that says how. */
export interface Fault {
  field: string
  text: string
}

/** Everything that is wrong with a field, where it stands. */
export function errorsByField(faults: readonly Fault[]): Partial<Record<string, string>> {
  const errors: Partial<Record<string, string>> = {}
  for (const { field, text } of faults) errors[field] = errors[field] ? `${errors[field]}。${text}` : text
  return errors
}

/** The lines of a summary, each leading to its field. */
export const faultLines = (faults: readonly Fault[]): { href: string; text: string }[] =>
  faults.map(({ field, text }) => ({ href: `#${field}`, text }))
