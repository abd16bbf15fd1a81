import { demoAwards, demoContent, FIXTURE_NOW, leaksIn } from '@culture/fixtures'
import readExcelFile, { type SheetData } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLogger } from '../edge/index.js'
import { availableDatabases } from '../testing/databases.js'
import { onDuty } from '../testing/desk.js'
import { activity, entry, lecture } from '../testing/entries.js'
import { rememberLog } from '../testing/log-lines.js'
import { readLedger } from '../testing/read-ledger.js'
import { form, largeSettings, openActivity, take } from '../testing/sign-ups.js'
import { createTestServer, type TestServer } from '../testing/test-server.js'

const meeting = (day: string) => [{ startsAt: `${day}T06:00:00.000Z`, endsAt: `${day}T08:30:00.000Z` }]
const recap = { headline: null, text: '热热闹闹。', attendance: 130, volunteers: 12, photos: [] }
const volunteers = entry('team', 'team-volunteers', {
  ...{ slug: 'volunteers', name: '红马甲队', kind: 'VOLUNTEER', artForm: null, intro: '', memberCount: 24 },
  ...{ practice: '每月', recruiting: true, contactPhone: '0314-0000000' },
})
const choir = entry('team', 'team-choir', {
  ...{ slug: 'choir', name: '=合唱队', kind: 'ARTS', artForm: '合唱', intro: '', memberCount: 28 },
  ...{ practice: '周三', recruiting: false, contactPhone: '+86 314 0000000' },
})
const story = { type: 'STORY', title: '讲故事', minutes: 20, content: null, classicText: null, gloss: null, source: null } as const
const classic = { ...story, type: 'CLASSIC', title: '朱子治家格言', source: '朱用纯', classicText: '黎明即起' } as const

const entries = [
  ...[largeSettings(), volunteers, choir],
  activity('lantern', { title: '元宵灯会', theme: 'FESTIVAL', meetings: meeting('2027-02-10'), teamIds: [choir.id, volunteers.id], recap }),
  activity('cleaning', { title: '红色星期天', kind: 'VOLUNTEERING', meetings: meeting('2027-01-31'), teamIds: [volunteers.id] }),
  activity('cancelled', { title: '@停办', status: 'CANCELLED', statusReason: '下雨', meetings: meeting('2027-02-12') }),
  activity('summer', { title: '夏天的事', meetings: meeting('2027-07-01') }),
  openActivity('class', { capacity: 60 }, { title: '手机课', meetings: meeting('2027-02-20') }),
  lecture('third', {
    ...{ title: '孝老爱亲', issueNo: 3, meetings: meeting('2027-02-13'), segments: [story, classic], topicClasses: ['FAMILY_VIRTUE'] },
    ...{ host: { kind: 'HOST', displayName: '李*二' }, speakers: [{ kind: 'SPEAKER', displayName: '王*三' }] },
  }),
]

interface Reply {
  status: number
  headers: Record<string, unknown>
  sheets: { sheet: string; data: SheetData }[]
  body: string
}

describe.each(await availableDatabases())('ledgers on $name', (available) => {
  const log = rememberLog()
  let server: TestServer
  let reader = ''
  let admin = ''
  beforeAll(async () => {
    server = await createTestServer(available, { entries, logger: createLogger('info', log.stream) })
    reader = await onDuty(server, { roles: ['LEDGER_READER'], name: '台账示一' })
    admin = await onDuty(server, { roles: ['ADMIN'] })
  })
  afterAll(() => server.dispose())

  async function fetchLedger(kind: string, body: object | undefined, token = reader): Promise<Reply> {
    const headers = token ? { authorization: `Bearer ${token}` } : {}
    const reply = await server.app.inject({ method: 'POST', url: `/desk/ledgers/${kind}`, payload: body, headers })
    const isFile = reply.statusCode === 200
    return {
      status: reply.statusCode,
      headers: reply.headers,
      sheets: isFile ? await readExcelFile(reply.rawPayload) : [],
      body: isFile ? '' : reply.body,
    }
  }

  const rowsOf = (kind: string, period: string, { sheet = 0, token = reader } = {}) => readLedger(server, token, kind, period, sheet)

  it('are for staff whose role allows it', async () => {
    const counter = await onDuty(server, { roles: ['COUNTER'] })
    expect(await fetchLedger('activities', { period: '2027' }, '')).toMatchObject({
      status: 401,
      body: expect.stringContaining('UNAUTHENTICATED'),
    })
    expect(await fetchLedger('activities', { period: '2027' }, counter)).toMatchObject({
      status: 403,
      body: expect.stringContaining('FORBIDDEN'),
    })
    const { status, headers } = await fetchLedger('activities', { period: '2027-Q1' })
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="file.xlsx"; filename*=UTF-8''${encodeURIComponent('文化活动台账 2027年第一季度.xlsx')}`,
    })
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  it.each([
    ['activities', { period: '2027-13' }, 400, 'BAD_PERIOD'],
    ['activities', {}, 400, 'BAD_PERIOD'],
    ['activities', { period: 2027 }, 400, 'BAD_PERIOD'],
    ['activities', undefined, 400, 'BAD_PERIOD'],
    ['activities', { period: '2027', filledBy: '字'.repeat(41) }, 400, 'BAD_NAMES'],
    ['secrets', { period: '2027' }, 404, 'NO_SUCH_LEDGER'],
  ])('%s for %j are refused in Chinese', async (kind, body, status, code) => {
    const reply = await fetchLedger(kind, body)
    expect(reply.status).toBe(status)
    expect(reply.body).toContain(code)
    expect(reply.body).toMatch(/[\u4e00-\u9fff]/)
  })

  it('say who hands them in: the caller, unless others are named', async () => {
    const own = await fetchLedger('teams', { period: '2027-02' })
    expect(own.sheets[0]?.data[1]?.[0]).toMatch(/填报单位：.+填报人：台账示一.+审核人：＿＿＿＿＿＿.+填报日期：2027年2月15日/)
    const named = await fetchLedger('teams', { period: '2027-02', filledBy: '=李示一', reviewedBy: '王示三' })
    expect(named.sheets[0]?.data[1]?.[0]).toMatch(/填报人：=李示一.+审核人：王示三/)
  })

  it('list the activities of a period in the order of days, with what came of them', async () => {
    await take(server, form('class', 1, { party: { adults: 2 } }))
    await take(server, form('class', 2))
    const rows = await rowsOf('activities', '2027-Q1')
    expect(rows.map((row) => row.活动名称)).toEqual(['红色星期天', '元宵灯会', "'@停办", '手机课', null])
    const [cleaning, lantern, cancelled, phones, total] = rows
    expect(cleaning).toMatchObject({
      序号: 1,
      日期: '2027-01-31\n周日',
      时间: '14:00–16:30',
      形式: '志愿服务',
      到场人次: null,
      计划名额: '不限',
    })
    expect(lantern).toMatchObject({ 主题: '节庆文化', 承办队伍: "'=合唱队\n红马甲队", 到场人次: 130, 志愿者: 12, 状态: '已举办' })
    expect(lantern?.回顾网址).toBe('http://site.test/events/lantern')
    expect(cancelled).toMatchObject({ 状态: '已取消' })
    expect(phones).toMatchObject({ 计划名额: '60席', 报名人数: 3, 状态: '待举办', 回顾网址: null })
    expect(total).toMatchObject({ 序号: '合计', 报名人数: 3, 到场人次: 130, 志愿者: 12 })
  })

  it('add up: the quarter is its months, the year its quarters', async () => {
    const titles = async (period: string) => (await rowsOf('activities', period)).slice(0, -1).map((row) => row.活动名称)
    expect([...(await titles('2027-01')), ...(await titles('2027-02'))]).toEqual(await titles('2027-Q1'))
    expect([...(await titles('2027-Q1')), ...(await titles('2027-Q3'))]).toEqual(await titles('2027'))
    expect((await fetchLedger('activities', { period: '2026' })).sheets[0]?.data[4]?.[0]).toBe('本期没有记录。')
  })

  it('tell of a lecture session what the site shows, and of a story for the hall nothing', async () => {
    const [row] = await rowsOf('lectures', '2027-02')
    expect(row).toMatchObject({
      ...{
        期号: '2027年\n第3期',
        主题: '孝老爱亲',
        四德类别: '家庭美德',
        环节: '讲故事、诵经典',
        故事: '讲故事',
        经典: '朱子治家格言（朱用纯）',
      },
      ...{ 主持人: '李*二', 宣讲人等: '宣讲人：王*三', 状态: '已举办' },
    })
  })

  it('count the work of volunteers, and their teams', async () => {
    const rows = await rowsOf('volunteering', '2027-Q1')
    expect(rows.map((row) => row.服务项目)).toEqual(['红色星期天', '元宵灯会', null])
    expect(rows[1]).toMatchObject({ 志愿者人次: 12, '服务时长\n（小时）': 2.5, '合计工时\n（人·小时）': 30, '服务对象\n人次': 130 })
    const teams = await rowsOf('volunteering', '2027-Q1', { sheet: 1 })
    expect(teams[0]).toMatchObject({
      队伍名称: '红马甲队',
      队员人数: 24,
      联系电话: '0314-0000000',
      '本期参加\n场次': 2,
      最近一次: '2027-02-10\n周三',
    })
  })

  it('tell what a team of the arts did, its telephone as text', async () => {
    const [row] = await rowsOf('teams', '2027-Q1')
    expect(row).toMatchObject({
      队伍名称: "'=合唱队",
      联系电话: "'+86 314 0000000",
      招募: '已满',
      '本期参加\n场次': 1,
      '本期服务\n人次': 130,
    })
    expect(row?.本期活动).toBe('02-10 元宵灯会')
  })

  it('show full names of the honoured to those who handle awards, and masked ones to others', async () => {
    const records = demoAwards(new Date(FIXTURE_NOW))
    await server.awards.seed(records)
    const [first] = records.filter(({ state }) => state === 'AWARDED')
    const year = first?.awardedOn?.slice(0, 4) ?? ''
    const masked = await rowsOf('honours', year)
    expect(masked).toHaveLength(records.filter(({ awardedOn }) => awardedOn?.startsWith(year)).length)
    expect(masked.map((row) => row.证书编号)).toContain(first?.certificateNo)
    expect(leaksIn(JSON.stringify(masked))).toEqual([])
    const full = await rowsOf('honours', year, { token: admin })
    const names = records
      .filter(({ awardedOn }) => awardedOn?.startsWith(year))
      .map(({ name, subject }) => name + (subject === 'FAMILY' ? '家庭' : ''))
    expect(full.map((row) => row.家庭或个人).toSorted()).toEqual(names.toSorted())
    expect(full.map((row) => row.状态)).toContain('有效')
  })

  it('leave a line in the log with who took what, and no name', () => {
    const lines = log.lines().filter(({ msg }) => msg === 'a file was asked for at the desk')
    expect(lines.map(({ outcome }) => outcome)).toContain('HANDED_OUT')
    expect(lines.every(({ staffId }) => typeof staffId === 'string')).toBe(true)
    for (const name of ['台账示一', '李示一', '王示三']) expect(log.text()).not.toContain(name)
  })
})

describe('ledgers of the demonstration', () => {
  it('are written whole, for the year and for each month', async () => {
    const [sqlite] = await availableDatabases()
    if (!sqlite) throw new Error('SQLite is part of the product.')
    const server = await createTestServer(sqlite, { entries: demoContent(new Date(FIXTURE_NOW)) })
    const token = await onDuty(server, { roles: ['LEDGER_READER'] })
    const count = async (kind: string, period: string) => {
      const reply = await server.app.inject({
        ...{ method: 'POST', url: `/desk/ledgers/${kind}`, payload: { period } },
        headers: { authorization: `Bearer ${token}` },
      })
      const [sheet] = await readExcelFile(reply.rawPayload)
      expect(leaksIn(JSON.stringify(sheet?.data))).toEqual([])
      return (sheet?.data ?? []).slice(4).filter((row) => typeof row[0] === 'number' || /第\d+期$/.test(String(row[0]))).length
    }
    for (const kind of ['activities', 'lectures']) {
      const months = await Promise.all(Array.from({ length: 12 }, (_, at) => count(kind, `2027-${String(at + 1).padStart(2, '0')}`)))
      const year = await count(kind, '2027')
      expect(year).toBeGreaterThan(0)
      expect(months.reduce((sum, month) => sum + month, 0)).toBe(year)
    }
    await server.dispose()
  })
})
