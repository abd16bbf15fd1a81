import type { Font } from 'fontkit'

export interface MissingCharacter {
  character: string
  /** U+20BB7 */
  codePoint: string
}

const SPACE = /\s/u

/** What the faces cannot show, each once, in the order of the texts. A selector of a variant counts: without it another form is printed. */
export function missingCharacters(texts: readonly string[], faces: readonly Pick<Font, 'hasGlyphForCodePoint'>[]): MissingCharacter[] {
  const missing = new Map<string, MissingCharacter>()
  for (const character of texts.join('')) {
    const code = character.codePointAt(0) ?? 0
    if (SPACE.test(character) || faces.every((face) => face.hasGlyphForCodePoint(code))) continue
    missing.set(character, { character, codePoint: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` })
  }
  return [...missing.values()]
}
