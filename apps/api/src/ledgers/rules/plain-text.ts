import { visibleText } from '../../kernel/visible-text.js'

/** What a spreadsheet takes for the beginning of a formula, in both widths in which it is typed here. */
const FORMULA = /^[=+\-@＝＋－＠]/
/** Spaces, line ends and marks that cannot be seen: a formula may hide behind them. */
const HIDDEN_START = /^[\s\p{Cc}\p{Cf}\u2800\u3164]+/u
const CONTROL = /[\p{Cc}\u2028\u2029]/gu
const LONGEST = 32_000

/** Lines end in one way, a tab is a space, and what cannot be printed goes. */
const printable = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(CONTROL, (character) => (character === '\n' ? '\n' : ''))

/**
 * Text that no spreadsheet reckons with, also after it was saved as CSV and opened again: what would begin a formula begins with an
 * apostrophe. A cell holds 32,767 characters at most.
 */
export function plainText(text: string): string {
  const shown = visibleText(printable(text)).replace(HIDDEN_START, '').trimEnd().slice(0, LONGEST).toWellFormed()
  return FORMULA.test(shown) ? `'${shown}` : shown
}
