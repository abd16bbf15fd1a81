/** Columns of the year's plan, in the order of the template. */
export const planColumns = [
  'title',
  'date',
  'startTime',
  'endTime',
  'theme',
  'kind',
  'venue',
  'teams',
  'series',
  'festival',
  'topics',
  'summary',
  'signUp',
  'capacity',
  'unit',
  'bring',
  'expectedAttendance',
] as const
export type PlanColumn = (typeof planColumns)[number]
export const requiredColumns: readonly PlanColumn[] = ['title', 'date', 'theme', 'kind']

/** A cell as the sheet holds it; dates and times that are written as such come as a Date in UTC. */
export type Cell = string | number | boolean | Date | null

export interface PlanRow {
  /** As it stands at the edge of the sheet. */
  row: number
  cells: Readonly<Partial<Record<PlanColumn, Cell>>>
}

/** What is wrong in a cell; `planWords` has a sentence for each. `text` is what stands there. */
export type CellFault =
  | { code: 'MISSING' | 'TIME_ALONE' | 'ENDS_EARLY' | 'NEEDS_NO_SIGN_UP' }
  | { code: 'TOO_LONG'; most: number }
  | {
      code: 'NOT_A_DATE' | 'TWO_DIGIT_YEAR' | 'NO_YEAR' | 'NO_SUCH_DAY' | 'FAR_YEAR' | 'NOT_A_TIME' | 'NOT_A_NUMBER' | 'NAMED_TWICE'
      text: string
    }
  | { code: 'WRONG_WEEKDAY'; text: string; weekday: string }
  | { code: 'NOT_A_CHOICE' | 'UNKNOWN_NAME'; text: string; known: readonly string[] }
  | { code: 'SAME_AS_ROW'; other: number }
export type RowFault = CellFault & { row: number; column: PlanColumn }

/** Why a file cannot be read as a plan at all. */
export type WorkbookProblem =
  | { code: 'NO_FILE' | 'NOT_XLSX' | 'OLD_OR_LOCKED' | 'TOO_LARGE' | 'FILE_EXISTS' }
  | { code: 'NO_HEADER'; missing: readonly PlanColumn[] }
  | { code: 'HEADER_TWICE'; header: string }
  | { code: 'FORMULAS' | 'MERGED'; cells: readonly string[] }
