import { visibleText } from '../../kernel/visible-text.js'

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })
const LONGEST_NAME = 40

export type NameReading = { kind: 'NAME'; name: string } | { kind: 'REFUSED'; reason: 'EMPTY' | 'TOO_LONG' | 'NOT_A_NAME' }

/** A name to call, in any script: at least one letter, and nothing that only a mistake or a program sends (a telephone number, markup). */
export function readName(text: string): NameReading {
  const name = visibleText(text).normalize('NFC').replace(/\s+/g, ' ').trim()
  if (name === '') return { kind: 'REFUSED', reason: 'EMPTY' }
  // Counting graphemes is slow and seldom needed: a name has at least as many code units.
  const long = name.length > LONGEST_NAME
  if (long && (name.length > LONGEST_NAME * 8 || [...graphemes.segment(name)].length > LONGEST_NAME))
    return { kind: 'REFUSED', reason: 'TOO_LONG' }
  const strange = /[\p{Cc}<>{}\\]/u.test(name) || /\d{5}/.test(name.normalize('NFKC'))
  return strange || !/\p{L}/u.test(name) ? { kind: 'REFUSED', reason: 'NOT_A_NAME' } : { kind: 'NAME', name }
}
