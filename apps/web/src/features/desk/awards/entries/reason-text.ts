import { deskActWords } from '../../../../words/desk-award-acts.ts'
import { deskEntryWords } from '../../../../words/desk-award-entries.ts'
import { deskPanelWords } from '../../../../words/desk-award-panels.ts'

const known: Readonly<Record<string, string>> = {
  ...deskPanelWords.ground,
  ...deskActWords.ground,
  ...deskActWords.way,
  ...deskActWords.finding,
  ...deskEntryWords.reason,
  ...deskEntryWords.why,
}

/** A code of the log in words; null where it is none that staff choose. */
export const reasonText = (code: string): string | null => (Object.hasOwn(known, code) ? (known[code] ?? null) : null)
