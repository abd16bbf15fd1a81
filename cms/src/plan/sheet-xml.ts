import { posix } from 'node:path'

type Read = (path: string) => string | null

export interface Sheet {
  name: string
  path: string
  xml: string
}

const attribute = (tag: string, name: string): string | null => new RegExp(`\\s(?:\\w+:)?${name}="([^"]*)"`).exec(tag)?.[1] ?? null
const tagsOf = (xml: string, name: string): string[] => xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? []

/** The sheet of that name in an unpacked workbook, else its first one. Null where there is none. */
export function sheetNamed(read: Read, wanted: string): Sheet | null {
  const sheets = tagsOf(read('xl/workbook.xml') ?? '', 'sheet')
  const sheet = sheets.find((tag) => attribute(tag, 'name') === wanted) ?? sheets[0]
  const links = tagsOf(read('xl/_rels/workbook.xml.rels') ?? '', 'Relationship')
  const target = links.find((tag) => attribute(tag, 'Id') === (sheet && attribute(sheet, 'id')))
  const path = posix.join('xl', (target && attribute(target, 'Target')) ?? '').replace(/^xl\/xl\//, 'xl/')
  const xml = read(path)
  return sheet && xml !== null ? { name: unescaped(attribute(sheet, 'name') ?? ''), path, xml } : null
}

const unescaped = (text: string) =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '&')

export interface SheetCells {
  /** The sheet without cells that hold nothing: borders drawn down to the last row must not count as a million rows. */
  xml: string
  /** Addresses of cells with a formula, and of ranges that are merged. */
  formulas: string[]
  merged: string[]
  rows: number
  columns: number
}

export function cellsOf(sheet: string): SheetCells {
  const xml = sheet.replace(/<(?:\w+:)?(?:c|dimension)\b[^>]*\/>/g, '').replace(/<((?:\w+:)?c)\b[^>/]*><\/\1>/g, '')
  const formulas: string[] = []
  let [rows, columns, here] = [0, 0, '']
  for (const [, kind, attributes = ''] of xml.matchAll(/<(?:\w+:)?(c|f)\b([^>]*)>/g)) {
    if (kind === 'f') formulas.push(here)
    else {
      here = attribute(attributes, 'r') ?? ''
      const [, letters = '', number = '0'] = /^([A-Z]{1,3})(\d{1,7})$/.exec(here) ?? []
      rows = Math.max(rows, Number(number))
      columns = Math.max(columns, columnNumber(letters))
    }
  }
  const merged = tagsOf(xml, 'mergeCell').flatMap((tag) => attribute(tag, 'ref') ?? [])
  return { xml, formulas, merged, rows, columns }
}

const columnNumber = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
