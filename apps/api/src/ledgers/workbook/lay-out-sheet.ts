import type { CellObject, Row, SheetData } from 'write-excel-file/node'
import { plainText } from '../rules/plain-text.js'
import { type Cell, type Column, type Ledger, type LedgerHead, type Sheet, sumOf } from '../rules/sheet.js'
import { valuedFormula } from './print-setup.js'
import { rowHeight } from './row-height.js'
import { workbookText } from './workbook-text.js'

const INK = '#231d17'
const EDGE = '#7b6f61'
const WASH = '#f3ecde'
const TITLE = { fontSize: 18, height: 36, align: 'center' } as const

const framed = { borderColor: EDGE, borderStyle: 'thin', alignVertical: 'center', textColor: INK } as const
const strong = { ...framed, fontWeight: 'bold', backgroundColor: WASH } as const

/** The rows above the first entry: title, who and when, how it was counted, heads of the columns. */
export const HEAD_ROWS = 4

export const printedColumns = ({ columns }: Sheet): readonly Column[] => columns.filter(({ screenOnly }) => !screenOnly)

const text = (value: string, style: CellObject = {}): CellObject => ({
  ...style,
  value: workbookText(plainText(value)),
  type: String,
  format: '@',
})

function written(value: Cell, { align }: Pick<Column, 'align'>): CellObject {
  const style = { ...framed, wrap: true, align: align ?? 'left' } as const
  if (value === null) return style
  return typeof value === 'number' ? { ...style, value, type: Number } : text(value, style)
}

/** 1 is A, 27 is AA. */
export function letters(column: number): string {
  const rest = (column - 1) % 26
  return (column > 26 ? letters((column - 1 - rest) / 26) : '') + String.fromCodePoint(65 + rest)
}

function total(sheet: Sheet, column: Column, at: number): CellObject {
  const style = { ...strong, align: column.align ?? 'left' } as const
  if (column.total === undefined) return style
  if (column.total !== 'SUM') return { ...written(column.total.value, column), ...style }
  const sum = sumOf(sheet.rows, at)
  if (sheet.rows.length === 0) return { ...style, value: 0, type: Number }
  const [name, first, last] = [letters(at + 1), HEAD_ROWS + 1, HEAD_ROWS + sheet.rows.length]
  return { ...style, value: valuedFormula(`SUM(${name}${first}:${name}${last})`, sum), type: 'Formula' }
}

function totals(sheet: Sheet): SheetData {
  if (sheet.columns.every((column) => column.total === undefined)) return []
  const [, ...rest] = sheet.columns.map((column, at) => total(sheet, column, at))
  return [[text('合计', { ...strong, align: 'center', height: rowHeight([]) }), ...rest]]
}

const headLine = ({ unit, filledBy, reviewedBy, filledOn }: LedgerHead): string =>
  [`填报单位：${unit}`, `填报人：${filledBy}`, `审核人：${reviewedBy || '＿＿＿＿＿＿'}`, `填报日期：${filledOn}`].join('　　')

/** One text over all columns that are printed. */
function across(sheet: Sheet, value: string, style: CellObject): Row {
  const columns = printedColumns(sheet)
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  const cell = { alignVertical: 'center', textColor: INK, wrap: true, height: rowHeight([{ text: value, width }]), ...style } as const
  return [{ ...text(value, cell), columnSpan: columns.length }, ...Array<null>(columns.length - 1).fill(null)]
}

function tall(row: Row, sheet: Sheet, texts: readonly Cell[]): Row {
  const height = rowHeight(sheet.columns.map(({ width, screenOnly }, at) => ({ text: screenOnly ? '' : String(texts[at] ?? ''), width })))
  const [first, ...rest] = row
  return [{ ...(first as CellObject), height }, ...rest]
}

/** A sheet cell by cell, with the head that every ledger has. */
export function layOutSheet(ledger: Ledger, sheet: Sheet, head: LedgerHead): SheetData {
  const { columns, rows } = sheet
  const titles = columns.map(({ title }) => title)
  const heads = titles.map((title) => text(title, { ...strong, align: 'center', wrap: true }))
  const entries = rows.map((row) =>
    tall(
      row.map((value, at) => written(value, columns[at] ?? {})),
      sheet,
      row,
    ),
  )
  return [
    across(sheet, `${ledger.title}（${head.period}）`, { ...TITLE, fontWeight: 'bold' }),
    across(sheet, headLine(head), {}),
    across(sheet, `统计口径：${ledger.counting.join('')}`, { alignVertical: 'top' }),
    tall(heads, sheet, titles),
    ...(rows.length === 0 ? [across(sheet, '本期没有记录。', { ...framed, align: 'center' })] : entries),
    ...totals(sheet),
  ]
}
