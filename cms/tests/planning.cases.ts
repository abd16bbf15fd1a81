import { localDateOf } from '@culture/calendar'
import { describe, expect, it } from 'vitest'
import { panelOf } from './admin-panel'
import { login } from './login'
import { cms } from './one-cms'

const panel = async (email?: string) => panelOf(await login(email))
const documents = (type: string) => cms().strapi.documents(`api::${type}.${type}` as never)
const segmentsOf = async (documentId: string): Promise<string[]> => {
  const row = await cms()
    .strapi.db.query('api::lecture-session.lecture-session')
    .findOne({ where: { documentId, publishedAt: null }, populate: { segments: true } })
  return row.segments.map(({ type, title }: { type: string; title: string }) => (type === title ? type : `${type}:${title}`))
}
const lecture = { title: '讲堂', year: 2032, issueNo: 1, eventStatus: '如期举行' }

describe('a lecture session', () => {
  it('that names a template gets its segments, at once or when it is chosen later', async () => {
    const editor = await panel()
    const { body } = await editor.create('lecture-session', { ...lecture, template: '六个环节', segments: [] })
    const id = body.data.documentId
    expect(await segmentsOf(id)).toEqual(['唱歌曲', '看短片', '讲故事', '诵经典', '谈感悟', '送吉祥'])
    const later = await editor.create('lecture-session', lecture)
    expect(await segmentsOf(later.body.data.documentId)).toEqual([])
    await editor.update('lecture-session', later.body.data.documentId, { template: '五个环节' })
    expect(await segmentsOf(later.body.data.documentId)).toHaveLength(5)
    for (const one of [id, later.body.data.documentId]) await editor.remove('lecture-session', one)
  })

  it('keeps what was written, whatever template is chosen', async () => {
    const editor = await panel()
    const own = [{ type: '唱歌曲', title: '我们的歌', minutes: 4 }]
    const { body } = await editor.create('lecture-session', { ...lecture, template: '七个环节', segments: own })
    await editor.update('lecture-session', body.data.documentId, { template: '五个环节' })
    expect(await segmentsOf(body.data.documentId)).toEqual(['唱歌曲:我们的歌'])
    await editor.remove('lecture-session', body.data.documentId)
  })

  it('shows in the matrix under its topic and month, to those who publish', async () => {
    const { documentId } = await documents('lecture-session').create({
      data: {
        ...lecture,
        familyVirtue: true,
        meetings: [{ startsAt: '2032-06-05T01:00:00.000Z', endsAt: '2032-06-05T02:00:00.000Z' }],
      } as never,
    })
    const { status, body } = await (await panel()).ask('GET', '/culture/lecture-matrix?year=2032')
    expect([status, body.topics[2].field, body.topics[2].months[5]]).toEqual([
      200,
      'familyVirtue',
      [{ id: documentId, title: '讲堂', issueNo: 1, published: false }],
    ])
    expect((await (await panel()).ask('GET', '/culture/lecture-matrix')).body.year).toBe(2027)
    expect((await (await panel()).ask('GET', '/culture/lecture-matrix?year=soon')).status).toBe(400)
    expect((await (await panel('team@demo.local')).ask('GET', '/culture/lecture-matrix')).status).toBe(403)
    expect((await fetch(`${cms().url}/culture/lecture-matrix`)).status).toBe(401)
    await documents('lecture-session').delete({ documentId })
  })
})

describe('a series with a day of its own', () => {
  const recurrence = {
    nth: '第二个',
    weekday: '星期六',
    startTime: '09:00:00.000',
    endTime: '11:00:00.000',
    theme: '时代文化',
    kind: '志愿服务',
  }
  const generate = async (id: string, months: unknown, email?: string) =>
    (await panel(email)).ask('POST', `/culture/series/${id}/activities`, { months })
  const drafts = (id: string) =>
    cms()
      .strapi.db.query('api::activity.activity')
      .findMany({
        where: { series: { documentId: id } },
        populate: { meetings: true, venue: true, teams: true },
        orderBy: { plannedFor: 'asc' },
      })

  it('fills the coming months with drafts, once, however often it is asked and wherever they were moved', async () => {
    const { documentId: id } = await documents('series').create({
      data: { name: '每月一扫', recurrence: { ...recurrence, exceptions: '2027-04-10' } } as never,
    })
    expect((await generate(id, 3)).body).toEqual({ kind: 'GENERATED', created: ['2027-03-13', '2027-05-08'], already: [] })
    const [first] = await drafts(id)
    expect(first).toMatchObject({
      title: '每月一扫',
      theme: '时代文化',
      publishedAt: null,
      communityId: 'xingang-05',
      meetings: [{ startsAt: '2027-03-13T01:00:00.000Z', endsAt: '2027-03-13T03:00:00.000Z' }],
    })
    const moved = [{ startsAt: '2027-03-20T01:00:00.000Z', endsAt: '2027-03-20T03:00:00.000Z' }]
    await documents('activity').update({ documentId: first.documentId, data: { meetings: moved, summary: '改过的' } as never })
    expect((await generate(id, 4)).body).toEqual({ kind: 'GENERATED', created: ['2027-06-12'], already: ['2027-03-13', '2027-05-08'] })
    const together = await Promise.all([generate(id, 5), generate(id, 5)])
    expect(together.flatMap(({ body }) => body.created)).toEqual(['2027-07-10'])
    const all = await drafts(id)
    expect(all.map(({ meetings: [meeting] }) => localDateOf(new Date(meeting.startsAt)))).toEqual([
      '2027-03-20',
      '2027-05-08',
      '2027-06-12',
      '2027-07-10',
    ])
    expect(all.every(({ publishedAt }) => publishedAt === null)).toBe(true)
    for (const { documentId } of all) await documents('activity').delete({ documentId })
    await documents('series').delete({ documentId: id })
  })

  it('takes over place, teams and texts from its last activity', async () => {
    const red = await cms()
      .strapi.db.query('api::series.series')
      .findOne({ where: { slug: 'red-sunday', publishedAt: null } })
    const before = await drafts(red.documentId)
    const last = before
      .filter(({ publishedAt }) => !publishedAt)
      .toSorted((a, b) => a.id - b.id)
      .at(-1)
    const { body } = await generate(red.documentId, 12)
    expect(body.created.length).toBeGreaterThan(0)
    const made = (await drafts(red.documentId)).filter(({ plannedFor }) => plannedFor)
    expect(made.map(({ plannedFor }) => plannedFor)).toEqual(body.created)
    for (const one of made)
      expect([one.body, one.venue?.documentId, one.teams.length]).toEqual([last.body, last.venue?.documentId, last.teams.length])
    for (const { documentId } of made) await documents('activity').delete({ documentId })
  })

  it('says what is missing, and asks who may', async () => {
    const { documentId: id } = await documents('series').create({ data: { name: '没有日子' } as never })
    expect((await generate(id, 3)).body).toEqual({ kind: 'NO_DAY' })
    await documents('series').update({ documentId: id, data: { recurrence: { ...recurrence, exceptions: '春节' } } as never })
    expect((await generate(id, 3)).body).toEqual({ kind: 'BAD_EXCEPTIONS', exceptions: ['春节'] })
    expect((await generate('nothing', 3)).body).toEqual({ kind: 'NO_SERIES' })
    for (const months of [0, 13, 'x']) expect((await generate(id, months)).status).toBe(400)
    expect((await generate(id, 3, 'team@demo.local')).status).toBe(403)
    await documents('series').delete({ documentId: id })
  })
})
