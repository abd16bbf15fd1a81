import { publishedTypes } from '@culture/contract'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Panel, panelOf } from './admin-panel'
import { login } from './login'
import { cms } from './one-cms'

interface Listed {
  documentId: string
  title: string
}

let team: Panel
let community: Panel
let own: string
let other: string

const rows = (uid: string, where: Record<string, unknown>) =>
  cms()
    .strapi.db.query(uid as never)
    .findMany({ where, populate: uid.includes('activity') ? { teams: true } : {} })
const activity = { title: '快板进楼道', theme: '时代文化', kind: '文艺演出', eventStatus: '如期举行' }
const meetings = [{ startsAt: '2027-04-01T01:00:00.000Z', endsAt: '2027-04-01T02:00:00.000Z' }]

beforeAll(async () => {
  team = panelOf(await login('team@demo.local'))
  community = panelOf(await login())
  const teams = await rows('api::team.team', { publishedAt: null })
  own = teams.find(({ editors }) => editors === 'team@demo.local')?.documentId
  other = teams.find(({ slug }) => slug === 'choir')?.documentId
})

async function withinTeam(documentId: string): Promise<boolean> {
  const [row] = await rows('api::activity.activity', { documentId, publishedAt: null })
  return row.teams.some((one: { documentId: string }) => one.documentId === own)
}

describe('the editor of a team', () => {
  it('sees the activities of the own team and no others', async () => {
    const { body } = await team.list('activity')
    const ids: string[] = body.results.map(({ documentId }: Listed) => documentId)
    expect(ids.length).toBeGreaterThan(0)
    for (const id of ids) expect(await withinTeam(id)).toBe(true)
    const foreign = (await rows('api::activity.activity', { publishedAt: null, teams: { documentId: other } }))
      .map(({ documentId }) => documentId)
      .filter((id: string) => !ids.includes(id))
    expect(foreign.length).toBeGreaterThan(0)
    for (const id of foreign.slice(0, 2)) {
      expect((await team.read('activity', id)).status).toBe(403)
      expect((await team.read('activity', id, '?status=published')).status).toBe(403)
      expect((await team.update('activity', id, { title: '改了' })).status).toBe(403)
      expect((await team.clone('activity', id)).status).toBe(403)
    }
  })

  it('reads, changes and saves an activity of the own team', async () => {
    const { body } = await team.list('activity')
    const [first] = body.results as Listed[]
    const read = await team.read('activity', first?.documentId ?? '')
    expect([read.status, read.body.data.title]).toEqual([200, first?.title])
    const saved = await team.update('activity', first?.documentId ?? '', { summary: '队里改的一句话' })
    expect([saved.status, saved.body.data?.summary]).toEqual([200, '队里改的一句话'])
    await community.act('activity', first?.documentId ?? '', 'discard')
  })

  it('writes a draft that is the team’s without having to say so, and cannot give it away', async () => {
    const written = await team.create('activity', { ...activity, meetings })
    expect(written.status).toBe(201)
    const id = written.body.data.documentId
    expect(await withinTeam(id)).toBe(true)
    expect((await team.read('activity', id)).status).toBe(200)
    const [ownRow] = await rows('api::team.team', { documentId: own, publishedAt: null })
    const away = { teams: { connect: [], disconnect: [{ id: ownRow.id, documentId: own }] } }
    expect((await team.update('activity', id, away)).status).toBe(403)
    expect(await withinTeam(id)).toBe(true)
    const [otherRow] = await rows('api::team.team', { documentId: other, publishedAt: null })
    const count = (await rows('api::activity.activity', {})).length
    const elsewhere = { ...activity, teams: { connect: [{ id: otherRow.id, documentId: other }], disconnect: [] } }
    expect((await team.create('activity', elsewhere)).status).toBe(403)
    expect((await rows('api::activity.activity', {})).length).toBe(count)
    await community.remove('activity', id)
  })

  it('cannot publish, take back or delete, by any way', async () => {
    const { body } = await team.create('activity', { ...activity, meetings })
    const id = body.data.documentId
    expect((await team.act('activity', id, 'publish')).status).toBe(403)
    expect((await team.publishNew('activity', { ...activity, meetings })).status).toBe(403)
    expect((await team.create('activity', { ...activity, meetings, status: 'published' })).status).not.toBe(200)
    expect(await rows('api::activity.activity', { title: activity.title, publishedAt: { $notNull: true } })).toEqual([])
    expect(
      (await team.ask('POST', '/content-manager/collection-types/api::activity.activity/actions/bulkPublish', { documentIds: [id] }))
        .status,
    ).toBe(403)
    const live = (await team.list('activity')).body.results.find(({ documentId }: Listed) => documentId !== id)
    for (const action of ['unpublish', 'publish']) expect((await team.act('activity', live.documentId, action)).status).toBe(403)
    expect((await team.remove('activity', live.documentId)).status).toBe(403)
    expect((await community.act('activity', id, 'publish')).status).toBe(200)
    for (const row of await rows('api::activity.activity', { title: activity.title, publishedAt: null }))
      await community.remove('activity', row.documentId)
  })

  it('reads no other kind of content and nothing of the settings', async () => {
    const open = ['activity', 'lecture-session', 'team', 'venue', 'series', 'festival']
    for (const type of publishedTypes.filter((one) => !open.includes(one) && one !== 'site-settings'))
      expect([type, (await team.list(type)).status]).toEqual([type, 403])
    expect((await team.ask('GET', '/content-manager/single-types/api::site-settings.site-settings')).status).toBe(403)
    for (const type of ['venue', 'series', 'festival']) expect((await team.create(type, { name: 'x' })).status).toBe(403)
    for (const path of ['/admin/users', '/admin/roles', '/admin/api-tokens']) expect((await team.ask('GET', path)).status).toBe(403)
  })

  it('keeps the own team’s page, but does not say who else may', async () => {
    const { body } = await team.list('team')
    expect(body.results.map(({ documentId }: Listed) => documentId)).toEqual([own])
    expect(JSON.stringify(body)).not.toContain('demo.local"]')
    expect(body.results[0].editors).toBeUndefined()
    expect((await team.update('team', own, { practice: '每周四晚上', editors: 'somebody@else.example' })).status).toBeLessThan(401)
    const [row] = await rows('api::team.team', { documentId: own, publishedAt: null })
    expect(row.editors).toBe('team@demo.local')
    expect((await team.update('team', other, { practice: '改了' })).status).toBe(403)
    await community.act('team', own, 'discard')
  })

  it('has nothing any more when the community’s editor takes the login off the team', async () => {
    await community.update('team', own, { editors: '' })
    expect((await team.list('activity')).body.results).toEqual([])
    expect((await team.create('activity', { ...activity, meetings })).status).toBe(403)
    await community.update('team', own, { editors: '别人@demo.local、Team@Demo.local' })
    expect((await team.list('activity')).body.results.length).toBeGreaterThan(0)
    await community.update('team', own, { editors: 'team@demo.local' })
  })
})

describe('the roles', () => {
  it('are the three that are used, in Chinese', async () => {
    const roles = await rows('admin::role', {})
    expect(roles.map(({ name }: { name: string }) => name).toSorted()).toEqual(['社区编辑', '管理员', '队伍编辑'].toSorted())
  })
})
