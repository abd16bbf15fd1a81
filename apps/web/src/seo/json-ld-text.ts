/** JSON for a data block: `<` is escaped, so that no text can end the block. */
export function jsonLdText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
