import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { headings } from '../src/words/plan-words'
import { cms } from './one-cms'
import { compiled } from './running-cms'

type Plan = typeof import('../src/plan')
type Cells = (string | number | Date | null)[]

let folder: string
const file = () => join(folder, 'plan.xlsx')
const header = [
  headings.title,
  `${headings.date}*`,
  headings.startTime,
  headings.endTime,
  headings.theme,
  headings.kind,
  headings.venue,
  headings.capacity,
  '备注',
]
const sheetCell = (cell: Cells[number]) => (cell instanceof Date ? { value: cell, type: Date, format: 'yyyy-mm-dd' } : cell)

async function importRows(...rows: Cells[]): ReturnType<Plan['importPlan']> {
  await writeXlsxFile([header, ...rows.map((row) => row.map(sheetCell))] as never).toFile(file())
  return compiled<Plan>('plan').importPlan(cms().strapi, file())
}
const planned = () =>
  cms()
    .strapi.db.query('api::activity.activity')
    .findMany({
      where: { title: { $contains: '计划里的' } },
      populate: { meetings: true, venue: true, signUp: true },
      orderBy: { title: 'asc' },
    })
const messages = async () => (await cms().strapi.db.connection('content_outbox_counter').first('value')).value

const sewing: Cells = ['计划里的缝纫课', '2027年6月9日', '上午9点', '11:00', '本土文化', '课程讲座', null, 20, '不导入']
const tea: Cells = ['计划里的茶会', new Date('2027-10-08'), null, null, '节庆文化', '聚会联欢', null, null, null]

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(async () => {
  for (const { documentId } of await planned()) await cms().strapi.documents('api::activity.activity').delete({ documentId })
})

describe('a year’s plan', () => {
  it('becomes drafts that the site is not told of', async () => {
    const [before, { name }] = [await messages(), await cms().strapi.db.query('api::venue.venue').findOne({})]
    const outcome = await importRows(sewing.with(6, name), [null], tea)
    expect(outcome).toMatchObject({ kind: 'IMPORTED', created: [{ row: 2 }, { row: 4 }], already: [], ignored: ['备注'] })
    const [lesson, party] = await planned()
    expect(lesson).toMatchObject({
      ...{ title: '计划里的缝纫课', publishedAt: null, plannedFor: '2027-06-09', theme: '本土文化', communityId: 'xingang-05' },
      meetings: [{ startsAt: '2027-06-09T01:00:00.000Z', endsAt: '2027-06-09T03:00:00.000Z' }],
      venue: { name },
      signUp: { mode: '需要报名', unit: '按人', capacity: 20, waitlistLimit: 20, online: true },
    })
    expect(party).toMatchObject({ title: '计划里的茶会', plannedFor: '2027-10-08', meetings: [], signUp: null })
    expect(await messages()).toBe(before)
  })

  it('is written once, however often it is imported and wherever staff has moved it', async () => {
    await importRows(sewing)
    const [{ documentId }] = await planned()
    const moved = { meetings: [{ startsAt: '2027-06-16T01:00:00.000Z', endsAt: '2027-06-16T03:00:00.000Z' }], summary: '改过的' }
    await cms()
      .strapi.documents('api::activity.activity')
      .update({ documentId, data: moved as never })
    expect(await importRows(sewing, tea)).toMatchObject({ created: [{ title: '计划里的茶会' }], already: [{ title: '计划里的缝纫课' }] })
    expect(await importRows(tea, sewing)).toMatchObject({ created: [], already: [{ row: 2 }, { row: 3 }] })
    const all = await planned()
    expect(all.map(({ title, summary }) => [title, summary])).toEqual([
      ['计划里的缝纫课', '改过的'],
      ['计划里的茶会', null],
    ])
  })

  it('is written once by two who import it at the same time', async () => {
    await writeXlsxFile([header, sewing] as never).toFile(file())
    const { importPlan } = compiled<Plan>('plan')
    const outcomes = await Promise.all([importPlan(cms().strapi, file()), importPlan(cms().strapi, file())])
    expect(outcomes.map((outcome) => (outcome.kind === 'IMPORTED' ? outcome.created.length : -1)).toSorted()).toEqual([0, 1])
    expect(await planned()).toHaveLength(1)
  })

  it('is not written at all when one cell is wrong; every wrong cell is named', async () => {
    const outcome = await importRows(sewing, tea.with(1, '27/10/8'), [
      '计划里的第三个',
      '2027-1-1',
      '9:00',
      null,
      '体育',
      '聚会联欢',
      '大礼堂',
      null,
      null,
    ])
    expect(outcome).toMatchObject({ kind: 'FAULTY', good: 1 })
    expect(outcome.kind === 'FAULTY' && outcome.faults.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, 'date', 'TWO_DIGIT_YEAR'],
      [4, 'endTime', 'TIME_ALONE'],
      [4, 'theme', 'NOT_A_CHOICE'],
      [4, 'venue', 'UNKNOWN_NAME'],
    ])
    expect(await planned()).toEqual([])
  })

  it('leaves nothing half written when writing fails in its middle', async () => {
    let writes = 0
    cms().strapi.db.lifecycles.subscribe({
      models: ['api::activity.activity'],
      beforeCreate({ params }: { params: { data: { title?: string } } }) {
        if (!params.data.title?.startsWith('计划里的断电')) return
        writes += 1
        if (writes === 2) throw new Error('The disk is gone')
      },
    } as never)
    const rows = ['一', '二', '三'].map((which) => sewing.with(0, `计划里的断电${which}`))
    await expect(importRows(...rows)).rejects.toThrow('The disk is gone')
    expect(writes).toBe(2)
    expect(await planned()).toEqual([])
  })

  it('needs its headings', async () => {
    await writeXlsxFile([['名称', '时间'], sewing] as never).toFile(file())
    expect(await compiled<Plan>('plan').importPlan(cms().strapi, file())).toEqual({
      kind: 'REFUSED',
      problem: { code: 'NO_HEADER', missing: ['title', 'date', 'theme', 'kind'] },
    })
  })
})

describe('the template of a plan', () => {
  it('offers what can be chosen here, and its own words are no activities', async () => {
    const { importPlan, writeTemplate } = compiled<Plan>('plan')
    const template = join(folder, 'template.xlsx')
    expect(await writeTemplate(cms().strapi, template)).toEqual({ kind: 'WRITTEN', file: template })
    expect(await importPlan(cms().strapi, template)).toEqual({ kind: 'IMPORTED', created: [], already: [], ignored: [] })
    const parts = unzipSync(readFileSync(template))
    const [plan, offered] = [1, 2].map((sheet) => strFromU8(parts[`xl/worksheets/sheet${sheet}.xml`] ?? new Uint8Array()))
    expect(plan?.match(/<dataValidation /g)).toHaveLength(8)
    expect(plan).toMatch(/<\/sheetData><dataValidations .*<\/dataValidations><\/worksheet>$/)
    expect(offered).not.toContain('dataValidation')
    const { name } = await cms().strapi.db.query('api::venue.venue').findOne({})
    expect(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain(name)
    expect(await writeTemplate(cms().strapi, template)).toEqual({ kind: 'REFUSED', problem: { code: 'FILE_EXISTS' } })
  })
})
