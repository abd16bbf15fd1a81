import { CLIENT_ADDRESS_HEADER, signClientAddress } from '@culture/contract'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLimits } from '../access/index.js'
import { availableDatabases } from '../testing/databases.js'
import { rememberLog } from '../testing/log-lines.js'
import { form, largeSettings, openActivity, take } from '../testing/sign-ups.js'
import { createTestServer, type TestServer } from '../testing/test-server.js'
import { createLogger } from './log/logger.js'

interface Refused {
  data?: unknown
  errors: { message: string; extensions: { code: string; errorId?: string } }[]
}

describe('every answer of the API', async () => {
  let server: TestServer
  const log = rememberLog()
  const limits = createLimits()
  const [sqlite] = await availableDatabases()
  beforeAll(async () => {
    if (!sqlite) throw new Error('SQLite is always there.')
    server = await createTestServer(sqlite, {
      entries: [largeSettings(), openActivity('fair')],
      logger: createLogger('info', log.stream),
      limits,
    })
  })
  afterAll(() => server.dispose())

  const send = (payload: string, contentType = 'application/json', url = '/graphql'): Promise<LightMyRequestResponse> =>
    server.app.inject({ method: 'POST', url, headers: contentType ? { 'content-type': contentType } : {}, payload })

  it.each<[string, number, string, () => Promise<LightMyRequestResponse>]>([
    ['a body of two megabytes', 413, 'BODY_TOO_LARGE', () => send(JSON.stringify({ query: 'x'.repeat(2_000_000) }))],
    ['text', 415, 'UNSUPPORTED_MEDIA_TYPE', () => send('{ community { id } }', 'text/plain')],
    ['a form', 415, 'UNSUPPORTED_MEDIA_TYPE', () => send('query=x', 'application/x-www-form-urlencoded')],
    ['a multipart form', 415, 'UNSUPPORTED_MEDIA_TYPE', () => send('--x--', 'multipart/form-data; boundary=x')],
    ['no media type', 415, 'UNSUPPORTED_MEDIA_TYPE', () => send('{}', '')],
    ['broken JSON', 400, 'MALFORMED_JSON', () => send('{"query":')],
    ['an empty body', 400, 'MALFORMED_JSON', () => send('')],
    ['an unknown address', 404, 'NOT_FOUND', () => server.app.inject({ url: '/nothing/here?phone=13800001234' })],
  ])('refuses %s in Chinese, with its status', async (_, status, code, request) => {
    const reply = await request()
    expect(reply.statusCode).toBe(status)
    expect(reply.json<Refused>().errors[0]?.extensions).toEqual({ code })
    expect(reply.json<Refused>().errors[0]?.message).toMatch(/\p{Script=Han}/u)
    expect(reply.headers['cache-control']).toBe('no-store')
  })

  it('has security headers, whatever it is', async () => {
    const replies = [
      await send(JSON.stringify({ query: '{ community { id } }' })),
      await send(JSON.stringify({ query: '{ community { id } }' })),
      await send('{"query":'),
      await server.app.inject({ url: '/health' }),
      await server.app.inject({ url: '/schema.graphql' }),
      await server.app.inject({ url: '/nothing' }),
    ]
    for (const { headers } of replies) {
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers).not.toHaveProperty('x-powered-by')
    }
  })

  it('lets pages of any site read what is public, without credentials', async () => {
    const preflight = await server.app.inject({
      ...{ method: 'OPTIONS', url: '/graphql' },
      headers: {
        origin: 'https://paper.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
    expect([
      preflight.statusCode,
      preflight.headers['access-control-allow-origin'],
      preflight.headers['access-control-allow-methods'],
    ]).toEqual([204, '*', 'GET, POST, OPTIONS'])
    expect(preflight.headers['access-control-allow-headers']).toContain('Content-Type')
    const answer = await send(JSON.stringify({ query: '{ community { id } }' }))
    expect(answer.headers['access-control-allow-origin']).toBe('*')
    expect(answer.headers).not.toHaveProperty('access-control-allow-credentials')
    expect(answer.headers['access-control-expose-headers']).toContain('RateLimit')
  })

  it('says what it cost and what remains', async () => {
    const reply = await send(JSON.stringify({ query: '{ community { id } events(first: 2) { nodes { slug } } }' }))
    expect(reply.json().extensions).toEqual({ cost: { requested: 4, actual: 3, max: 10_000 } })
    expect(reply.headers['ratelimit-policy']).toBe('"address";q=12000;w=60')
    expect(reply.headers.ratelimit).toMatch(/^"address";r=\d+;t=\d+$/)
  })

  it('counts requests by the address that the web app signed, and refuses with the time to wait', async () => {
    const at = server.clock.now().getTime()
    const ask = (address: string) =>
      server.app.inject({
        ...{ method: 'POST', url: '/graphql', payload: { query: '{ community { name } }' } },
        headers: { [CLIENT_ADDRESS_HEADER]: signClientAddress(server.config.clientAddressSecret, address, at) },
      })
    await ask('203.0.113.1')
    await limits.charge('ADDRESS_REQUESTS', '203.0.113.1', 12_000)
    const refused = await ask('203.0.113.1')
    expect([refused.statusCode, refused.json<Refused>().errors[0]?.extensions.code]).toEqual([429, 'RATE_LIMITED'])
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect((await ask('203.0.113.2')).statusCode).toBe(200)
  })

  it("words a caller's fault alike the first, second and third time", async () => {
    const query = '{ events(after: "nonsense") { totalCount } }'
    const bodies: string[] = []
    for (let time = 1; time <= 3; time++) bodies.push((await send(JSON.stringify({ query }))).body)
    expect(new Set(bodies).size).toBe(1)
    const [error] = (JSON.parse(bodies[2] ?? '') as Refused).errors
    expect(error).toMatchObject({ path: ['events'], extensions: { code: 'BAD_USER_INPUT' } })
  })

  it('logs one line with id, operation, time and outcome, and nothing of what people wrote', async () => {
    const input = form('fair', 7, {
      name: '诸葛示九',
      phone: '13900005678',
      household: { estate: 'A', building: '17', unit: '3', room: '1102' },
    })
    const before = log.lines().length
    const { code } = await take(server, input)
    await server.ask('query Mine($c: String!, $t: String!) { signUp(code: $c, phoneTail: $t) { status } }', { c: code, t: '5678' })
    await server.ask('query { signUp(code: "ABCDE12345", phoneTail: "5678") { status } }')
    await server.app.inject({ url: `/graphql?${new URLSearchParams({ query: '{ event(slug: "诸葛示九 13900005678") { id } }' })}` })
    await send(JSON.stringify({ query: '{ broken(phone: "13900005678")', variables: { name: '诸葛示九' } }))
    await send('{"name":"诸葛示九","phone":"13900005678"')
    await server.app.inject({ url: '/13900005678/诸葛示九' })
    const lines = log
      .lines()
      .slice(before)
      .filter((line) => line.msg === 'request')
    expect(lines).toHaveLength(7)
    for (const line of lines) {
      expect(line).toMatchObject({
        reqId: expect.any(String),
        method: expect.any(String),
        status: expect.any(Number),
        ms: expect.any(Number),
      })
    }
    expect(lines[1]).toMatchObject({ operation: 'Mine', outcome: 'ANSWERED', route: '/graphql' })
    const text = log.text()
    for (const canary of ['诸葛示九', '诸葛', '13900005678', '5678"', code, code.replace(' ', ''), 'ABCDE12345', '1102', '127.0.0.1']) {
      expect(text.includes(canary), canary).toBe(false)
    }
  })
})
