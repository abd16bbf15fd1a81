const LINE_POINTS = 15
const PADDING_POINTS = 5
/** The format knows no taller row. */
const TALLEST = 409
/** Lines are not filled to the last half character. */
const FILLED = 0.94

/** In Chinese characters; a letter or figure takes half of one. */
const widthOf = (text: string): number => Array.from(text).reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2000 ? 0.5 : 1), 0)

const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / (width * FILLED))), 0)

/** Points that a row needs to show its texts whole: not every spreadsheet grows a row by itself. Widths are in Chinese characters. */
export function rowHeight(cells: readonly { text: string; width: number }[]): number {
  const lines = Math.max(1, ...cells.map(({ text, width }) => linesOf(text, width)))
  return Math.min(TALLEST, lines * LINE_POINTS + PADDING_POINTS)
}
