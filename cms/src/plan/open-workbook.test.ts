import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { openWorkbook } from './open-workbook'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const open = (bytes: Uint8Array, name = '活动计划') => {
  const file = join(folder, 'plan.xlsx')
  writeFileSync(file, bytes)
  return openWorkbook(file, name)
}
const refused = (problem: object) => ({ kind: 'REFUSED', problem })
const SHEET = 'xl/worksheets/sheet1.xml'

/** A workbook whose first sheet has these rows, and this after them. */
async function withRows(rows: string, after = '', parts: Unzipped = {}): Promise<Uint8Array> {
  const made = unzipSync(await writeXlsxFile([['x']]).toBuffer())
  const sheet = strFromU8(made[SHEET] ?? new Uint8Array()).replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>${after}`)
  return zipSync({ ...made, [SHEET]: strToU8(sheet), ...parts })
}
const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`

describe('a workbook', () => {
  it('gives its cells at their places, days and times as the sheet keeps them', async () => {
    const day = { value: new Date('2027-06-09'), type: Date, format: 'yyyy-mm-dd' }
    const time = { value: 0.375, type: Number, format: 'h:mm' }
    const bytes = await writeXlsxFile([['活动名称', null, '日期'], [null], ['包粽子', time, day]]).toBuffer()
    expect(await open(bytes)).toEqual({
      kind: 'ROWS',
      rows: [
        ['活动名称', null, '日期'],
        [null, null, null],
        ['包粽子', new Date('1899-12-30T09:00:00.000Z'), new Date('2027-06-09')],
      ],
    })
  })

  it('keeps the numbers of rows across gaps, and borders down to the last row are no rows', async () => {
    const bytes = await withRows(
      `<row r="3">${text('B3', '三')}</row><row r="1048576"><c r="XFD1048576" s="1"/><c r="A1048576" s="1"></c></row>`,
    )
    expect(await open(bytes)).toEqual({
      kind: 'ROWS',
      rows: [
        [null, null],
        [null, null],
        [null, '三'],
      ],
    })
  })

  it('is read from the sheet of the name, else from the first', async () => {
    const sheets = [
      { data: [['别的']], sheet: '说明' },
      { data: [['要的']], sheet: '活动计划' },
    ]
    const bytes = await writeXlsxFile(sheets).toBuffer()
    expect(await open(bytes)).toMatchObject({ rows: [['要的']] })
    expect(await open(bytes, '没有这一页')).toMatchObject({ rows: [['别的']] })
  })

  it('is refused for formulas and merged cells, with their places', async () => {
    const formula = `<row r="1">${text('A1', '名称')}<c r="B1"><f>TODAY()</f><v>46547</v></c><c r="C1"><f t="shared" si="0"/><v>1</v></c></row>`
    expect(await open(await withRows(formula))).toEqual(refused({ code: 'FORMULAS', cells: ['B1', 'C1'] }))
    const merged = '<mergeCells count="1"><mergeCell ref="A1:A3"/></mergeCells>'
    expect(await open(await withRows(`<row r="1">${text('A1', '名称')}</row>`, merged))).toEqual(
      refused({ code: 'MERGED', cells: ['A1:A3'] }),
    )
  })

  it('may have formulas and merged cells on other sheets', async () => {
    const bytes = await withRows(`<row r="1">${text('A1', '名称')}</row>`, '', {
      'xl/worksheets/sheet9.xml': strToU8('<c r="A1"><f>1</f></c>'),
    })
    expect(await open(bytes)).toMatchObject({ kind: 'ROWS' })
  })
})

describe('a file that is no workbook of ours', () => {
  it.each([
    ['a page', Buffer.from('<html>'), 'NOT_XLSX'],
    ['an old or locked workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'OLD_OR_LOCKED'],
    ['another archive', zipSync({ 'a.txt': new Uint8Array(3) }), 'NOT_XLSX'],
    ['half a file', Buffer.from('PK\u0003\u0004'), 'NOT_XLSX'],
    ['a file of zeros blown up', zipSync({ 'xl/workbook.xml': new Uint8Array(70 * 1024 * 1024) }), 'TOO_LARGE'],
  ])('is refused: %s', async (_what, bytes, code) => {
    expect(await open(bytes)).toEqual(refused({ code }))
  })

  it('is refused when it is not there, and when it has more rows than a year has activities', async () => {
    expect(await openWorkbook(join(folder, 'nowhere.xlsx'), '')).toEqual(refused({ code: 'NO_FILE' }))
    expect(await open(await withRows(`<row r="9000">${text('A9000', '远')}</row>`))).toEqual(refused({ code: 'TOO_LARGE' }))
  })

  it('is never read beyond the size that it claims', async () => {
    const bytes = Buffer.from(await withRows(`<row r="1">${text('A1', '名'.repeat(5_000))}</row>`))
    for (let at = 0; at < bytes.length - 30; at += 1) {
      if (bytes.readUInt32LE(at) === 0x02014b50 && bytes.toString('utf8', at + 46, at + 46 + SHEET.length) === SHEET)
        bytes.writeUInt32LE(100, at + 24)
    }
    expect(await open(bytes)).toEqual(refused({ code: 'NOT_XLSX' }))
  })
})
