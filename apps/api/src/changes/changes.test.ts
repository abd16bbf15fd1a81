import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toGlobalId } from '../kernel/ids.js'
import { availableDatabases } from '../testing/databases.js'
import { activity, entry, settings } from '../testing/entries.js'
import { createTestServer, type TestServer } from '../testing/test-server.js'

interface Found {
  nodes: { nodeId: string; kind: string; type: string; node: { id: string } | null }[]
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
  totalCount: number
}

const question = `query ($since: String, $first: Int) { changes(since: $since, first: $first) {
  totalCount pageInfo { endCursor hasNextPage } nodes { nodeId kind type changedAt node { id } }
} }`
const page = entry('page', 'page-about', { slug: 'about', title: '关于', body: '正文' })
const id = (slug: string) => toGlobalId('Activity', `activity-${slug}`)

describe.each(await availableDatabases())('what has changed on $name', (available) => {
  let server: TestServer
  beforeAll(async () => {
    server = await createTestServer(available, { entries: [settings(), page, activity('lantern'), activity('songs')] })
  })
  afterAll(() => server.dispose())

  const ask = async (since: string | null = null, first = 100): Promise<Found> => {
    const { data, errors } = await server.ask<{ changes: Found }>(question, { since, first })
    expect(errors).toBeUndefined()
    return data?.changes as Found
  }
  const told = ({ nodes }: Found) => nodes.map(({ nodeId, kind }) => [nodeId, kind])

  it('is everything at first, each with what it is now', async () => {
    const { nodes, totalCount } = await ask()
    expect(nodes.map(({ nodeId }) => nodeId)).toEqual(expect.arrayContaining([id('lantern'), id('songs')]))
    expect(nodes.every(({ kind, node, nodeId }) => kind === 'UPDATED' && node?.id === nodeId)).toBe(true)
    expect(totalCount).toBe(nodes.length)
  })

  it('is nothing behind the last cursor, and the cursor stays', async () => {
    const { pageInfo } = await ask()
    const later = await ask(pageInfo.endCursor)
    expect(later).toEqual({ nodes: [], totalCount: 0, pageInfo: { endCursor: pageInfo.endCursor, hasNextPage: false } })
  })

  it('is what was published, changed and taken back since, in that order, and a tombstone for what is gone', async () => {
    const { pageInfo } = await ask()
    const renamed = activity('lantern', { title: '换了名字' })
    await server.publish({ ...renamed, updatedAt: '2027-02-03T00:00:00.000Z' })
    expect(told(await ask(pageInfo.endCursor))).toEqual([[id('lantern'), 'UPDATED']])
    await server.unpublish(activity('songs'))
    const since = await ask(pageInfo.endCursor)
    expect(told(since)).toEqual([
      [id('lantern'), 'UPDATED'],
      [id('songs'), 'REMOVED'],
    ])
    expect(since.nodes[1]).toMatchObject({ type: 'Activity', node: null })
  })

  it('tells an object that changed twice once, at its latest place, and brings back what was gone', async () => {
    const { pageInfo } = await ask()
    await server.publish({ ...activity('songs'), updatedAt: '2027-02-04T00:00:00.000Z' })
    await ask()
    await server.publish({ ...activity('songs', { title: '又改了' }), updatedAt: '2027-02-05T00:00:00.000Z' })
    expect(told(await ask(pageInfo.endCursor))).toEqual([[id('songs'), 'UPDATED']])
  })

  it('comes in pages', async () => {
    const seen: string[] = []
    let since: string | null = null
    for (let more = true; more; ) {
      const found: Found = await ask(since, 2)
      seen.push(...found.nodes.map(({ nodeId }) => nodeId))
      since = found.pageInfo.endCursor
      more = found.pageInfo.hasNextPage
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe((await ask()).totalCount)
  })

  it('is numbered once by two processes that look at the same moment', async () => {
    const { pageInfo } = await ask()
    const sibling = available.name === 'PostgreSQL' ? await server.sibling() : null
    await server.publish({ ...activity('lantern', { title: '两边都看' }), updatedAt: '2027-02-06T00:00:00.000Z' })
    const body = { query: question, variables: { since: pageInfo.endCursor, first: 100 } }
    await sibling?.content.store.reload()
    const answers = await Promise.all(
      [server.app, sibling?.app ?? server.app].map((app) => app.inject({ method: 'POST', url: '/graphql', payload: body })),
    )
    for (const answer of answers) expect(told(answer.json().data.changes)).toEqual([[id('lantern'), 'UPDATED']])
    await sibling?.close()
  })

  it('refuses a cursor that is none', async () => {
    const { errors } = await server.ask(question, { since: 'yesterday', first: 5 })
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })
})
