import { readdir } from 'node:fs/promises'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { availableDatabases } from '../../testing/databases.js'
import { activity, settings } from '../../testing/entries.js'
import { rememberLog } from '../../testing/log-lines.js'
import { lookAt, pictureBytes, SECRET_PLACE, svgBytes, telephoneJpeg } from '../../testing/pictures.js'
import { createTestServer, type TestServer } from '../../testing/test-server.js'

interface Shown {
  url: string
  nightUrl: string
  alt: string
  width: number
  height: number
  sources: { url: string; type: string; width: number }[]
}
const IMAGE = '{ url nightUrl alt width height sources { url type width } }'
const EVENT = `query($slug: String!) { event(slug: $slug) { cover ${IMAGE} ... on Activity { recap { photos { caption image ${IMAGE} } } } } }`
const DAY_MS = 86_400_000
const picture = (url: string, alt = '合影') => ({ kind: 'PICTURE' as const, url, width: 1200, height: 800, alt })
const recap = (...urls: string[]) => ({
  ...{ headline: null, text: '回顾', attendance: null, volunteers: null },
  photos: urls.map((url) => ({ cover: picture(url), photographer: null, caption: url })),
})

describe.each(await availableDatabases())('pictures on $name', (available) => {
  let server: TestServer
  const log = rememberLog()
  beforeEach(async () => {
    server = await createTestServer(available, { entries: [settings()], logger: pino({ level: 'warn' }, log.stream) })
    server.cms.uploads.set('/uploads/a.jpg', await telephoneJpeg({ width: 800, height: 1800 }))
    await publish(activity('photo', { cover: picture('/uploads/a.jpg?v=1') }))
  })
  afterEach(() => server.dispose())

  async function publish(...entries: Parameters<TestServer['publish']>) {
    await server.publish(...entries)
    await server.content.pictures.idle()
  }
  async function reconcile(step: 'compare' | 'refresh') {
    await server[step]()
    await server.content.pictures.idle()
  }
  const event = async (slug = 'photo') => {
    type Event = { cover: Shown | null; recap: { photos: { caption: string; image: Shown }[] } | null }
    return (await server.ask<{ event: Event }>(EVENT, { slug })).data.event
  }
  const coverUrl = async () => (await event()).cover?.url ?? null
  const path = (url = '') => new URL(url).pathname
  const get = (url: string, headers: Record<string, string> = {}) => server.app.inject({ url, headers })
  const refusals = () => log.lines().flatMap(({ sourceUrl, reason }) => (sourceUrl ? [`${sourceUrl}: ${reason}`] : []))

  it('are told to the graph in every size that pages use, as they stand upright', async () => {
    const { cover } = await event()
    expect(cover).toMatchObject({ alt: '合影', width: 960, height: 427, nightUrl: cover?.url })
    const name = /^http:\/\/site\.test\/pictures\/([0-9a-f]{32})-960\.webp$/.exec(cover?.url ?? '')?.[1]
    expect(cover?.sources).toEqual(
      ['avif', 'webp'].flatMap((format) =>
        [480, 960, 1440].map((width) => ({ url: `http://site.test/pictures/${name}-${width}.${format}`, type: `image/${format}`, width })),
      ),
    )
  })

  it('reach readers in those sizes without the CMS, after a restart too, and without where they were taken', async () => {
    const { cover } = await event()
    server.cms.online = false
    await server.restart()
    const asked = server.cms.requests.length
    expect((await event()).cover).toEqual(cover)
    for (const source of cover?.sources ?? []) {
      const reply = await get(path(source.url))
      expect(reply.statusCode).toBe(200)
      expect(reply.headers).toMatchObject({ 'content-type': source.type, 'cache-control': 'public, max-age=31536000, immutable' })
      const looks = await lookAt(reply.rawPayload)
      expect(looks).toMatchObject({ width: source.width, height: Math.round((source.width * 800) / 1800), bare: true })
      expect(reply.rawPayload.includes(SECRET_PLACE)).toBe(false)
    }
    expect(server.cms.requests).toHaveLength(asked)
  })

  it('are made once for all who ask at the same time, and read from disk afterwards', async () => {
    const url = path((await coverUrl()) ?? '')
    const [first, ...others] = await Promise.all(Array.from({ length: 8 }, () => get(url)))
    for (const reply of others) expect(reply.rawPayload).toEqual(first?.rawPayload)
    expect(await readdir(server.config.pictureFolder)).toEqual([url.split('/').at(-1)])
    await server.database.fork().execute('delete from pictures')
    expect((await get(url)).rawPayload).toEqual(first?.rawPayload)
    const etag = String(first?.headers.etag)
    expect(await get(url, { 'if-none-match': etag })).toMatchObject({ statusCode: 304, body: '' })
  })

  it('that were replaced come under another name, and the version of the content says so', async () => {
    const version = async () =>
      (await server.ask<{ community: { content: { version: string } } }>('{ community { content { version } } }')).data
    const [url, before] = [await coverUrl(), await version()]
    server.cms.uploads.set('/uploads/a.jpg', await pictureBytes('jpeg', { width: 600, height: 400, colour: 'red' }))
    server.cms.put(activity('photo', { cover: picture('/uploads/a.jpg?v=2') }, '2027-02-10T00:00:00.000Z'))
    await reconcile('compare')
    const { cover } = await event()
    expect(cover).toMatchObject({ width: 600, height: 400 })
    expect(cover?.url).not.toBe(url)
    expect(cover?.sources.map((source) => source.width)).toEqual([480, 600, 480, 600])
    expect(await version()).not.toEqual(before)
    expect((await get(path(url ?? ''))).statusCode).toBe(200)
  })

  it.each([
    ['a drawing called a photo', svgBytes(), 'NOT_A_PICTURE'],
    ['half a photo', null, 'BROKEN'],
    ['a huge file', new Uint8Array(21 * 1024 * 1024), 'TOO_LARGE'],
    ['a page called a photo', new Uint8Array(Buffer.from('<html>')), 'NOT_A_PICTURE'],
  ])('that cannot be taken in, as %s, leave the last good cover and its words, and are logged', async (name, bytes, reason) => {
    const url = await coverUrl()
    const whole = await telephoneJpeg()
    const half = whole.slice(0, whole.length * 0.6)
    const address = `/uploads/${encodeURIComponent(name)}.jpg`
    server.cms.uploads.set(address, bytes ?? half)
    await publish(
      activity('photo', { cover: picture(address, '新的说明') }, '2027-02-10T00:00:00.000Z'),
      activity('fresh', { cover: picture(address) }),
    )
    expect((await event()).cover).toMatchObject({ url, alt: '合影' })
    expect((await event('fresh')).cover).toBeNull()
    expect(refusals()).toContain(`${address}: ${reason}`)
    await server.restart()
    expect((await event()).cover).toMatchObject({ url, alt: '合影' })
  })

  it('that were refused are not fetched with every publish, and those out of reach come with the next reconcile', async () => {
    server.cms.uploads.set('/uploads/bad.jpg', svgBytes())
    await publish(activity('bad', { cover: picture('/uploads/bad.jpg') }), activity('late', { cover: picture('/uploads/late.jpg') }))
    const fetched = (name: string) => server.cms.requests.filter((request) => request === `/uploads/${name}.jpg`).length
    const before = fetched('bad')
    await publish(activity('other'))
    await reconcile('compare')
    expect(fetched('bad')).toBe(before)
    expect((await event('late')).cover).toBeNull()
    server.cms.uploads.set('/uploads/late.jpg', await pictureBytes('png', { width: 300, height: 200 }))
    await reconcile('refresh')
    expect((await event('late')).cover).toMatchObject({ width: 300, height: 200 })
    expect(fetched('bad')).toBe(before + 1)
  })

  it('of a recap are shown where they are held, and no other picture stands in for one that is not', async () => {
    await publish(activity('photo', { recap: recap('/uploads/a.jpg?v=1', '/uploads/gone.jpg') }, '2027-02-10T00:00:00.000Z'))
    const { photos } = (await event()).recap ?? { photos: [] }
    expect(photos.map(({ caption }) => caption)).toEqual(['/uploads/a.jpg?v=1'])
    expect((await get(path(photos[0]?.image.url))).statusCode).toBe(200)
  })

  it('go thirty days after the last entry that showed them, with every size that was made', async () => {
    const url = path((await coverUrl()) ?? '')
    await get(url)
    server.clock.advance(40 * DAY_MS)
    await reconcile('refresh')
    expect((await get(url)).statusCode).toBe(200)
    await publish(activity('photo', { cover: null }, '2027-02-10T00:00:00.000Z'))
    server.clock.advance(29 * DAY_MS)
    await reconcile('refresh')
    expect((await get(url)).statusCode).toBe(200)
    server.clock.advance(2 * DAY_MS)
    await reconcile('refresh')
    expect((await get(url)).statusCode).toBe(404)
    expect(await readdir(server.config.pictureFolder)).toEqual([])
  })

  it.each(['0'.repeat(32).concat('-960.webp'), '..%2Fapi.sqlite', 'a.svg', '%00', ''])('are nowhere at %s', async (name) => {
    expect((await get(`/pictures/${name}`)).statusCode).toBe(404)
  })

  it('are refused by the database itself under a name that is none, or without a size', async () => {
    const insert = (digest: string, width: number) =>
      server.database
        .fork()
        .execute('insert into pictures (community_id, source_url, digest, width, height, bytes, wanted_at) values (?, ?, ?, ?, 1, ?, ?)', [
          ...['x', digest, digest, width, Buffer.from('x'), '2027-02-15T00:00:00.000Z'],
        ])
    await expect(insert('../api.sqlite', 1)).rejects.toThrow(/check/i)
    await expect(insert('a'.repeat(32), 0)).rejects.toThrow(/check/i)
    await insert('a'.repeat(32), 1)
  })
})
