import type { LifeOfEvent } from '@culture/contract'
import { describe, expect, it } from 'vitest'
import { panelOf } from './admin-panel'
import { login } from './login'
import { cms } from './one-cms'

const panel = async (email?: string) => panelOf(await login(email))
const rows = (type: string, where: Record<string, unknown>) =>
  cms()
    .strapi.db.query(`api::${type}.${type}` as never)
    .findMany({ where: { publishedAt: null, ...where } })
const life: LifeOfEvent = {
  kind: 'LIFE',
  taken: 30,
  capacity: 40,
  askedCapacity: 40,
  capacityNotApplied: false,
  left: 10,
  waiting: 2,
  heads: 30,
  unit: 'PERSON',
  wouldHit: null,
}

describe('beside an event', () => {
  it('stands how it is, and whom a lower capacity would hit', async () => {
    const [{ documentId: id }] = await rows('activity', {})
    cms().receiver.lives.set(id, life)
    const editor = await panel()
    expect((await editor.ask('GET', `/culture/event-life/activity/${id}`)).body).toMatchObject({
      life,
      slotHits: [],
      deskUrl: `https://site.example/wenhua/desk/events/${Buffer.from(`Activity:${id}`).toString('base64url')}`,
    })
    const { body } = await editor.ask('GET', `/culture/event-life/activity/${id}?capacity=20`)
    expect(body.life.wouldHit).toMatchObject({ capacity: 20, people: 1 })
    cms().receiver.lives.clear()
    expect((await editor.ask('GET', `/culture/event-life/activity/${id}`)).body.life).toEqual({ kind: 'NOT_PUBLISHED' })
  })

  it('stand the terms that residents signed up to, and whom a lower capacity of one slot would hit', async () => {
    const [visits] = await rows('activity', { kind: '上门服务' })
    const editor = await panel()
    const address = `/culture/event-life/activity/${visits.documentId}`
    const { terms } = (await editor.ask('GET', address)).body
    expect(terms).toMatchObject({ status: 'SCHEDULED', capacity: 6, schedule: null })
    expect(terms.slots.length).toBeGreaterThan(1)
    const [first, second] = terms.slots
    cms().receiver.lives.set(visits.documentId, life)
    const { body } = await editor.ask('GET', `${address}?slots=${first.id}.0,${second.id}.1`)
    expect(body.slotHits).toEqual([
      { slot: first.id, wouldHit: { slot: first.id, capacity: 0, units: 1, parties: 1, people: 1 } },
      { slot: second.id, wouldHit: { slot: second.id, capacity: 1, units: 1, parties: 1, people: 1 } },
    ])
    expect(body.life.wouldHit).toBeNull()
    cms().receiver.lives.clear()
    const { body: fresh } = await editor.create('activity', { title: '还没发布', theme: '其他', kind: '其他', eventStatus: '如期举行' })
    expect((await editor.ask('GET', `/culture/event-life/activity/${fresh.data.documentId}`)).body.terms).toBeNull()
    await editor.remove('activity', fresh.data.documentId)
  })

  it('stands one sentence when the sign-up system is down', async () => {
    const [{ documentId: id }] = await rows('activity', {})
    cms().receiver.refuse(1)
    const { status, body } = await (await panel()).ask('GET', `/culture/event-life/activity/${id}`)
    expect([status, body.life]).toEqual([200, { kind: 'UNAVAILABLE' }])
  })

  it('nothing stands for those who may not read it', async () => {
    const [foreign] = await rows('activity', { teams: { slug: 'choir' } })
    const team = await panel('team@demo.local')
    expect((await team.ask('GET', `/culture/event-life/activity/${foreign.documentId}`)).status).toBe(403)
    const [mine] = (await team.list('activity')).body.results
    expect((await team.ask('GET', `/culture/event-life/activity/${mine.documentId}`)).status).toBe(200)
    expect((await fetch(`${cms().url}/culture/event-life/activity/${mine.documentId}`)).status).toBe(401)
    for (const path of ['venue/abc', 'activity/..%2f..', `activity/${mine.documentId}?capacity=-1`, `activity/${mine.documentId}?slots=x`])
      expect((await team.ask('GET', `/culture/event-life/${path}`)).status).toBe(400)
  })

  it('stands the day that is counted from a festival, as picked or as saved', async () => {
    const editor = await panel()
    const [dragonBoat] = await rows('festival', { key: '端午' })
    const sentence = '端午前 7 天是 2027年6月2日（周三），农历四月廿八。'
    const asked = (subject: string) => editor.ask('GET', `/culture/festival-date?${subject}&year=2027&offset=-7`)
    expect((await asked(`festival=${dragonBoat.documentId}`)).body).toEqual({ sentence })
    const [saved] = await rows('activity', { festival: { key: '端午' } })
    expect((await asked(`activity=${saved.documentId}`)).body).toEqual({ sentence })
    const [none] = await rows('activity', { festival: { id: { $null: true } } })
    expect((await asked(`activity=${none.documentId}`)).body).toEqual({ sentence: null })
    expect((await editor.ask('GET', '/culture/festival-date?year=x&offset=0')).status).toBe(400)
    expect(
      (await (await panel('team@demo.local')).ask('GET', `/culture/festival-date?activity=${none.documentId}&year=2027&offset=0`)).status,
    ).toBe((await (await panel('team@demo.local')).read('activity', none.documentId)).status)
  })
})
