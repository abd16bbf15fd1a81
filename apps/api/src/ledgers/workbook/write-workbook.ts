import writeExcelFile from 'write-excel-file/node'
import type { Ledger, LedgerHead } from '../rules/sheet.js'
import { HEAD_ROWS, layOutSheet, letters, printedColumns } from './lay-out-sheet.js'
import { printSetup } from './print-setup.js'

/** A Chinese character is as wide as two figures, in which a spreadsheet measures. */
const FIGURES_PER_CHARACTER = 2
const MARGIN = 1

/** A workbook on A4 landscape, ready to be printed and handed in. */
export function writeWorkbook(ledger: Ledger, head: LedgerHead): Promise<Buffer> {
  const sheets = ledger.sheets.map((sheet) => ({
    data: layOutSheet(ledger, sheet, head),
    sheet: sheet.name,
    columns: sheet.columns.map(({ width }) => ({ width: width * FIGURES_PER_CHARACTER + MARGIN })),
    orientation: 'landscape' as const,
    stickyRowsCount: HEAD_ROWS,
    showGridLines: false,
  }))
  const printed = ledger.sheets.map((sheet, at) => ({
    name: sheet.name,
    headRow: HEAD_ROWS,
    lastColumn: letters(printedColumns(sheet).length),
    lastRow: sheets[at]?.data.length ?? HEAD_ROWS,
  }))
  return writeExcelFile(sheets, { fontFamily: 'SimSun', fontSize: 11, features: [printSetup(printed)] }).toBuffer()
}
