import { plainText } from './plain-text'
import { type Cell, type PlanColumn, type PlanRow, planColumns, type RowFault, requiredColumns, type WorkbookProblem } from './plan.types'
import { type PlanKnowledge, type PlannedActivity, readRow } from './read-row'

export type PlanTable = { kind: 'TABLE'; rows: PlanRow[]; ignored: string[] } | { kind: 'REFUSED'; problem: WorkbookProblem }

/** Above the header there may be a title and a few words. */
const HEADER_WITHIN = 10

/** Finds the row of headings and what stands below it. `headings` are the words of the template; `skipped` begins the rows that explain it. */
export function findTable(sheet: readonly Cell[][], headings: Record<PlanColumn, string>, skipped: readonly string[]): PlanTable {
  const columnOf = (cell: Cell) => planColumns.find((column) => plainText(headings[column]) === heading(cell)) ?? null
  const scores = sheet.slice(0, HEADER_WITHIN).map((row) => row.filter((cell) => columnOf(cell)).length)
  const best = scores.indexOf(Math.max(0, ...scores))
  const columns = (sheet[best] ?? []).map(columnOf)
  const missing = requiredColumns.filter((column) => !columns.includes(column))
  if (missing.length > 0) return { kind: 'REFUSED', problem: { code: 'NO_HEADER', missing } }
  const twice = columns.find((column, index) => column && columns.indexOf(column) < index)
  if (twice) return { kind: 'REFUSED', problem: { code: 'HEADER_TWICE', header: headings[twice] } }
  const rows = sheet.slice(best + 1).map((cells, index): PlanRow => ({ row: best + 2 + index, cells: cellsByColumn(columns, cells) }))
  return { kind: 'TABLE', rows: rows.filter((row) => isPlanned(row, skipped)), ignored: ignoredHeadings(sheet[best] ?? [], columns) }
}

/** Headings in the template carry a star where a cell must not be empty. */
const heading = (cell: Cell): string => plainText(typeof cell === 'string' ? cell : '').replace(/[*＊]|\(必填\)/g, '')

const cellsByColumn = (columns: readonly (PlanColumn | null)[], cells: readonly Cell[]): PlanRow['cells'] =>
  Object.fromEntries(columns.flatMap((column, index) => (column ? [[column, cells[index] ?? null]] : [])))

function isPlanned({ cells }: PlanRow, skipped: readonly string[]): boolean {
  const filled = Object.values(cells).filter((cell) => cell !== null && String(cell).trim() !== '')
  const title = plainText(String(cells.title ?? ''))
  return filled.length > 0 && !skipped.some((start) => title.startsWith(start))
}

const ignoredHeadings = (row: readonly Cell[], columns: readonly (PlanColumn | null)[]): string[] =>
  row.flatMap((cell, index) => (columns[index] || heading(cell) === '' ? [] : [String(cell).trim()]))

/** The same activity, however its title is spaced or its punctuation typed: what makes importing again safe. */
export const planKey = ({ title, date }: { title: string; date: string }): string => `${date} ${plainText(title)}`

/** Every row read; one bad cell anywhere and there is no plan, only its faults, in the order of the sheet. */
export function readRows(
  rows: readonly PlanRow[],
  knowledge: PlanKnowledge,
): { kind: 'PLAN'; activities: PlannedActivity[] } | { kind: 'FAULTY'; faults: RowFault[]; good: number } {
  const readings = rows.map((row) => readRow(row, knowledge))
  const activities = readings.flatMap((reading) => ('activity' in reading ? [reading.activity] : []))
  const first = new Map<string, number>()
  for (const { row, ...activity } of activities) if (!first.has(planKey(activity))) first.set(planKey(activity), row)
  const repeated = activities.flatMap((activity): RowFault[] => {
    const other = first.get(planKey(activity)) ?? activity.row
    return other < activity.row ? [{ code: 'SAME_AS_ROW', other, row: activity.row, column: 'title' }] : []
  })
  const faults = [...readings.flatMap((reading) => ('faults' in reading ? reading.faults : [])), ...repeated].sort((a, b) => a.row - b.row)
  return faults.length > 0 ? { kind: 'FAULTY', faults, good: activities.length - repeated.length } : { kind: 'PLAN', activities }
}
