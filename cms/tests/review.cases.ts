import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Panel, panelOf } from './admin-panel'
import { login } from './login'
import { cms } from './one-cms'

const meetings = [{ startsAt: '2027-04-01T01:00:00.000Z', endsAt: '2027-04-01T02:00:00.000Z' }]
const activity = { title: '请看看这一篇', theme: '时代文化', kind: '文艺演出', eventStatus: '如期举行', meetings }
const filter = 'filters[$and][0][review][$eq]='

describe('a draft that a team hands in', () => {
  let team: Panel
  let community: Panel
  let id = ''
  beforeAll(async () => {
    team = panelOf(await login('team@demo.local'))
    community = panelOf(await login())
    id = (await team.create('activity', activity)).body.data.documentId
  })
  afterAll(() => community.remove('activity', id))

  const mark = (panel: Panel, value: unknown, address = `activity/${id}`) =>
    panel.ask('POST', `/culture/review/${address}`, { mark: value }).then(({ status }) => status)
  const markOf = async () => (await community.read('activity', id)).body.data.review
  const submitted = async () =>
    ((await community.ask('GET', '/culture/submitted')).body.drafts as { id: string }[]).filter((draft) => draft.id === id)

  it('is asked to be looked at by a button of its own, never by what an old form holds', async () => {
    expect(await markOf()).toBeNull()
    await team.update('activity', id, { ...activity, review: '请审核' })
    expect(await markOf()).toBeNull()
    expect(await mark(team, 'SUBMITTED')).toBe(200)
    await team.update('activity', id, { ...activity, summary: '又改了一句', review: null })
    expect(await markOf()).toBe('请审核')
  })

  it('stands before the community’s editor, by itself and in the filtered list', async () => {
    expect(await submitted()).toEqual([
      { type: 'activity', id, title: activity.title, teams: [expect.any(String)], savedAt: expect.any(String), savedBy: '队伍编辑演示' },
    ])
    const { body } = await community.ask(
      'GET',
      `/content-manager/collection-types/api::activity.activity?${filter}${encodeURIComponent('请审核')}`,
    )
    expect(body.results.map(({ documentId }: { documentId: string }) => documentId)).toEqual([id])
  })

  it('is not handed in or returned by those whose it is not', async () => {
    expect(await mark(team, 'RETURNED')).toBe(403)
    expect((await team.ask('GET', '/culture/submitted')).status).toBe(403)
    const [foreign] = await cms()
      .strapi.db.query('api::activity.activity')
      .findMany({ where: { publishedAt: null, teams: { slug: 'choir' } } })
    expect(await mark(team, 'SUBMITTED', `activity/${foreign.documentId}`)).toBe(403)
    for (const [value, address] of [['PUBLISHED'], [undefined], ['SUBMITTED', 'venue/abc'], ['SUBMITTED', 'activity/..%2f..']])
      expect(await mark(community, value, address)).toBe(400)
    expect((await fetch(`${cms().url}/culture/submitted`)).status).toBe(401)
  })

  it('goes back to be changed, comes again, and is done with when it is published', async () => {
    expect(await mark(community, 'RETURNED')).toBe(200)
    expect([await markOf(), await submitted()]).toEqual(['请修改', []])
    expect([await mark(team, null), await markOf()]).toEqual([200, null])
    await mark(team, 'SUBMITTED')
    const copy = (await community.clone('activity', id, { title: '抄一份' })).body.data.documentId
    expect((await community.read('activity', copy)).body.data.review).toBeNull()
    await community.remove('activity', copy)
    expect((await community.act('activity', id, 'publish', { ...activity, review: '请审核' })).status).toBe(200)
    const rows = await cms()
      .strapi.db.query('api::activity.activity')
      .findMany({ where: { documentId: id } })
    expect(rows.map(({ review }) => review)).toEqual([null, null])
  })
})
