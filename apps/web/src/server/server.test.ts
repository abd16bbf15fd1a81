import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import type { Answer } from './answer.ts'
import { encode, isCompressible, negotiate } from './encodings.ts'
import { readPreferenceKey } from './preference-key.ts'
import { inOwnWords, refuseMethod } from './refused-requests.ts'
import { SharedPages } from './shared-pages.ts'
import { clientAddress } from './trusted-request.ts'

const html = (text: string, headers: Answer['headers'] = {}): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/html', ...headers },
  body: Buffer.from(text),
})

describe('codings', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['identity', 'identity'],
    ['gzip;q=0', 'identity'],
    [undefined, 'identity'],
  ] as const)('%s is answered with %s', (accepted, coding) => expect(negotiate(accepted)).toBe(coding))

  it('come back as they went in', async () => {
    const body = Buffer.from('元宵节'.repeat(200))
    expect(gunzipSync(await encode(body, 'gzip'))).toEqual(body)
    expect(brotliDecompressSync(await encode(body, 'br'))).toEqual(body)
  })

  it('are for text that is long enough', () => {
    expect(isCompressible(html('x'.repeat(600)))).toBe(true)
    expect(isCompressible(html('x'))).toBe(false)
    expect(isCompressible(html('x'.repeat(600), { 'content-type': 'image/png' }))).toBe(false)
  })
})

describe('a request that no page answers', () => {
  it.each(['TRACE', 'PUT', 'DELETE', 'OPTIONS'])('%s is told which methods there are', (method) =>
    expect(refuseMethod(method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD, POST', 'x-content-type-options': 'nosniff' } }),
  )

  it.each(['GET', 'HEAD', 'POST'])('%s goes on', (method) => expect(refuseMethod(method)).toBeNull())

  it('is told in the words and with the headers of the site that its form came from elsewhere', () => {
    const foreign = inOwnWords({ ...html('Cross-site POST form submissions are forbidden'), status: 403 })
    expect(foreign).toMatchObject({ status: 403, headers: { 'x-frame-options': 'DENY' } })
    expect(foreign.body.toString()).toMatch(/请回到本站/)
    expect(inOwnWords(html('a')).body.toString()).toBe('a')
  })
})

describe('pages that many share', () => {
  const at = (time: { now: number }, most = 10) => new SharedPages(most, () => time.now)
  const shared = (text: string) => html(text, { 'x-shared-for': '100' })

  it('are made once while fresh, and anew afterwards', async () => {
    const time = { now: 0 }
    const pages = at(time)
    const render = vi.fn(async () => shared('a'))
    await pages.take('k', render)
    await pages.take('k', render)
    expect(render).toHaveBeenCalledTimes(1)
    time.now = 100
    await Promise.all([pages.take('k', render), pages.take('k', render)])
    expect(render).toHaveBeenCalledTimes(2)
  })

  it('are made once for all who ask at the same moment, even the first time', async () => {
    const pages = at({ now: 0 })
    const render = vi.fn(async () => shared('a'))
    await Promise.all(Array.from({ length: 20 }, () => pages.take('k', render)))
    expect(render).toHaveBeenCalledTimes(1)
  })

  it('give each who waited a page of their own when the first turns out private, or breaks', async () => {
    const pages = at({ now: 0 })
    let made = 0
    const texts = await Promise.all(
      [1, 2, 3].map(async () => (await pages.take('k', async () => html(`form ${++made}`))).answer.body.toString()),
    )
    expect(new Set(texts).size).toBe(3)
    const broken = vi.fn(() => Promise.reject(new Error('bug')))
    const results = await Promise.allSettled([pages.take('b', broken), pages.take('b', async () => shared('a'))])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
  })

  it('never tell the browser for how long', async () => {
    expect((await at({ now: 0 }).take('k', async () => shared('a'))).answer.headers).not.toHaveProperty('x-shared-for')
  })

  it('are never those that belong to one reader', async () => {
    const pages = at({ now: 0 })
    await pages.take('k', async () => html('mine'))
    await pages.take('c', async () => ({ ...shared('mine'), headers: { ...shared('').headers, 'set-cookie': 'a=b' } }))
    expect([pages.has('k'), pages.has('c')]).toEqual([false, false])
  })

  it('forget the oldest', async () => {
    const pages = at({ now: 0 }, 2)
    for (const key of ['a', 'b', 'c']) await pages.take(key, async () => shared(key))
    expect(['a', 'b', 'c'].map((key) => pages.has(key))).toEqual([false, true, true])
  })

  it('are kept apart by letters and colours, and by no other cookie', () => {
    expect(readPreferenceKey('size=large; theme=dark; other=1')).toBe('size=large; theme=dark')
    expect(readPreferenceKey('other=2')).toBe(readPreferenceKey(undefined))
  })
})

describe('the address of the one who asks', () => {
  it('is the nearest hop that is no known proxy', () => {
    expect(clientAddress('203.0.113.9', '1.1.1.1', [])).toBe('203.0.113.9')
    expect(clientAddress('::ffff:10.0.0.1', '1.1.1.1, 198.51.100.7', ['10.0.0.1'])).toBe('198.51.100.7')
    expect(clientAddress('10.0.0.1', '198.51.100.7, 10.0.0.2', ['10.0.0.1', '10.0.0.2'])).toBe('198.51.100.7')
    expect(clientAddress('10.0.0.1', undefined, ['10.0.0.1'])).toBe('10.0.0.1')
  })
})
