/** One thing per line, as an editor typed them. */
export const linesOf = (text: string | null): string[] => splitAt(/\r?\n/, text)

/** Short words set apart by `、`, commas, semicolons or new lines. */
export const wordsOf = (text: string | null): string[] => splitAt(/[、，,；;\r\n]+/, text)

/** Empty text counts as no text: the contract knows only null. */
export const orNull = (text: string | null | undefined): string | null => text?.trim() || null

function splitAt(separator: RegExp, text: string | null): string[] {
  return (text ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean)
}
