import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import readExcelFile from 'read-excel-file/node'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Role, roles } from '../../access/rules/permissions.js'
import { toGlobalId } from '../../kernel/ids.js'
import { AwardOffice, NO_GAPS, phoneOfFamily } from '../../testing/awards.js'
import { availableDatabases } from '../../testing/databases.js'
import { askDesk, hire, onDuty, signIn, type TestStaff } from '../../testing/desk.js'
import { readPdf } from '../../testing/read-pdf.js'
import { hashStep, LOG_BEGINNING } from '../rules/hash-step.js'

const DEED = '三年来天天扫楼道，<script>也</script>帮邻居收快递。'

describe.each(await availableDatabases())('the complete file of a cycle on $name', (available) => {
  let office: AwardOffice
  let ada: TestStaff
  let admin = ''
  let cycleId = ''
  let entries: string[] = []
  beforeAll(async () => {
    office = await AwardOffice.open(available)
    ada = await hire(office.server, { roles: ['ADMIN'], name: '经办示九' })
    admin = await signIn(office.server, ada)
    await wholeCycle()
  })
  afterAll(() => office.dispose())

  /** Three families: one with pictures, one objected to, one that was not selected; an hour in which the notice could not be seen. */
  async function wholeCycle(): Promise<void> {
    const { server } = office
    cycleId = await office.cycle()
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#b33' } })
      .jpeg()
      .toBuffer()
    const draft = await office.now.saveNomination({ ...office.input(cycleId, { n: 1, name: '欧阳示一', deed: DEED }), consents: null }, '')
    if (draft.kind !== 'SAVED') throw new Error(JSON.stringify(draft))
    const declared = { 'x-picture-words': encodeURIComponent('一家人在图书角'), 'x-people-agree': 'yes', 'content-type': 'image/jpeg' }
    const headers = { 'x-nomination-code': draft.code, 'x-phone-tail': phoneOfFamily(1).slice(-4), ...declared }
    expect((await server.app.inject({ method: 'POST', url: '/nominations/picture', payload: picture, headers })).json()).toMatchObject({
      kind: 'KEPT',
    })
    const credentials = { code: draft.code, phoneTail: phoneOfFamily(1).slice(-4) }
    const first = await office.now.nominateFamily({ ...office.input(cycleId, { n: 1, name: '欧阳示一', deed: DEED }), ...credentials }, '')
    if (first.kind !== 'SUBMITTED') throw new Error(JSON.stringify(first))
    entries = [first.held.awardId]
    for (const n of [2, 3]) {
      server.clock.advance(1_000)
      entries.push(await office.submitted(cycleId, { n, name: n === 2 ? '阿依示·古丽' : '落选示三' }))
    }
    for (const awardId of entries) await office.checked(awardId)
    await office.decided(cycleId, entries, entries.slice(0, 2))
    const put = await office.must(office.now.putUpNotice(cycleId, ada.member.id))
    const noticeId = 'notice' in put ? put.notice.id : ''
    await office.must(
      office.now.raiseObjection({ awardId: entries[1] ?? '', text: '请再核实楼道的事', name: '提意见示四', phone: '13900001111' }, ''),
    )
    await office.must(office.now.takeUpObjections(entries[1] ?? '', 'admin'))
    const [objection] = await office.sql<{ id: string }>('select id from award_objections where award_id = :id', { id: entries[1] ?? '' })
    await office.must(office.now.recordFinding(objection?.id ?? '', 'UNFOUNDED', 'admin'))
    await office.must(office.now.resumeNotice(entries[1] ?? '', 'admin'))
    server.clock.advance(7_200_000)
    await office.now.settle(NO_GAPS)
    const now = server.clock.now()
    const span = { from: new Date(now.getTime() - 3_600_000), until: now }
    await office.must(office.now.reportGap(noticeId, span, ada.member.id))
    office.days(9)
    await office.now.settle(NO_GAPS)
    for (const awardId of entries.slice(0, 2)) await office.must(office.now.confirmApproval(awardId, 'chair'))
    const awardedOn = new Date(server.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
    await office.must(office.now.conferHonours({ cycleId, documentNo: '试〔2027〕1号', awardedOn }, 'admin'))
  }

  const fetchArchive = (token: string, body: unknown = { why: 'ARCHIVE' }, id = toGlobalId('AwardCycle', cycleId)) => {
    const headers: Record<string, string> = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }
    return office.server.app.inject({ method: 'POST', url: `/desk/award-cycles/${id}/archive`, payload: JSON.stringify(body), headers })
  }
  const unpacked = async (): Promise<Record<string, Uint8Array>> => {
    const reply = await fetchArchive(admin)
    expect(reply.statusCode).toBe(200)
    return unzipSync(reply.rawPayload)
  }
  const textOf = (files: Record<string, Uint8Array>, path: string): string => {
    expect(Object.keys(files)).toContain(path)
    return Buffer.from(files[path] ?? []).toString()
  }

  it('is for staff who handle awards and for nobody else, and never without a purpose', async () => {
    expect((await fetchArchive('')).statusCode).toBe(401)
    const others = roles.filter((role): role is Exclude<Role, 'ADMIN'> => role !== 'ADMIN')
    for (const role of others) expect((await fetchArchive(await onDuty(office.server, { roles: [role] }))).statusCode, role).toBe(403)
    for (const body of [{}, { why: 'CURIOSITY' }, { why: 7 }]) {
      const reply = await fetchArchive(admin, body)
      expect([reply.statusCode, reply.body]).toEqual([400, expect.stringMatching(/用途.*NO_PURPOSE/s)])
    }
    for (const id of ['nonsense', toGlobalId('AwardCycle', 'none'), toGlobalId('Award', cycleId)])
      expect((await fetchArchive(admin, { why: 'ARCHIVE' }, id)).statusCode).toBe(404)
    expect(await office.sql(`select seq from award_steps where kind = 'CONTACT_READ'`)).toEqual([])
  })

  it('holds every part, by Chinese names, with an index and checksums that hold', async () => {
    const reply = await fetchArchive(admin)
    expect(reply.headers).toMatchObject({ 'content-type': 'application/zip', 'cache-control': 'no-store' })
    expect(reply.headers['content-disposition']).toContain(encodeURIComponent('年度文明家庭评选全卷.zip'))
    const files = unzipSync(reply.rawPayload)
    expect(Object.keys(files)).toEqual([
      '01 安排/本届安排.html',
      ...['推荐表.html', '同意书.html', '照片1.webp'].map((name) => `02 推荐/001 欧阳示一家庭/${name}`),
      ...['推荐表.html', '同意书.html'].map((name) => `02 推荐/002 阿依示·古丽家庭/${name}`),
      ...['推荐表.html', '同意书.html'].map((name) => `02 推荐/003 落选示三家庭/${name}`),
      ...['03 审核/审核结论.html', '04 评审/评审结果.html', '05 公示/第1次公示.html', '06 异议/异议与核查结论.html'],
      ...['07 表彰/表彰结果.html', '07 表彰/家庭荣誉台账.xlsx', '07 表彰/荣誉证书.pdf'],
      ...['08 日志/办理日志.html', '08 日志/全部日志.jsonl', '08 日志/日志核验结果.html', '目录.html', '校验清单 SHA-256.txt'],
    ])
    const index = textOf(files, '目录.html')
    const lines = textOf(files, '校验清单 SHA-256.txt').trimEnd().split('\n')
    expect(lines).toHaveLength(Object.keys(files).length - 1)
    for (const line of lines) {
      const [sha, path = ''] = line.split('  ')
      expect(
        createHash('sha256')
          .update(files[path] ?? '')
          .digest('hex'),
        path,
      ).toBe(sha)
      if (path !== '目录.html') expect(index, path).toContain(`<span class="hash">${sha}</span>`)
    }
    expect(index).toContain('经办示九')
    expect(index).toContain('移交档案')
    expect(index).toContain('这一届还没有结束')
  })

  it('tells the whole story: deed, picture, consents, check, scores, notice with its gap, objection, conferral, certificates, ledger', async () => {
    const files = await unpacked()
    const nomination = textOf(files, '02 推荐/001 欧阳示一家庭/推荐表.html')
    expect(nomination).toContain('&lt;script&gt;')
    expect(nomination).not.toContain('<script>')
    expect(nomination).toContain(phoneOfFamily(1))
    expect((await sharp(files['02 推荐/001 欧阳示一家庭/照片1.webp']).metadata()).format).toBe('webp')
    expect(textOf(files, '02 推荐/002 阿依示·古丽家庭/同意书.html')).toContain('同意在公告栏用全名公示')
    expect(textOf(files, '03 审核/审核结论.html')).toContain('第三条')
    const panel = textOf(files, '04 评审/评审结果.html')
    expect(panel.match(/<td>88<\/td>/g)).toHaveLength(9)
    expect(panel).toContain('没有入选')
    const notice = textOf(files, '05 公示/第1次公示.html')
    expect(notice).toContain('002 阿依示·古丽家庭')
    expect(notice).not.toContain('落选示三')
    expect(notice).toContain('3600秒，已顺延')
    expect(notice).toContain('同事报告看不到')
    expect(textOf(files, '06 异议/异议与核查结论.html')).toMatch(/请再核实楼道的事.*不成立/s)
    expect(textOf(files, '07 表彰/表彰结果.html')).toContain('试〔2027〕1号')
    const [ledger] = await readExcelFile(Buffer.from(files['07 表彰/家庭荣誉台账.xlsx'] ?? []))
    expect(JSON.stringify(ledger)).toContain('欧阳示一家庭')
    const { pages } = await readPdf(Buffer.from(files['07 表彰/荣誉证书.pdf'] ?? []))
    expect(pages.map(({ text }) => text).join()).toContain('阿依示·古丽家庭：')
  })

  it('can be verified by whoever holds it, from the file alone', async () => {
    const files = await unpacked()
    expect(textOf(files, '08 日志/日志核验结果.html')).toContain('没有一步被改动')
    let previous = LOG_BEGINNING
    const steps = textOf(files, '08 日志/全部日志.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    for (const step of steps) {
      expect(step.previousHash).toBe(previous)
      expect(hashStep(previous, step)).toBe(step.hash)
      previous = step.hash
    }
    expect(steps.length).toBeGreaterThan(40)
    expect(JSON.stringify(steps)).not.toMatch(/示|1392000/)
  })

  it('is written down as a reading of every contact in it: who, when and what for', async () => {
    const readings = () =>
      office.sql<{ subject: string; id: string; actor: string; reason: string }>(
        `select subject, subject_id as id, actor_id as actor, reason from award_steps where kind = 'CONTACT_READ' order by seq`,
      )
    const before = (await readings()).length
    expect((await fetchArchive(admin, { why: 'INSPECTION' })).statusCode).toBe(200)
    const by = { actor: ada.member.id, reason: 'INSPECTION' }
    expect((await readings()).slice(before)).toEqual([
      { subject: 'CYCLE', id: cycleId, ...by },
      ...entries.map((id) => ({ subject: 'AWARD', id, ...by })),
    ])
    const query = '{ awardReadings { staffName why whole entries cycle } }'
    const seen = await askDesk<{ awardReadings: object[] }>(office.server, query, {}, admin)
    const [latest, ...earlier] = seen.data.awardReadings
    expect(latest).toMatchObject({ why: 'INSPECTION', whole: true, entries: entries.length, staffName: ada.member.name })
    expect(earlier.every((reading) => 'whole' in reading && reading.whole)).toBe(true)
    const panellist = await onDuty(office.server, { roles: ['PANELLIST'] })
    expect((await askDesk(office.server, query, {}, panellist)).errors?.length).toBe(1)
  })

  it('names what is not there yet, and shows no score while the panel is open', async () => {
    const other = await office.cycle()
    const awardId = await office.submitted(other, { n: 50 })
    await office.checked(awardId)
    await office.must(office.now.seatPanel({ cycleId: other, members: ['p1', 'p2', 'chair'], chairId: 'chair' }, 'admin'))
    await office.must(office.now.scoreEntry(awardId, 73, 'p1'))
    const reply = await fetchArchive(admin, { why: 'APPEAL' }, toGlobalId('AwardCycle', other))
    const files = unzipSync(reply.rawPayload)
    const index = textOf(files, '目录.html')
    for (const sentence of ['没有打分', '没有公示', '没有表彰结果', '没有证书']) expect(index).toContain(sentence)
    expect(
      Object.values(files)
        .map((bytes) => Buffer.from(bytes).toString())
        .join(),
    ).not.toContain('<td>73</td>')
  })

  it('names a certificate that the font cannot write, and holds the others', async () => {
    const { cycleId: rare } = await office.awarded([{ n: 60, name: '张𰻞示' }, { n: 61 }])
    const files = unzipSync((await fetchArchive(admin, undefined, toGlobalId('AwardCycle', rare))).rawPayload)
    expect(Object.keys(files).filter((path) => path.endsWith('.pdf'))).toHaveLength(1)
    expect(textOf(files, '目录.html')).toMatch(/没有第00\d份的证书：.*“𰻞”/)
  })

  it('after the retention has passed, says so, and still verifies', async () => {
    office.days(200)
    await office.now.settle(NO_GAPS)
    office.days(120)
    await office.server.retention.erase()
    const files = await unpacked()
    const all = Object.values(files)
      .map((bytes) => Buffer.from(bytes).toString())
      .join()
    expect(all).not.toContain('落选示三')
    expect(all).not.toContain(phoneOfFamily(3))
    expect(textOf(files, '目录.html')).toContain('第001、002、003份推荐的个人信息已按规定删除')
    expect(textOf(files, '08 日志/日志核验结果.html')).toContain('没有一步被改动')
    expect(textOf(files, '07 表彰/表彰结果.html')).toContain('欧阳示一家庭')
  })
})
