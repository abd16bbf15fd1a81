import { PREVIEW_LIFE_MS, type PublishedEntry, previewTypes, verifyPreview } from '@culture/contract'
import { HALL_ONLY_PHRASE, hallOnlyStories } from '@culture/fixtures'
import { describe, expect, it } from 'vitest'
import { panelOf } from './admin-panel'
import { login } from './login'
import { cms } from './one-cms'
import { CONTENT_SECRET, NOW, signedFor } from './running-cms'

const DRAFT = '/api/content-export/draft'
const draft = (type: string, id: string) => cms().exported(`${DRAFT}?type=${type}&id=${id}`)
const documents = (type: string) => cms().strapi.documents(`api::${type}.${type}` as never)
const meetings = [{ startsAt: '2027-04-01T01:00:00.000Z', endsAt: '2027-04-01T02:00:00.000Z' }]
const activity = { title: '还没定的演出', theme: '其他', kind: '其他', meetings }
const addressOf = async (email: string, type: string, id: string, status = 'draft') => {
  const { body } = await panelOf(await login(email)).ask(
    'GET',
    `/content-manager/preview/url/api::${type}.${type}?documentId=${id}&status=${status}`,
  )
  return body.data?.url as string | undefined
}

describe('a draft', () => {
  it('goes to the API alone, in the shape of the contract, with what was not published yet', async () => {
    const { documentId } = await documents('activity').create({ data: activity as never, status: 'published' })
    await documents('activity').update({ documentId, data: { title: '改过的演出' } as never })
    const answer = await draft('activity', documentId)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    const entry = (await answer.json()) as PublishedEntry<'activity'>
    expect(entry).toMatchObject({
      type: 'activity',
      id: documentId,
      communityId: 'xingang-05',
      data: { title: '改过的演出', meetings, theme: 'OTHER' },
    })
    const path = `${DRAFT}?type=activity&id=${documentId}`
    for (const signature of [
      '',
      signedFor(path, 'another-secret'),
      signedFor(path, undefined, Date.parse(NOW) - 6 * 60_000),
      signedFor(DRAFT),
    ])
      expect((await cms().exported(path, signature)).status).toBe(401)
    await documents('activity').delete({ documentId })
  })

  it('that is none, or lacks what a page needs, is said to be so', async () => {
    const { documentId } = await documents('activity').create({ data: { ...activity, meetings: [] } as never })
    expect((await draft('activity', documentId)).status).toBe(422)
    expect((await draft('team', documentId)).status).toBe(404)
    for (const id of ['', '../x', 'A']) expect((await draft('activity', id)).status).toBe(400)
    await documents('activity').delete({ documentId })
  })

  it('never gives away what is meant for the hall', async () => {
    for (const { id } of hallOnlyStories) {
      expect((await draft('family-story', id)).status).toBe(400)
      for (const type of previewTypes) expect((await draft(type, id)).status).toBe(404)
    }
    const segment = { type: '讲故事', title: HALL_ONLY_PHRASE, minutes: 5, content: HALL_ONLY_PHRASE }
    const { documentId } = await documents('lecture-session').create({
      data: { title: '讲堂', year: 2031, issueNo: 1, meetings, segments: [segment] } as never,
    })
    const answer = await draft('lecture-session', documentId)
    expect(answer.status).toBe(200)
    expect(await answer.text()).not.toContain(HALL_ONLY_PHRASE)
    await documents('lecture-session').delete({ documentId })
  })
})

describe('the preview button', () => {
  it('leads to a signed address of the site that dies within the hour', async () => {
    const { documentId } = await documents('activity').create({ data: activity as never })
    const address = new URL((await addressOf('editor@demo.local', 'activity', documentId)) ?? '')
    expect(address.origin + address.pathname).toBe(`https://site.example/wenhua/preview/activity/${documentId}`)
    const signed = { type: 'activity', id: documentId, expires: Number(address.searchParams.get('expires')) }
    const signature = address.searchParams.get('signature') ?? ''
    expect(verifyPreview(CONTENT_SECRET, signed, signature, Date.parse(NOW))).toBe(true)
    expect(verifyPreview(CONTENT_SECRET, { ...signed, id: 'other' }, signature, Date.parse(NOW))).toBe(false)
    expect(verifyPreview(CONTENT_SECRET, signed, signature, Date.parse(NOW) + PREVIEW_LIFE_MS)).toBe(false)
    expect(await addressOf('editor@demo.local', 'activity', documentId, 'published')).toContain(address.pathname)
    await documents('activity').delete({ documentId })
  })

  it('is not there for what has no page, nor for what is not the team’s', async () => {
    const [story] = hallOnlyStories
    expect(await addressOf('editor@demo.local', 'family-story', story?.id ?? '')).toBeUndefined()
    const { documentId } = await documents('activity').create({ data: activity as never })
    expect(await addressOf('team@demo.local', 'activity', documentId)).toBeUndefined()
    const own = await panelOf(await login('team@demo.local')).list('activity')
    expect(await addressOf('team@demo.local', 'activity', own.body.results[0].documentId)).toContain('/preview/activity/')
    await documents('activity').delete({ documentId })
  })

  it('may be framed here, and nothing else may', async () => {
    const { headers } = await fetch(`${cms().url}/admin/login`, { method: 'POST' })
    expect(headers.get('content-security-policy')).toContain("frame-src 'self' https://site.example;")
  })
})
