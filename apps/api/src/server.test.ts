import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { availableDatabases } from './testing/databases.js'
import { createTestServer, type TestServer } from './testing/test-server.js'

describe.each(await availableDatabases())('the server on $name', (available) => {
  let server: TestServer
  beforeAll(async () => {
    server = await createTestServer(available)
  })
  afterAll(() => server.dispose())

  it('says that it is well', async () => {
    const reply = await server.app.inject({ url: '/health' })
    expect(reply.statusCode).toBe(200)
  })

  it('answers a query', async () => {
    const { data } = await server.ask<{ community: { id: string } }>('{ community { id } }')
    expect(data.community.id).toBe('xingang-05')
  })

  it('refuses a simple request that a foreign page could make', async () => {
    const reply = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/plain' },
      payload: '{ community { id } }',
    })
    expect(reply.statusCode).toBeGreaterThanOrEqual(400)
  })
})
