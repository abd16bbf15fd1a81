import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { availableDatabases } from '../testing/databases.js'
import { activity, settings } from '../testing/entries.js'
import { createTestServer, type TestServer } from '../testing/test-server.js'
import type { ContentChange } from './content-changes.js'

const LATER = '2027-02-10T00:00:00.000Z'
const EVERYTHING = '{ community { name content { version } } events { totalCount nodes { id slug title startsAt bring cover { url } } } }'

describe.each(await availableDatabases())('content sync on $name', (available) => {
  let server: TestServer
  beforeEach(async () => {
    server = await createTestServer(available, { entries: [settings(), activity('lantern')] })
  })
  afterEach(() => server.dispose())

  const titles = async () =>
    (await server.ask<{ events: { nodes: { title: string }[] } }>('{ events { nodes { title } } }')).data.events.nodes.map(
      ({ title }) => title,
    )
  const source = async () =>
    (await server.ask<{ community: { content: { source: string } } }>('{ community { content { source } } }')).data.community.content.source
  const message = () => server.cms.message('PUBLISHED', 'activity', 'activity-lantern')

  it('shows what is published, changed and taken back', async () => {
    await server.publish(activity('drum'))
    expect(await titles()).toEqual(['活动 drum', '活动 lantern'])
    await server.publish(activity('drum', { title: '锣鼓' }, LATER))
    expect(await titles()).toEqual(['锣鼓', '活动 lantern'])
    await server.unpublish(activity('drum'))
    expect(await titles()).toEqual(['活动 lantern'])
  })

  it('refuses a message with another secret, and one whose body was changed', async () => {
    server.cms.put(activity('lantern', { title: '新' }, LATER))
    const forged = server.cms.message('PUBLISHED', 'activity', 'activity-lantern', 'another-secret')
    expect((await server.deliver(forged)).statusCode).toBe(401)
    expect((await server.deliver({ ...message(), body: '{"messages":[]}' })).statusCode).toBe(401)
    expect(await titles()).toEqual(['活动 lantern'])
  })

  it('refuses a message older than five minutes', async () => {
    const old = message()
    server.clock.advance(301_000)
    expect((await server.deliver(old)).statusCode).toBe(401)
  })

  it('accepts a message once, and ignores its repeat', async () => {
    const once = message()
    expect((await server.deliver(once)).statusCode).toBe(202)
    const asked = server.cms.requests.length
    expect((await server.deliver(once)).statusCode).toBe(202)
    expect(server.cms.requests).toHaveLength(asked)
  })

  it('ignores a repeat also after a restart', async () => {
    const once = message()
    await server.deliver(once)
    await server.restart()
    const asked = server.cms.requests.length
    await server.deliver(once)
    expect(server.cms.requests).toHaveLength(asked)
  })

  it('heals lost messages when it compares', async () => {
    server.cms.put(activity('lantern', { title: '改了' }, LATER), activity('new'))
    await server.compare()
    expect(await titles()).toEqual(['改了', '活动 new'])
    server.cms.entries.delete('activity-new')
    await server.compare()
    expect(await titles()).toEqual(['改了'])
  })

  it('heals what changed without a publish when it fetches everything', async () => {
    server.cms.put(activity('lantern', { title: '悄悄改了' }))
    await server.compare()
    expect(await titles()).toEqual(['活动 lantern'])
    await server.refresh()
    expect(await titles()).toEqual(['悄悄改了'])
  })

  it('keeps the last good copy of an entry that comes in an unknown shape, and others go on', async () => {
    const broken = activity('lantern', { title: '坏' }, LATER)
    await server.publish({ ...broken, data: { ...broken.data, meetings: [] } }, activity('drum'))
    expect(await titles()).toEqual(['活动 drum', '活动 lantern'])
    await server.refresh()
    expect(await titles()).toEqual(['活动 drum', '活动 lantern'])
  })

  it('never lets an entry of another community in', async () => {
    await server.publish({ ...activity('foreign'), communityId: 'elsewhere' })
    expect(await titles()).toEqual(['活动 lantern'])
  })

  it('does not show what was taken back while everything was being fetched', async () => {
    server.cms.put(activity('drum'))
    server.cms.meanwhile = () => {
      // The entries have been given by now, the list has not.
      if (server.cms.requests.at(-1)?.endsWith('/index')) server.cms.entries.delete('activity-drum')
    }
    await server.refresh()
    expect(await titles()).toEqual(['活动 lantern'])
  })

  it('serves the same bytes after a restart with the CMS down', async () => {
    const before = await server.app.inject({ method: 'POST', url: '/graphql', payload: { query: EVERYTHING } })
    server.cms.online = false
    await server.restart()
    await server.refresh()
    const after = await server.app.inject({ method: 'POST', url: '/graphql', payload: { query: EVERYTHING } })
    expect(after.json<{ data: { events: { totalCount: number } } }>().data.events.totalCount).toBe(1)
    expect(after.body).toBe(before.body)
    expect(await source()).toBe('REPLICA')
  })

  it('does not believe a CMS that has lost everything', async () => {
    server.cms.entries.clear()
    await server.compare()
    await server.refresh()
    expect(await titles()).toEqual(['活动 lantern'])
  })

  it('takes up again what failed while the CMS was away', async () => {
    server.cms.online = false
    await server.publish(activity('drum'))
    expect(await titles()).toEqual(['活动 lantern'])
    expect(await source()).toBe('REPLICA')
    server.cms.online = true
    await server.compare()
    expect(await titles()).toEqual(['活动 drum', '活动 lantern'])
    expect(await source()).toBe('CMS')
  })

  it('says that there is nothing before anything was published', async () => {
    const empty = await createTestServer(available)
    const { data } = await empty.ask<{ community: { content: { source: string } } }>('{ community { content { source } } }')
    expect(data.community.content.source).toBe('EMPTY')
    await empty.dispose()
  })

  it('tells of changed and withdrawn events before they become visible, and of nothing else', async () => {
    const told: [string, string][] = []
    const visible: number[] = []
    server.content.store.subscribe(async (changes: readonly ContentChange[]) => {
      visible.push(server.content.store.current.events.all.length)
      told.push(...changes.map(({ kind, event }): [string, string] => [kind, event.slug]))
    })
    await server.publish(activity('drum'))
    await server.unpublish(activity('drum'))
    await server.publish(settings({ name: '新名' }))
    expect(told).toEqual([
      ['EVENT_CHANGED', 'drum'],
      ['EVENT_WITHDRAWN', 'drum'],
    ])
    expect(visible).toEqual([1, 2])
  })

  it('keeps the last copy of a withdrawn event for those who hold a place, and for nobody else', async () => {
    await server.unpublish(activity('lantern'))
    expect(await titles()).toEqual([])
    expect(server.content.store.current.eventsById.get('activity-lantern')).toMatchObject({ withdrawn: true, title: '活动 lantern' })
    const { data } = await server.ask('{ event(slug: "lantern") { id } }')
    expect(data).toEqual({ event: null })
  })

  it('asks the CMS nothing when a resident reads', async () => {
    const asked = server.cms.requests.length
    await server.ask(EVERYTHING)
    expect(server.cms.requests).toHaveLength(asked)
  })
})
