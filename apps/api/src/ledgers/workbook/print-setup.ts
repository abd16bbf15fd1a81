import type { Feature, Image } from 'write-excel-file/node'
import {
  findElement,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings as insertInOrder,
  replaceElement,
  sanitizeTextContent,
} from 'write-excel-file/utility'

/** What of a sheet is printed: from A1 to `lastColumn` and `lastRow`, with the head of the table on every page. */
export interface PrintedSheet {
  name: string
  headRow: number
  /** As letters. */
  lastColumn: string
  lastRow: number
}

const SHEET = 'xl/worksheets/sheet{id}.xml'
const WORKBOOK = 'xl/workbook.xml'
const FIT = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
const FOOTER = '<headerFooter><oddFooter>&amp;L&amp;A&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>'
/** In inches; office printers leave no less free. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 }

/** Children out of order make a spreadsheet call the whole file broken. */
const add = (xml: string, markup: string): string => insertInOrder(xml, markup, getOrderOfSiblings(SHEET, 'worksheet') ?? [], 'worksheet')

const VALUED = /<f>([^<|]*)\|([^<|]*)<\/f>/g

/** A formula as the writer takes it, with its value, so that a telephone which does not reckon shows the sum. */
export const valuedFormula = (formula: string, value: number): string => `${formula}|${value}`

const withValues = (xml: string): string => xml.replace(VALUED, '<f>$1</f><v>$2</v>')

function withNames(xml: string, sheets: readonly PrintedSheet[]): string {
  const name = (kind: string, at: number, sheet: string, range: string) =>
    `<definedName name="_xlnm.${kind}" localSheetId="${at}">${sanitizeTextContent(`'${sheet.replaceAll("'", "''")}'!${range}`)}</definedName>`
  const areas = sheets.map((sheet, at) => name('Print_Area', at, sheet.name, `$A$1:$${sheet.lastColumn}$${sheet.lastRow}`))
  const titles = sheets.map((sheet, at) => name('Print_Titles', at, sheet.name, `$${sheet.headRow}:$${sheet.headRow}`))
  const empty = findElement(xml, 'definedNames')
  if (!empty) throw new Error('The workbook has no place for names')
  return replaceElement(xml, empty, `<definedNames>${[...areas, ...titles].join('')}</definedNames>`)
}

const pageAttributes: Readonly<Record<string, Record<string, number>>> = {
  pageSetup: { fitToWidth: 1, fitToHeight: 0 },
  pageMargins: MARGINS,
}

/** What the writer has no option for: the width of one page, its margins and number, what is printed, values beside formulas. */
export const printSetup = (sheets: readonly PrintedSheet[]): Feature<Image['content']> => ({
  files: {
    transform: {
      [SHEET]: {
        transform: (xml) => add(add(withValues(xml), FIT), FOOTER),
        transformElementAttributes: (tag, attributes) => ({ ...attributes, ...pageAttributes[tag] }),
      },
      [WORKBOOK]: { transform: (xml) => withNames(xml, sheets) },
    },
  },
})
