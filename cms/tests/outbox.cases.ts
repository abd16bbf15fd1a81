import type { ContentMessage } from '@culture/contract'
import { demoContent } from '@culture/fixtures'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { cms } from './one-cms'
import { NOW } from './running-cms'

let before = 0

beforeEach(async () => {
  await allSent()
  before = cms().receiver.received.length
})

const documents = (type: string) => cms().strapi.documents(`api::${type}.${type}` as never)
const waiting = () =>
  cms()
    .strapi.db.query('culture::outbox-message' as never)
    .findMany({ orderBy: { sequence: 'asc' } })
const allSent = () => vi.waitFor(async () => expect(await waiting()).toEqual([]), { timeout: 15_000 })
const counter = async () =>
  (
    await cms()
      .strapi.db.query('culture::outbox-counter' as never)
      .findOne({ where: { id: 1 } })
  ).value
const arrived = async (): Promise<[ContentMessage['event'], string, string][]> => {
  await allSent()
  return cms()
    .receiver.received.slice(before)
    .map(({ event, type, id }) => [event, type, id])
}
const newPage = (title = '通知') => documents('page').create({ data: { title, body: '正文' } as never, status: 'published' })

describe('messages', () => {
  it('tell of every entry of the demo, in order and without a gap', () => {
    const sequences = cms().receiver.received.map(({ sequence }) => sequence)
    expect(sequences).toEqual(sequences.map((_, index) => index + 1))
    const demo = demoContent(new Date(NOW)).map(({ id }) => id)
    const told = cms().receiver.received.slice(0, demo.length)
    expect(told.every(({ event }) => event === 'PUBLISHED')).toBe(true)
    expect(told.map(({ id }) => id).toSorted()).toEqual(demo.toSorted())
  })

  it('are written in the transaction of the publish: what rolls back leaves none', async () => {
    const last = await counter()
    const seenInside: unknown[] = []
    const attempt = cms().strapi.db.transaction(async () => {
      const { documentId } = await newPage('不会留下')
      seenInside.push(...(await waiting()), documentId)
      throw new Error('taken back')
    })
    await expect(attempt).rejects.toThrow('taken back')
    expect(seenInside).toMatchObject([{ event: 'PUBLISHED', type: 'page', sequence: last + 1 }, expect.any(String)])
    expect(await waiting()).toEqual([])
    expect(await counter()).toBe(last)
    expect(await arrived()).toEqual([])
  })

  it('that cannot be written keep the publish from happening', async () => {
    const taken = { sequence: (await counter()) + 1, event: 'PUBLISHED', type: 'page', entry: 'x', occurredAt: new Date(NOW) }
    cms().receiver.refuse(1_000)
    await cms()
      .strapi.db.query('culture::outbox-message' as never)
      .create({ data: taken })
    const pages = await cms().strapi.db.query('api::page.page').count()
    await expect(newPage('不会留下')).rejects.toThrow()
    expect(await cms().strapi.db.query('api::page.page').count()).toBe(pages)
    await cms()
      .strapi.db.query('culture::outbox-message' as never)
      .deleteMany({ where: { sequence: taken.sequence } })
    cms().receiver.refuse(0)
  })

  it('are not written for drafts, edits and deletions of what nobody could see', async () => {
    const { documentId } = await documents('page').create({ data: { title: '草稿', body: '正文' } as never })
    await documents('page').update({ documentId, data: { body: '改一改' } as never })
    await documents('page').delete({ documentId })
    expect(await arrived()).toEqual([])
  })

  it('tell of publishing, publishing again, taking back and deleting', async () => {
    const { documentId } = await newPage()
    await documents('page').update({ documentId, data: { body: '新的' } as never })
    await documents('page').publish({ documentId })
    await documents('page').unpublish({ documentId })
    await documents('page').publish({ documentId })
    await documents('page').delete({ documentId })
    const events = (await arrived()).map(([event, type, id]) => `${event} ${type} ${id === documentId}`)
    expect(events).toEqual(['PUBLISHED', 'PUBLISHED', 'UNPUBLISHED', 'PUBLISHED', 'DELETED'].map((event) => `${event} page true`))
  })

  it('name the entries that showed what has gone', async () => {
    const venue = await documents('venue').create({ data: { name: '临时场地' } as never, status: 'published' })
    const meeting = { startsAt: '2027-04-01T01:00:00.000Z', endsAt: '2027-04-01T02:00:00.000Z' }
    const activity = await documents('activity').create({
      data: { title: '借地方办', theme: '其他', kind: '其他', meetings: [meeting], venue: venue.documentId } as never,
      status: 'published',
    })
    await documents('venue').delete({ documentId: venue.documentId })
    expect((await arrived()).slice(2)).toEqual([
      ['DELETED', 'venue', venue.documentId],
      ['PUBLISHED', 'activity', activity.documentId],
    ])
    await documents('activity').delete({ documentId: activity.documentId })
  })

  it('call a story gone once it is for the hall only', async () => {
    const story = { title: '一盏灯', familyName: '张示三家庭', body: '正文', consentScope: '网站公开，遮名' }
    const { documentId } = await documents('family-story').create({ data: story as never, status: 'published' })
    await documents('family-story').update({ documentId, data: { consentScope: '只在讲堂里讲' } as never, status: 'published' })
    expect((await arrived()).map(([event]) => event)).toEqual(['PUBLISHED', 'UNPUBLISHED'])
    await documents('family-story').delete({ documentId })
  })

  it('are sent again until they are taken', async () => {
    cms().receiver.refuse(2)
    const refusedBefore = cms().receiver.refusals
    const { documentId } = await newPage()
    expect(await arrived()).toEqual([['PUBLISHED', 'page', documentId]])
    expect(cms().receiver.refusals - refusedBefore).toBe(2)
    await documents('page').delete({ documentId })
  })
})

describe('a publish', () => {
  it('that residents could not use is refused with the reason, and leaves nothing', async () => {
    const last = await counter()
    const lecture = {
      title: '讲堂',
      year: 2027,
      issueNo: 1,
      segments: [{ type: '唱歌曲', title: '合唱', minutes: 5 }],
      meetings: [{ startsAt: '2027-04-01T01:00:00.000Z', endsAt: '2027-04-01T02:00:00.000Z' }],
    }
    const attempts: [string, Record<string, unknown>, RegExp][] = [
      ['activity', { title: '没有时间', theme: '其他', kind: '其他' }, /请填写活动时间/],
      ['lecture-session', { ...lecture, communityId: 'xingang-05' }, /2027年已经有第1期了/],
    ]
    for (const [type, data, reason] of attempts) {
      const rows = await cms()
        .strapi.db.query(`api::${type}.${type}` as never)
        .count()
      await expect(documents(type).create({ data: data as never, status: 'published' })).rejects.toThrow(reason)
      expect(
        await cms()
          .strapi.db.query(`api::${type}.${type}` as never)
          .count(),
      ).toBe(rows)
    }
    expect(await counter()).toBe(last)
  })
})
