import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { availableDatabases } from '../testing/databases.js'
import { createTestServer, type TestServer } from '../testing/test-server.js'

describe('GraphQL over HTTP', async () => {
  let server: TestServer
  let address = ''
  const [sqlite] = await availableDatabases()

  beforeAll(async () => {
    if (!sqlite) throw new Error('SQLite is always there.')
    server = await createTestServer(sqlite)
    address = await server.app.listen({ port: 0, host: '127.0.0.1' })
  })
  afterAll(() => server.dispose())

  const audits = serverAudits({ url: () => `${address}/graphql`, fetchFn: fetch })

  it('has sixty-one audits', () => {
    expect(audits).toHaveLength(61)
  })

  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn()
    expect(result.status, 'reason' in result ? result.reason : '').toBe('ok')
  })
})
