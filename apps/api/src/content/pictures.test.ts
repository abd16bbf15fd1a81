import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { availableDatabases } from '../testing/databases.js'
import { activity, settings } from '../testing/entries.js'
import { createTestServer, type TestServer } from '../testing/test-server.js'

const [sqlite] = (await availableDatabases()).filter(({ name }) => name === 'SQLite')
const bytes = new Uint8Array([1, 2, 3])
const picture = (url: string) => ({ kind: 'PICTURE' as const, url, width: 800, height: 600, alt: '合影' })

describe.each(sqlite ? [sqlite] : [])('pictures', (available) => {
  let server: TestServer
  beforeAll(async () => {
    server = await createTestServer(available, { entries: [settings()] })
    server.cms.uploads.set('/uploads/a.jpg', bytes)
    await server.publish(activity('photo', { cover: picture('/uploads/a.jpg') }), activity('script', { cover: picture('/uploads/a.svg') }))
  })
  afterAll(() => server.dispose())

  const cover = async (slug: string) =>
    (await server.ask<{ event: { cover: { url: string } | null } }>(`{ event(slug: "${slug}") { cover { url } } }`)).data.event.cover
  const path = async () => new URL((await cover('photo'))?.url ?? '').pathname

  it('are served from our copy, also when the CMS is away', async () => {
    server.cms.online = false
    const reply = await server.app.inject({ url: await path() })
    server.cms.online = true
    expect(reply.statusCode).toBe(200)
    expect(reply.headers['content-type']).toBe('image/jpeg')
    expect([...reply.rawPayload]).toEqual([...bytes])
  })

  it('of a kind that could carry a script are not shown', async () => {
    expect(await cover('script')).toBeNull()
  })

  it.each(['/pictures/000000000000000000000000.jpg', '/pictures/..%2Fapi.sqlite', '/pictures/a.svg'])('are nowhere at %s', async (url) => {
    expect((await server.app.inject({ url })).statusCode).toBe(404)
  })
})
