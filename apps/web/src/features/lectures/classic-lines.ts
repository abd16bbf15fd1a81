/** The lines of a classic as they stand side by side on red-ruled paper: one per line of the text, or one per sentence where it has no breaks. */
export function classicLines(text: string): string[] {
  const lines = text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
  return lines.length > 1 ? lines : (text.match(/[^，。？！；：]+[，。？！；：]*/g) ?? [text]).map((line) => line.trim()).filter(Boolean)
}

/** Vertical setting is for what a phone has room for in large print: four columns and the source; all else is set across. */
export function fitsUpright(lines: readonly string[]): boolean {
  return lines.length <= 4 && lines.every((line) => line.length <= 12)
}
