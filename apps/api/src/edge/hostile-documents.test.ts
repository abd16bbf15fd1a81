import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { availableDatabases } from '../testing/databases.js'
import { hostileDocuments } from '../testing/hostile-documents.js'
import { createTestServer, type TestServer } from '../testing/test-server.js'

interface Refused {
  data?: unknown
  errors: { message: string; extensions: { code: string } }[]
}

describe('a hostile document', async () => {
  let server: TestServer
  const [sqlite] = await availableDatabases()
  beforeAll(async () => {
    if (!sqlite) throw new Error('SQLite is always there.')
    server = await createTestServer(sqlite)
  })
  afterAll(() => server.dispose())

  const post = (payload: object, accept = 'application/graphql-response+json') =>
    server.app.inject({ method: 'POST', url: '/graphql', headers: { accept }, payload })

  it('comes in sixty kinds', () => {
    expect(new Set(hostileDocuments.map(([, document]) => document)).size).toBe(60)
  })

  it.each(hostileDocuments)('is refused in few words: %s', async (_, query) => {
    const reply = await post({ query })
    const body = reply.json<Refused>()
    expect(reply.statusCode).toBe(400)
    expect(body.data).toBeUndefined()
    expect(body.errors.length).toBeGreaterThan(0)
    expect(reply.body).not.toContain('INTERNAL_SERVER_ERROR')
    expect(Buffer.byteLength(reply.body)).toBeLessThanOrEqual(2_048)
  })

  it.each([
    [
      'TOO_COSTLY',
      '{ events(first: 100) { nodes { teams { id } meetings { startsAt } bring venue { id } } } lectureSessions(first: 100) { nodes { segments { order } speakers { kind } teams { id } meetings { startsAt } recap { photos { image { url } } } } } seriesList { events(first: 100) { nodes { teams { id } meetings { endsAt } cover { url } venue { id } } } } }',
      {},
    ],
    [
      'LISTS_TOO_DEEP',
      '{ seriesList { events(first: 1) { nodes { ... on Activity { series { events(first: 1) { nodes { teams { id } } } } } } } } }',
      {},
    ],
    ['PAGE_TOO_LARGE', '{ events(first: 101) { totalCount } }', {}],
    ['PAGE_TOO_LARGE', '{ events(first: -1) { totalCount } }', {}],
    ['PAGE_TOO_LARGE', 'query ($n: Int) { events(first: $n) { totalCount } }', { n: 5_000 }],
    ['PAGE_TOO_LARGE', 'query ($n: Int = 500) { events(first: $n) { totalCount } }', {}],
    ['PAGE_TOO_LARGE', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: 101 }, () => 'x') }],
  ])('is refused with %s', async (code, query, variables) => {
    const reply = await post({ query, variables })
    expect(reply.statusCode).toBe(400)
    expect(reply.json<Refused>().errors.map((error) => error.extensions.code)).toEqual([code])
    expect(reply.json<Refused>().errors[0]?.message).toMatch(/\p{Script=Han}/u)
  })

  it('may not send several operations as one request', async () => {
    const reply = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: [{ query: '{ community { id } }' }, { query: '{ community { id } }' }],
    })
    expect(reply.statusCode).toBe(400)
    expect(reply.json<Refused>().data).toBeUndefined()
  })

  it('may not echo a megabyte', async () => {
    const reply = await post({ query: `{ ${'x'.repeat(50_000)} }` })
    expect(reply.statusCode).toBe(400)
    expect(Buffer.byteLength(reply.body)).toBeLessThanOrEqual(2_048)
  })

  it('is not what a tool asks to learn the schema', async () => {
    const { getIntrospectionQuery } = await import('graphql')
    const reply = await post({ query: getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, oneOf: true }) })
    expect(reply.statusCode).toBe(200)
    expect(reply.json<Refused>().errors).toBeUndefined()
  })
})
