import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { availableDatabases } from '../../testing/databases.js'
import { createTestServer, type TestServer } from '../../testing/test-server.js'
import { firstQuery } from './words.js'

const html = 'text/html,application/xhtml+xml,*/*;q=0.8'

describe.each((await availableDatabases()).slice(0, 1))('a developer who opens the address of the graph', (available) => {
  let server: TestServer
  beforeAll(async () => {
    server = await createTestServer(available)
  })
  afterAll(() => server.dispose())

  const get = (url: string, accept: string) => server.app.inject({ method: 'GET', url, headers: { accept } })

  it('finds a page that runs nothing but its own script', async () => {
    const reply = await get('/graphql', html)
    expect([reply.statusCode, reply.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    const policy = String(reply.headers['content-security-policy'])
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; connect-src 'self'; img-src data:;/)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(reply.headers['x-content-type-options']).toBe('nosniff')
    expect(reply.body).not.toMatch(/https?:|src=| on[a-z]+="/)
  })

  it('may run the query that stands there', async () => {
    expect((await server.ask(firstQuery, { first: 5 })).errors).toBeUndefined()
  })

  it.each([
    ['/graphql?query={__typename}', html],
    ['/graphql', 'application/json'],
    ['/graphql', '*/*'],
  ])('is given the graph itself at %s as %s', async (url, accept) => {
    expect((await get(url, accept)).headers['content-type']).toMatch(/json/)
  })
})
