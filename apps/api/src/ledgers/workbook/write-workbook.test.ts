import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import readExcelFile, { type SheetData } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { plainText } from '../rules/plain-text.js'
import type { Cell, Ledger, LedgerHead, Sheet } from '../rules/sheet.js'
import { writeWorkbook } from './write-workbook.js'

const head: LedgerHead = {
  unit: '试验社区居民委员会',
  filledBy: '李示一',
  reviewedBy: '',
  filledOn: '2027年2月15日',
  period: '2027年第一季度',
}

const columns: Sheet['columns'] = [
  { title: '序号', width: 2.5 },
  { title: '名称', width: 10 },
  { title: '联系电话', width: 6 },
  { title: '人次', width: 4, total: 'SUM' },
  { title: '人数', width: 4, total: { value: 7 } },
]
const ledger = (rows: readonly (readonly Cell[])[], name = '活动'): Ledger => ({
  title: '文化活动台账',
  counting: ['按开始日期归入本期；', '空格表示没有记录，不是零。'],
  sheets: [{ name, columns, rows }],
})

async function read(given: Ledger, sheet = 1): Promise<SheetData> {
  const sheets = await readExcelFile(await writeWorkbook(given, head))
  return sheets[sheet - 1]?.data ?? []
}

const parts = async (given: Ledger): Promise<Record<string, string>> => {
  const files = unzipSync(new Uint8Array(await writeWorkbook(given, head)))
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

describe('a workbook', () => {
  it('begins with who hands it in, and for when, and how it was counted', async () => {
    const [title, who, counting, heads] = await read(ledger([]))
    expect(title?.[0]).toBe('文化活动台账（2027年第一季度）')
    expect(who?.[0]).toBe('填报单位：试验社区居民委员会　　填报人：李示一　　审核人：＿＿＿＿＿＿　　填报日期：2027年2月15日')
    expect(counting?.[0]).toBe('统计口径：按开始日期归入本期；空格表示没有记录，不是零。')
    expect(heads).toEqual(['序号', '名称', '联系电话', '人次', '人数'])
  })

  it('keeps texts as texts and numbers as numbers', async () => {
    const rows = await read(
      ledger([
        [1, '灯会', '03140000000', 9_007_199_254_740_991, null],
        [2, '2027-02-20', '+86 138 0013 8000', 1, 0],
      ]),
    )
    expect(rows[4]).toEqual([1, '灯会', '03140000000', 9_007_199_254_740_991, null])
    expect(rows[5]).toEqual([2, '2027-02-20', "'+86 138 0013 8000", 1, 0])
  })

  it('adds up, with the formula and its value, and leaves alone what is no sum', async () => {
    const given = ledger([
      [1, '甲', null, 40, 5],
      [2, '乙', null, null, 5],
      [3, '丙', null, 2.5, 5],
    ])
    const rows = await read(given)
    expect(rows.at(-1)).toEqual(['合计', null, null, 42.5, 7])
    const { 'xl/worksheets/sheet1.xml': sheet } = await parts(given)
    expect(sheet).toContain('<f>SUM(D5:D7)</f><v>42.5</v>')
  })

  it('says so where the period is empty', async () => {
    const rows = await read(ledger([]))
    expect(rows[4]?.[0]).toBe('本期没有记录。')
    expect(rows[5]).toEqual(['合计', null, null, 0, 7])
  })

  it('prints on A4 landscape, one page wide, with the head on every page, and stays open at its head', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet, 'xl/workbook.xml': workbook } = await parts(ledger([], `活动'一`))
    expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"/)
    expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape"/)
    expect(sheet).toMatch(/<pageSetup [^>]*fitToWidth="1"[^>]*fitToHeight="0"/)
    expect(sheet).toMatch(/<pane [^>]*ySplit="4"[^>]*state="frozen"/)
    expect(workbook).toMatch(/<definedName name="_xlnm.Print_Titles" localSheetId="0">'活动(''|&apos;&apos;)一'!\$4:\$4<\/definedName>/)
    const order = ['<sheetPr', '<sheetViews', '<cols', '<sheetData', '<mergeCells', '<pageMargins', '<pageSetup', '<headerFooter']
    expect(order.map((tag) => sheet?.indexOf(tag) ?? -1)).toEqual(order.map((tag) => sheet?.indexOf(tag) ?? -1).toSorted((a, b) => a - b))
    expect(order.every((tag) => sheet?.includes(tag))).toBe(true)
  })

  it('holds every text that anybody may have typed, and no formula but its sums', async () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '<', '&', '"', '|', '一') }),
      fc.constantFrom('toString', '__proto__', 'constructor', '_x003D_1+1'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { minLength: 1, maxLength: 40 }), async (texts) => {
        const given = ledger(texts.map((text, at) => [at + 1, text, null, 1, null]))
        const rows = await read(given)
        const visible = (text: string) => text.replace(/[\s\p{C}\ufffd]/gu, '')
        expect(rows.slice(4, -1).map((row) => visible(String(row[1] ?? '')))).toEqual(texts.map((text) => visible(plainText(text))))
        const { 'xl/worksheets/sheet1.xml': sheet = '' } = await parts(given)
        expect([...sheet.matchAll(/<f>([^<]*)/g)].map(([, formula]) => formula)).toEqual([`SUM(D5:D${4 + texts.length})`])
      }),
      { numRuns: 12 },
    )
  })

  it('takes ten thousand rows', async () => {
    const rows = await read(ledger(Array.from({ length: 10_000 }, (_, at) => [at + 1, `活动${at}`, '0314-0000000', 1_000, 1])))
    expect(rows).toHaveLength(10_005)
    expect(rows.at(-1)?.[3]).toBe(10_000_000)
  })
})
