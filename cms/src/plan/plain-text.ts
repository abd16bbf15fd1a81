import type { Cell } from './plan.types'

/** What a person typed, in one width and without spaces: for comparing and reading, never for keeping. */
export const plainText = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')

/** What stands in a cell, as one would read it aloud to the person who wrote it. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 16).replace('T', ' ') : String(cell).trim()
}
