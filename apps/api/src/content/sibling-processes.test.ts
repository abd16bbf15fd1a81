import { describe, expect, it } from 'vitest'
import { availableDatabases } from '../testing/databases.js'
import { activity, settings } from '../testing/entries.js'
import { pictureBytes } from '../testing/pictures.js'
import { createTestServer } from '../testing/test-server.js'

const shared = (await availableDatabases()).filter(({ name, concurrent }) => name !== 'SQLite' && concurrent)

describe.each(shared)('two processes on one $name', (available) => {
  it('show the same content when one of them was told of a change', async () => {
    const server = await createTestServer(available, { entries: [settings(), activity('lantern')] })
    const sibling = await server.sibling()
    const versions = () => [server, sibling].map(({ content }) => content.store.current.version)
    await server.publish(activity('drum'))
    await expect.poll(() => new Set(versions()).size).toBe(1)
    const reply = await sibling.app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ events { nodes { slug } } }' } })
    expect(reply.json()).toMatchObject({ data: { events: { nodes: [{ slug: 'drum' }, { slug: 'lantern' }] } } })
    await sibling.close()
    await server.dispose()
  })

  it('show a picture that only one of them has fetched', async () => {
    const server = await createTestServer(available, { entries: [settings()] })
    const sibling = await server.sibling()
    server.cms.uploads.set('/uploads/a.jpg', await pictureBytes('jpeg', { width: 600, height: 400 }))
    await server.publish(activity('photo', { cover: { kind: 'PICTURE', url: '/uploads/a.jpg', width: 600, height: 400, alt: '' } }))
    await server.content.pictures.idle()
    server.cms.online = false
    const url = () => sibling.content.store.current.eventsBySlug.get('photo')?.cover?.url ?? ''
    await expect.poll(url).toMatch(/\/pictures\//)
    expect((await sibling.app.inject({ url: new URL(url()).pathname })).statusCode).toBe(200)
    expect(server.cms.requests.filter((path) => path === '/uploads/a.jpg')).toHaveLength(1)
    await sibling.close()
    await server.dispose()
  })
})
