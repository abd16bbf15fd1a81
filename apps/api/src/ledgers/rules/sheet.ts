/** What stands in a cell: text is text, whatever it looks like; null is an empty cell. */
export type Cell = string | number | null

export interface Column {
  title: string
  /** In Chinese characters. */
  width: number
  align?: 'left' | 'center' | 'right'
  /** Addresses are for the screen; such columns stand last. */
  screenOnly?: true
  /** Added up at the foot, or what stands there instead: a number that is no sum of the column. */
  total?: 'SUM' | { value: Cell }
}

/** One table of a ledger, whoever writes it down in whatever format. */
export interface Sheet {
  /** On the tab. */
  name: string
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
}

export interface Ledger {
  /** 文化活动台账 */
  title: string
  /** How the figures were counted, in sentences for who adds them up elsewhere. */
  counting: readonly string[]
  sheets: readonly Sheet[]
}

/** Who hands the ledger in, and for when. */
export interface LedgerHead {
  unit: string
  filledBy: string
  /** Empty: left for a signature. */
  reviewedBy: string
  /** 2027年2月15日 */
  filledOn: string
  /** 2027年第一季度 */
  period: string
}

/** Hours come in tenths: what binary fractions leave over is rounded off. */
const tidy = (sum: number): number => Math.round(sum * 1_000) / 1_000

export const sumOf = (rows: Sheet['rows'], column: number): number =>
  tidy(
    rows.reduce((sum, row) => {
      const value = row[column]
      return typeof value === 'number' ? sum + value : sum
    }, 0),
  )
