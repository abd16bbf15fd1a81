import { deskLedgerWords as words } from '../../../words/desk-ledgers.ts'

/** The parts of a year that a ledger can cover: the value that is sent, and its name. '' is the whole year. */
export const periodParts: readonly { value: string; text: string }[] = [
  { value: '', text: words.wholeYear },
  ...['一', '二', '三', '四'].map((count, at) => ({ value: `Q${at + 1}`, text: words.quarter(count) })),
  ...Array.from({ length: 12 }, (_, at) => ({ value: String(at + 1).padStart(2, '0'), text: words.month(at + 1) })),
]

/** 2027, 2027-Q1 or 2027-02, as the API writes a period; what is not one is its to refuse. */
export const periodOf = (year: string, part: string): string =>
  periodParts.some(({ value }) => value === part && part !== '') ? `${year}-${part}` : year
