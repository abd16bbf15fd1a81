/** A text as somebody told it: line breaks and punctuation are theirs; outer spaces go. */
export const toldText = (typed: FormDataEntryValue | null | undefined): string =>
  typeof typed === 'string' ? typed.replaceAll('\r\n', '\n').trim() : ''

/** The same on one line. */
export const toldLine = (typed: FormDataEntryValue | null | undefined): string => toldText(typed).replace(/\s+/g, ' ')
