import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AwardOffice, DAY_MS } from '../../testing/awards.js'
import { availableDatabases } from '../../testing/databases.js'
import { verifyAllAwards, verifyAwards } from '../log/verify-awards.service.js'

const MINUTE = 60_000

describe.each(await availableDatabases())('the displayed time of a notice on $name', (available) => {
  let office: AwardOffice
  let families = 0
  const family = () => {
    families += 1
    return { n: 500 + families }
  }
  beforeAll(async () => {
    office = await AwardOffice.open(available)
  })
  afterAll(() => office.dispose())

  const noticeOf = async (cycleId: string) => {
    const [notice] = await office.sql<{
      id: string
      closes_at: string
      gap_seconds: number
      completed_at: string | null
      seen_until: string
    }>('select id, closes_at, gap_seconds, completed_at, seen_until from award_notices where cycle_id = :cycleId order by round desc', {
      cycleId,
    })
    if (!notice) throw new Error('There is no notice')
    return notice
  }
  /** The program runs: somebody looks every four minutes. */
  const running = async (milliseconds: number) => {
    for (let left = milliseconds; left > 0; left -= 4 * MINUTE) {
      office.server.clock.advance(Math.min(left, 4 * MINUTE))
      await office.now.settle()
    }
  }

  it('of three days without a gap ends at midnight of the third, and not a minute before', async () => {
    office.server.clock.set('2027-02-15T02:00:00.000Z')
    const { cycleId, entries } = await office.onNotice([family()], { noticeDays: 3 })
    expect((await noticeOf(cycleId)).closes_at).toBe('2027-02-17T16:00:00.000Z')
    await running(2 * DAY_MS + 14 * 60 * MINUTE - 8 * MINUTE)
    expect(await noticeOf(cycleId)).toMatchObject({ gap_seconds: 0, completed_at: null })
    expect(await office.now.confirmApproval(entries[0] ?? '', 'chair')).toMatchObject({ reason: 'NOT_YET', missing: ['windowDisplayed'] })
    await running(8 * MINUTE)
    expect(await noticeOf(cycleId)).toMatchObject({ gap_seconds: 0, completed_at: '2027-02-17T16:00:00.000Z' })
    expect(await office.now.confirmApproval(entries[0] ?? '', 'admin')).toMatchObject({ reason: 'NOT_YET', missing: ['secondPerson'] })
    expect(await office.now.confirmApproval(entries[0] ?? '', 'chair')).toMatchObject({ kind: 'DONE' })
  })

  it('a restart of five minutes is no gap; an hour of silence prolongs it to the next midnight', async () => {
    office.server.clock.set('2027-03-01T02:00:00.000Z')
    const { cycleId } = await office.onNotice([family()], { noticeDays: 3 })
    office.server.clock.advance(5 * MINUTE)
    await office.now.settle()
    expect(await noticeOf(cycleId)).toMatchObject({ gap_seconds: 0, closes_at: '2027-03-03T16:00:00.000Z' })
    office.server.clock.advance(60 * MINUTE)
    await office.now.settle()
    expect(await noticeOf(cycleId)).toMatchObject({ gap_seconds: 3_600, closes_at: '2027-03-04T16:00:00.000Z', completed_at: null })
    const [shown] = office.server.awards.board.notices.ofCycle(cycleId)
    expect(shown).toMatchObject({ extended: true, closesAt: new Date('2027-03-04T16:00:00.000Z') })
  })

  it('an outage over the end of the window is made up for afterwards', async () => {
    office.server.clock.set('2027-04-01T02:00:00.000Z')
    const { cycleId } = await office.onNotice([family()], { noticeDays: 3 })
    office.server.clock.set('2027-04-03T15:00:00.000Z')
    await office.now.settle(10 * DAY_MS)
    office.server.clock.set('2027-04-05T03:00:00.000Z')
    await office.now.settle()
    // One hour was still owed; it was dark until this morning.
    expect(await noticeOf(cycleId)).toMatchObject({ closes_at: '2027-04-05T16:00:00.000Z', completed_at: null })
    await running(13 * 60 * MINUTE)
    expect(await noticeOf(cycleId)).toMatchObject({ completed_at: '2027-04-05T16:00:00.000Z' })
  })

  it('an outage that staff report counts once', async () => {
    office.server.clock.set('2027-05-10T02:00:00.000Z')
    const { cycleId, noticeId } = await office.onNotice([family()], { noticeDays: 3 })
    await running(3 * 60 * MINUTE)
    const span = { from: new Date('2027-05-10T03:00:00.000Z'), until: new Date('2027-05-10T03:30:00.000Z') }
    expect(await office.now.reportGap(noticeId, span, 'counter')).toMatchObject({ kind: 'DONE' })
    expect(await office.now.reportGap(noticeId, span, 'counter')).toMatchObject({ reason: 'INVALID_INPUT' })
    const later = { from: new Date('2027-05-10T05:00:00.000Z'), until: new Date('2027-05-20T00:00:00.000Z') }
    expect(await office.now.reportGap(noticeId, later, 'counter')).toMatchObject({ reason: 'INVALID_INPUT' })
    expect(await noticeOf(cycleId)).toMatchObject({ gap_seconds: 1_800, closes_at: '2027-05-13T16:00:00.000Z' })
  })

  it.each([
    ['over 国庆', '2026-09-28T02:00:00.000Z', 5, '2026-10-09T16:00:00.000Z'],
    ['over 春节', '2026-02-13T02:00:00.000Z', 3, '2026-02-24T16:00:00.000Z'],
  ])('of workdays runs %s', async (_, start, noticeDays, closesAt) => {
    office.server.clock.set(start)
    const { cycleId } = await office.onNotice([family()], { noticeUnit: 'WORKDAY', noticeDays })
    expect(await noticeOf(cycleId)).toMatchObject({ closes_at: closesAt })
  })

  it('of workdays is refused in a year that nobody knows, until staff enter it', async () => {
    office.server.clock.set('2027-02-03T02:00:00.000Z')
    const cycleId = await office.cycle({ noticeUnit: 'WORKDAY', noticeDays: 5 })
    const awardId = await office.submitted(cycleId, family())
    await office.checked(awardId)
    await office.decided(cycleId, [awardId])
    expect(await office.now.putUpNotice(cycleId, 'admin')).toMatchObject({
      reason: 'YEAR_NOT_COVERED',
      message: expect.stringContaining('2027'),
    })
    const year = {
      year: 2027,
      documentNo: '国办发明电〔2026〕7号',
      daysOff: [
        ...([
          ['2027-01-01', '2027-01-03'],
          ['2027-02-05', '2027-02-12'],
          ['2027-04-03', '2027-04-05'],
        ] as const),
        ...([
          ['2027-05-01', '2027-05-05'],
          ['2027-06-09', '2027-06-09'],
          ['2027-10-01', '2027-10-07'],
        ] as const),
      ],
      workdays: ['2027-02-14', '2027-02-20'],
    }
    expect(await office.now.enterHolidayYear({ ...year, year: 2026 }, 'admin')).toMatchObject({ reason: 'INVALID_INPUT' })
    expect(await office.now.enterHolidayYear({ ...year, documentNo: '通知' }, 'admin')).toMatchObject({ reason: 'INVALID_INPUT' })
    expect(await office.now.enterHolidayYear({ ...year, workdays: ['2027-02-15'] }, 'admin')).toMatchObject({ reason: 'INVALID_INPUT' })
    expect(await office.now.enterHolidayYear(year, 'admin')).toEqual({ kind: 'DONE', year: 2027 })
    const entered = `select actor_id as "actorId", digest from award_steps where kind = 'HOLIDAYS_ENTERED' and subject_id = 'HOLIDAYS-2027'`
    expect(await office.sql(entered)).toEqual([{ actorId: 'admin', digest: expect.stringMatching(/^[\w-]{40,}/) }])
    expect((await verifyAllAwards(office.server.database.fork())).flatMap(({ faults }) => faults)).toEqual([])
    await office.must(office.now.putUpNotice(cycleId, 'admin'))
    expect(await noticeOf(cycleId)).toMatchObject({ closes_at: '2027-02-16T16:00:00.000Z' })
  })

  it('of workdays that nobody can count ends when staff say so, by the document they name', async () => {
    office.server.clock.set('2028-01-20T02:00:00.000Z')
    const cycleId = await office.cycle({ noticeUnit: 'WORKDAY', noticeDays: 5 })
    const awardId = await office.submitted(cycleId, family())
    await office.checked(awardId)
    await office.decided(cycleId, [awardId])
    const put = (endsOn: string, documentNo = '国办发明电〔2027〕9号') => office.now.putUpNotice(cycleId, 'admin', { endsOn, documentNo })
    expect(await office.now.putUpNotice(cycleId, 'admin')).toMatchObject({
      reason: 'YEAR_NOT_COVERED',
      message: expect.stringMatching(/2028年.*先录入.*最后一天和通知文号/),
    })
    // From Thursday over 春节 2028, whose eve is Tuesday the 25th.
    expect(await put('2028-01-23')).toMatchObject({ reason: 'INVALID_INPUT', message: expect.stringContaining('2028年1月24日') })
    expect(await put('2029-02-07')).toMatchObject({ reason: 'INVALID_INPUT', message: expect.stringContaining('年份') })
    expect(await put('2028-01-26')).toMatchObject({ reason: 'INVALID_INPUT', message: expect.stringContaining('工作日') })
    expect(await put('2028-02-07', '街道的通知')).toMatchObject({ reason: 'INVALID_INPUT', message: expect.stringContaining('文号') })
    expect(await office.sql('select id from award_notices where cycle_id = :cycleId', { cycleId })).toEqual([])
    await office.must(put('2028-02-07'))
    expect(await noticeOf(cycleId)).toMatchObject({ closes_at: '2028-02-07T16:00:00.000Z' })
    const steps = await office.sql<{ kind: string; actor_id: string; reason: string | null }>(
      `select kind, actor_id, reason from award_steps where subject_id = :cycleId and kind like 'NOTICE%' order by seq`,
      { cycleId },
    )
    expect(steps).toEqual([
      { kind: 'NOTICE_END_ENTERED', actor_id: 'admin', reason: '国办发明电〔2027〕9号' },
      { kind: 'NOTICE_PUT_UP', actor_id: 'admin', reason: null },
    ])
    expect((await verifyAwards(office.server.database.fork(), 'xingang-05')).faults).toEqual([])
    await running(60 * MINUTE)
    expect(await office.now.confirmApproval(awardId, 'chair')).toMatchObject({ missing: ['windowDisplayed'] })
  })

  it('that can be counted takes no other end', async () => {
    office.server.clock.set('2028-05-08T02:00:00.000Z')
    const cycleId = await office.cycle({ noticeDays: 7 })
    const awardId = await office.submitted(cycleId, family())
    await office.checked(awardId)
    await office.decided(cycleId, [awardId])
    const end = { endsOn: '2028-05-10', documentNo: '国办发明电〔2027〕9号' }
    expect(await office.now.putUpNotice(cycleId, 'admin', end)).toMatchObject({
      reason: 'INVALID_INPUT',
      message: expect.stringContaining('2028年5月14日'),
    })
  })

  it('begins anew on a new notice when facts were corrected', async () => {
    office.server.clock.set('2027-06-01T02:00:00.000Z')
    const { cycleId, entries } = await office.onNotice([family(), family()], { noticeDays: 3 })
    const [corrected = '', other = ''] = entries
    await office.must(office.now.raiseObjection({ awardId: corrected, text: '数字写错了一个', name: '邻居', phone: null }, ''))
    await office.must(office.now.takeUpObjections(corrected, 'admin'))
    const [objection] = await office.sql<{ id: string }>('select id from award_objections where award_id = :corrected', { corrected })
    expect(await office.now.recordFinding(objection?.id ?? '', 'FACTS_CHANGED', 'checker')).toMatchObject({ missing: ['notTheChecker'] })
    await office.must(office.now.recordFinding(objection?.id ?? '', 'FACTS_CHANGED', 'admin'))
    expect(await office.now.resumeNotice(corrected, 'admin')).toMatchObject({ missing: ['onNotice'] })
    office.days(2)
    await office.now.settle(DAY_MS * 10)
    await office.must(office.now.putUpNotice(cycleId, 'admin'))
    expect(await noticeOf(cycleId)).toMatchObject({ closes_at: '2027-06-05T16:00:00.000Z' })
    const names = office.server.awards.board.notices
      .ofCycle(cycleId)
      .map(({ round, candidates }) => [round, candidates.map(({ awardId }) => awardId)])
    expect(names).toEqual([
      [2, [corrected]],
      [1, [other]],
    ])
    office.days(1)
    await office.now.settle(DAY_MS * 10)
    expect(await office.now.confirmApproval(other, 'chair')).toMatchObject({ kind: 'DONE' })
    expect(await office.now.confirmApproval(corrected, 'chair')).toMatchObject({ missing: ['windowDisplayed'] })
  })

  it('is a tombstone from its close on: title, dates, numbers, and nobody', async () => {
    office.server.clock.set('2027-07-01T02:00:00.000Z')
    const { cycleId } = await office.onNotice(
      [
        { ...family(), name: '欧阳示一' },
        { ...family(), name: '阿依示·古丽' },
        { ...family(), name: '𠮷示二' },
      ],
      { noticeDays: 3 },
    )
    const ask = async () => {
      const query =
        '{ publicNotices { state startsOn endsOn title candidateCount confirmedCount result candidates { displayName summary deed } cycle { title } } }'
      const { data } = await office.server.ask<{ publicNotices: Record<string, unknown>[] }>(query)
      return data.publicNotices.find(({ startsOn }) => startsOn === '2027-07-01') ?? {}
    }
    const open = await ask()
    expect((open.candidates as { displayName: string }[]).map(({ displayName }) => displayName).sort()).toEqual(
      ['欧阳*一家庭', '阿**家庭', '𠮷*二家庭'].sort(),
    )
    expect(open).toMatchObject({ state: 'OPEN', endsOn: '2027-07-03', candidateCount: 3, confirmedCount: null, result: 'PENDING' })
    office.server.clock.set('2027-07-03T16:00:00.000Z')
    expect(await ask()).toMatchObject({ state: 'CLOSED', candidates: [], candidateCount: 3, confirmedCount: 0, result: 'PENDING' })
    await office.now.settle(DAY_MS * 10)
    for (const { id } of await office.sql<{ id: string }>('select id from awards where cycle_id = :cycleId', { cycleId }))
      await office.must(office.now.confirmApproval(id, 'chair'))
    expect(await ask()).toMatchObject({ state: 'CLOSED', candidates: [], confirmedCount: 3, result: 'SETTLED' })
  })
})
