import { describe, expect, it } from 'vitest'
import type { Cell, PlanColumn } from './plan.types'
import { knownNames, type PlanNames } from './plan-names'
import { planKey, readRows } from './read-plan'
import { readRow } from './read-row'

const names: PlanNames = {
  venue: knownNames([
    { name: '一楼活动室', documentId: 'v1' },
    { name: '小广场', documentId: 'v2' },
    { name: '小广场', documentId: 'v3' },
  ]),
  teams: knownNames([
    { name: '快板队', documentId: 't1' },
    { name: '邻里合唱队', documentId: 't2' },
  ]),
  series: knownNames([]),
  festival: knownNames([{ name: '端午', key: '端午', documentId: 'f1' }]),
}
const knowledge = { names, thisYear: 2027 }
type Cells = Partial<Record<PlanColumn, Cell>>
const least: Cells = { title: '包粽子', date: '2027-6-9', theme: '节庆文化', kind: '动手体验' }
const read = (cells: Cells = {}) => readRow({ row: 5, cells: { ...least, ...cells } }, knowledge)
const faultsOf = (cells: Cells) => {
  const reading = read(cells)
  return 'faults' in reading ? reading.faults : []
}
const dataOf = (cells: Cells) => {
  const reading = read(cells)
  if (!('activity' in reading)) throw new Error(JSON.stringify(reading.faults))
  return reading.activity.data
}

describe('a row of the plan', () => {
  it('is a draft with no more than its name, day, theme and kind', () => {
    expect(read()).toMatchObject({ activity: { row: 5, title: '包粽子', date: '2027-06-09' } })
    expect(dataOf({})).toMatchObject({
      plannedFor: '2027-06-09',
      meetings: [],
      venue: null,
      teams: [],
      signUp: null,
      eventStatus: '如期举行',
    })
  })

  it('is a draft with everything that the sheet has a column for', () => {
    const data = dataOf({
      startTime: '上午9点',
      endTime: 11 / 24,
      venue: ' 一楼 活动室',
      teams: '快板队、邻里合唱队',
      festival: '端午',
      topics: '亲子，民俗',
      summary: '带上手就行。',
      capacity: '４０人',
      bring: '围裙、剪刀',
      expectedAttendance: 60,
    })
    expect(data).toMatchObject({
      meetings: [{ startsAt: '2027-06-09T01:00:00.000Z', endsAt: '2027-06-09T03:00:00.000Z' }],
      ...{ venue: 'v1', teams: ['t1', 't2'], festival: 'f1', topics: '亲子、民俗', bring: '围裙\n剪刀', expectedAttendance: 60 },
      signUp: { mode: '需要报名', unit: '按人', capacity: 40 },
    })
  })

  it('knows a festival with and without the word for it', () => {
    expect([dataOf({ festival: '端午' }).festival, dataOf({ festival: '端午节' }).festival]).toEqual(['f1', 'f1'])
  })

  it('keeps the title as it was typed', () => {
    expect(dataOf({ title: ' 端午：包粽子（亲子） ' }).title).toBe('端午：包粽子（亲子）')
  })

  const wrong: [column: PlanColumn, cells: Cells, fault: object][] = [
    ['title', { title: ' ' }, { code: 'MISSING' }],
    ['title', { title: '长'.repeat(81) }, { code: 'TOO_LONG', most: 80 }],
    ['summary', { summary: '长'.repeat(201) }, { code: 'TOO_LONG', most: 200 }],
    ['date', { date: null }, { code: 'MISSING' }],
    ['date', { date: '27/6/9' }, { code: 'TWO_DIGIT_YEAR' }],
    ['date', { date: '2037-6-9' }, { code: 'FAR_YEAR' }],
    ['startTime', { startTime: '九点钟左右', endTime: '11:00' }, { code: 'NOT_A_TIME', text: '九点钟左右' }],
    ['endTime', { startTime: '9:00' }, { code: 'TIME_ALONE' }],
    ['startTime', { endTime: '9:00' }, { code: 'TIME_ALONE' }],
    ['endTime', { startTime: '9:00', endTime: '3:00' }, { code: 'ENDS_EARLY' }],
    ['theme', { theme: '体育' }, { code: 'NOT_A_CHOICE', text: '体育', known: ['时代文化', '本土文化', '节庆文化', '其他'] }],
    ['kind', { kind: null }, { code: 'MISSING' }],
    ['venue', { venue: '大礼堂' }, { code: 'UNKNOWN_NAME', text: '大礼堂', known: ['一楼活动室', '小广场'] }],
    ['venue', { venue: '小广场' }, { code: 'NAMED_TWICE', text: '小广场' }],
    ['teams', { teams: '快板队、太极队' }, { code: 'UNKNOWN_NAME', text: '太极队' }],
    ['series', { series: '红色星期天' }, { code: 'UNKNOWN_NAME', known: [] }],
    ['festival', { festival: '圣诞' }, { code: 'UNKNOWN_NAME' }],
    ['signUp', { signUp: '要' }, { code: 'NOT_A_CHOICE' }],
    ['capacity', { capacity: '不限' }, { code: 'NOT_A_NUMBER', text: '不限' }],
    ['capacity', { capacity: 0 }, { code: 'NOT_A_NUMBER' }],
    ['capacity', { capacity: 12.5 }, { code: 'NOT_A_NUMBER' }],
    ['capacity', { capacity: 40, signUp: '不用报名' }, { code: 'NEEDS_NO_SIGN_UP' }],
    ['unit', { capacity: 40, unit: '按栋' }, { code: 'NOT_A_CHOICE' }],
    ['expectedAttendance', { expectedAttendance: '很多' }, { code: 'NOT_A_NUMBER' }],
  ]
  it.each(wrong)('is refused for its %s: %j', (column, cells, fault) => {
    expect(faultsOf(cells)).toEqual([expect.objectContaining({ row: 5, column, ...fault })])
  })

  it('is told everything that is wrong with it at once', () => {
    const faults = faultsOf({ date: '6月9日', theme: null, venue: '大礼堂' })
    expect(faults.map(({ column }) => column).toSorted()).toEqual(['date', 'theme', 'venue'])
  })
})

describe('a plan', () => {
  const rows = (...cells: Cells[]) => cells.map((one, index) => ({ row: index + 4, cells: { ...least, ...one } }))

  it('is nothing when a single row is wrong', () => {
    expect(readRows(rows({}, { theme: '体育' }, { title: '赛诗会' }), knowledge)).toMatchObject({
      kind: 'FAULTY',
      good: 2,
      faults: [{ row: 5 }],
    })
  })

  it('has each activity once a day, however its name is typed', () => {
    const twice = readRows(
      rows({ title: '包粽子（一）' }, { title: '包粽子(一) ' }, { title: '包粽子（一）', date: '2027-6-10' }),
      knowledge,
    )
    expect(twice).toMatchObject({ kind: 'FAULTY', faults: [{ row: 5, column: 'title', code: 'SAME_AS_ROW', other: 4 }] })
    expect(planKey({ title: '包 粽子！', date: '2027-06-09' })).toBe(planKey({ title: '包粽子!', date: '2027-06-09' }))
  })
})
