const escaped = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/** What the format would take for an escaped character: `_x003D_` is an equals sign. */
const LOOKS_ESCAPED = /_(?=x[0-9a-f]{4}_)/gi

/**
 * The text as a workbook holds it, so that it is shown as it was typed. The writer keeps texts in an object and takes `toString` for one
 * it has seen already, so such a word begins with an escaped character (`initializeSharedStrings.js` of write-excel-file 4.1.1).
 */
export function workbookText(text: string): string {
  const literal = text.replace(LOOKS_ESCAPED, escaped)
  return literal in {} ? escaped(literal) + literal.slice(1) : literal
}
