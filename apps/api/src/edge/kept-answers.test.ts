import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { availableDatabases } from '../testing/databases.js'
import { activity } from '../testing/entries.js'
import { rememberLog } from '../testing/log-lines.js'
import { cancel, form, largeSettings, lookUp, openActivity, phoneOf, tailOf, take } from '../testing/sign-ups.js'
import { createTestServer, TEST_NOW, type TestServer } from '../testing/test-server.js'
import { createLogger } from './log/logger.js'

const titles = '{ events { nodes { slug title } } }'
const places = '{ event(slug: "fair") { signUp { state taken left } } }'
const status = '{ event(slug: "fair") { status } }'

describe.each(await availableDatabases())('kept answers on $name', (available) => {
  let server: TestServer
  const log = rememberLog()
  beforeAll(async () => {
    const logger = createLogger('info', log.stream)
    server = await createTestServer(available, { entries: [largeSettings(), openActivity('fair'), activity('walk')], logger })
  })
  beforeEach(() => server.clock.set(TEST_NOW))
  afterAll(() => server.dispose())

  type Extra = { headers?: Record<string, string>; variables?: Record<string, unknown> }
  const post = (query: string, { headers = {}, variables }: Extra = {}): Promise<LightMyRequestResponse> =>
    server.app.inject({ method: 'POST', url: '/graphql', payload: { query, variables }, headers })
  const get = (parameters: Record<string, string>, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> =>
    server.app.inject({ method: 'GET', url: `/graphql?${new URLSearchParams(parameters)}`, headers })
  const outcomes = (): unknown[] => log.lines().flatMap((line) => (line.outcome ? [line.outcome] : []))
  const lastOutcome = (): unknown => outcomes().at(-1)

  it('are sent again as they are', async () => {
    const first = await post(titles)
    expect(lastOutcome()).toBe('ANSWERED')
    const second = await post(titles)
    expect(lastOutcome()).toBe('KEPT')
    expect(second.body).toBe(first.body)
    expect(second.json()).toMatchObject({ data: { events: { nodes: [{ slug: 'fair' }, { slug: 'walk' }] } } })
  })

  it('are shared between two ways of writing one question, and not between two questions', async () => {
    const spaced = await post('{\n  events {\n    nodes { slug, title }\n  }\n}')
    const other = await post('{ events { nodes { slug } } }')
    expect(spaced.headers.etag).toBe((await post(titles)).headers.etag)
    expect(other.headers.etag).not.toBe(spaced.headers.etag)
  })

  it('tell variables apart, in whatever order they come', async () => {
    const query = 'query ($first: Int, $filter: EventFilter) { events(first: $first, filter: $filter) { totalCount nodes { slug } } }'
    const one = await post(query, { variables: { first: 1, filter: { theme: 'LOCAL' } } })
    const same = await post(query, { variables: { filter: { theme: 'LOCAL' }, first: 1 } })
    const two = await post(query, { variables: { first: 2, filter: { theme: 'LOCAL' } } })
    expect(same.body).toBe(one.body)
    expect(two.json().data.events.nodes).toHaveLength(2)
  })

  it('come in the smallest encoding the reader takes, each with an ETag of its own', async () => {
    const query = `{ events { nodes { id slug title url lunarDate startsAt endsAt } } lectureSessions { totalCount } }`
    const plain = await get({ query })
    const brotli = await get({ query }, { 'accept-encoding': 'gzip, deflate, br' })
    const gzip = await get({ query }, { 'accept-encoding': 'gzip;q=0.5, br;q=0' })
    expect([plain, brotli, gzip].map((reply) => reply.headers['content-encoding'])).toEqual([undefined, 'br', 'gzip'])
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(plain.body)
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain.body)
    expect(new Set([plain, brotli, gzip].map((reply) => reply.headers.etag)).size).toBe(3)
    expect(brotli.headers.vary).toContain('Accept-Encoding')
  })

  it('are not sent to a reader who has them', async () => {
    const first = await get({ query: titles })
    const again = await get({ query: titles }, { 'if-none-match': `"other", ${first.headers.etag}` })
    expect([again.statusCode, again.body, lastOutcome()]).toEqual([304, '', 'NOT_MODIFIED'])
    expect(again.headers.etag).toBe(first.headers.etag)
    expect(first.headers['cache-control']).toMatch(/^public, max-age=0, s-maxage=5, stale-while-revalidate=60$/)
  })

  it('go stale with what they were made from, and only with that', async () => {
    await Promise.all([post(titles), post(places)])
    const code = (await take(server, form('fair', 1))).code
    await post(titles)
    expect(lastOutcome()).toBe('KEPT')
    const taken = await post(places)
    expect(lastOutcome()).toBe('ANSWERED')
    expect(taken.json().data.event.signUp).toMatchObject({ taken: 1, left: 39 })
    await cancel(server, code, tailOf(1))
    expect((await post(places)).json().data.event.signUp.taken).toBe(0)
    await server.publish(activity('walk', { title: '新的名字' }, '2027-02-14T00:00:00.000Z'))
    expect((await post(titles)).body).toContain('新的名字')
  })

  it('go stale when the clock says so: at the close, and at the end', async () => {
    const state = async () => (await post(places)).json().data.event.signUp.state
    server.clock.set('2027-02-19T05:59:59.999Z')
    expect([await state(), await state()]).toEqual(['OPEN', 'OPEN'])
    server.clock.set('2027-02-19T06:00:00.000Z')
    expect(await state()).toBe('CLOSED')
    server.clock.set('2027-02-20T07:59:59.999Z')
    const before = (await post(status)).json().data.event.status
    server.clock.set('2027-02-20T08:00:00.000Z')
    expect([before, (await post(status)).json().data.event.status]).toEqual(['SCHEDULED', 'FINISHED'])
  })

  it('go stale at midnight in Shanghai, and no shared cache may keep them beyond', async () => {
    const today = '{ community { today } }'
    server.clock.set('2027-02-15T15:59:58.000Z')
    const before = await get({ query: today })
    expect(before.headers['cache-control']).toBe('public, max-age=0, s-maxage=2, stale-while-revalidate=0')
    server.clock.set('2027-02-15T16:00:00.000Z')
    expect([before.json().data.community.today, (await get({ query: today })).json().data.community.today]).toEqual([
      '2027-02-15',
      '2027-02-16',
    ])
  })

  it('are made once for many who ask at the same time', async () => {
    await post(places)
    await take(server, form('fair', 2))
    const before = outcomes().length
    const replies = await Promise.all(Array.from({ length: 20 }, () => post(places)))
    expect(new Set(replies.map((reply) => reply.body)).size).toBe(1)
    expect(
      outcomes()
        .slice(before)
        .filter((outcome) => outcome === 'ANSWERED'),
    ).toHaveLength(1)
  })

  it('answer each media type with its own', async () => {
    const accept = 'application/graphql-response+json'
    expect((await post(titles, { headers: { accept } })).headers['content-type']).toContain(accept)
    expect((await post(titles, { headers: { accept } })).headers['content-type']).toContain(accept)
    expect((await post(titles)).headers['content-type']).toContain('application/json')
  })

  it('serve a query by its hash over GET, once it is registered', async () => {
    const query = '{ teams { name } }'
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } })
    expect((await get({ extensions })).json().errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND')
    expect((await get({ extensions, query })).json().data).toEqual({ teams: [] })
    expect((await get({ extensions })).json().data).toEqual({ teams: [] })
    await get({ extensions })
    expect(lastOutcome()).toBe('KEPT')
  })

  it('are never made of what one person may see', async () => {
    const { code } = await take(server, form('fair', 3))
    const ask = () =>
      post('query ($c: String!, $t: String!) { signUp(code: $c, phoneTail: $t) { status } events { totalCount } }', {
        variables: { c: code, t: tailOf(3) },
      })
    const [first, second] = [await ask(), await ask()]
    expect(first.json().data.signUp).toEqual({ status: 'CONFIRMED' })
    expect(outcomes().slice(-2)).toEqual(['ANSWERED', 'ANSWERED'])
    for (const reply of [first, second]) {
      expect(reply.headers['cache-control']).toBe('no-store')
      expect(reply.headers).not.toHaveProperty('etag')
      expect(reply.headers).not.toHaveProperty('access-control-allow-origin')
    }
    await cancel(server, code, tailOf(3))
    expect((await lookUp(server, code, tailOf(3)))?.status).toBe('CANCELLED')
  })

  it('are not for one who shows a key', async () => {
    await post(titles)
    await post(titles, { headers: { authorization: 'Bearer x' } })
    expect(lastOutcome()).toBe('ANSWERED')
  })

  it('are refused to a look-up by address, by hash, or of two at once', async () => {
    const one = `{ signUp(code: "AAAAABBBBB", phoneTail: "${phoneOf(1).slice(-4)}") { status } }`
    const two =
      '{ a: signUp(code: "x", phoneTail: "1") { status } ...F } fragment F on Query { signUp(code: "y", phoneTail: "2") { status } }'
    const hashed = {
      query: one,
      extensions: { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(one).digest('hex') } },
    }
    const codes = [
      await get({ query: one }),
      await server.app.inject({ method: 'POST', url: '/graphql', payload: hashed }),
      await post(two),
    ].map((reply) => [reply.statusCode, reply.json().errors[0].extensions.code])
    expect(codes).toEqual([
      [400, 'LOOK_UP_BY_POST_ONLY'],
      [400, 'LOOK_UP_BY_POST_ONLY'],
      [400, 'TOO_MANY_LOOK_UPS'],
    ])
    // Nor was it remembered by its hash on the way.
    const byHash = await server.app.inject({ method: 'POST', url: '/graphql', payload: { extensions: hashed.extensions } })
    expect(byHash.json().errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND')
  })
})
