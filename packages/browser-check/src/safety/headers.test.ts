import { describe, expect, inject, it } from 'vitest'

const siteUrl = inject('siteUrl')
const addresses = inject('addresses')
const get = (address: string, init?: RequestInit) => fetch(`${siteUrl}${address}`, { redirect: 'manual', ...init })
const event = addresses.find((address) => /^\/events\/[^/]+$/.test(address)) ?? ''

describe('headers of every page', () => {
  it.each([...addresses, `${event}/sign-up`, '/no-such-page'])('%s', async (address) => {
    const { headers } = await get(address)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/default-src 'self'/)
    expect(policy).toMatch(/frame-ancestors '(none|self)'/)
    expect(policy).toMatch(/base-uri '(none|self)'/)
    expect(policy).toMatch(/form-action 'self'/)
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toMatch(/no-referrer|same-origin|strict-origin/)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(headers.get('x-powered-by')).toBeNull()
  })
})

describe('pages', () => {
  it.each(addresses)('%s: compressed, small, with no script and nothing from elsewhere', async (address) => {
    const response = await get(address, { headers: { 'accept-encoding': 'gzip' } })
    expect(response.headers.get('content-encoding')).toBe('gzip')
    const html = await response.text()
    expect(html).toMatch(/<html[^>]* lang="zh-(Hans(-CN)?|CN)"/)
    for (const [, type = ''] of html.matchAll(/<script([^>]*)>/g)) expect(type).toContain('application/ld+json')
    expect(html).not.toMatch(/ style="| on[a-z]+="/)
    for (const [, source = ''] of html.matchAll(
      /(?:src|srcset|poster)="([^"]+)"|<link[^>]+rel="(?:stylesheet|preload|icon)"[^>]+href="([^"]+)"/g,
    )) {
      expect(new URL(source || '/', `${siteUrl}/`).host).toBe(new URL(siteUrl).host)
    }
  })

  it('of one person are kept by nobody', async () => {
    for (const address of ['/my-sign-up', `${event}/sign-up`]) {
      expect((await get(address)).headers.get('cache-control')).toMatch(/no-store/)
    }
  })
})

describe('a missing page', () => {
  it.each(['/no-such-page', '/events/no-such-event', '/lectures/no-such-lecture', '/pages/no-such-page', '/events/no-such-event/sign-up'])(
    '%s says so with 404 and a telephone number',
    async (address) => {
      const response = await get(address)
      expect(response.status).toBe(404)
      expect(await response.text()).toMatch(/href="tel:[\d-]+"/)
    },
  )
})

describe('a form post from another site', () => {
  const post = (address: string, headers: Record<string, string>) =>
    get(address, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }, body: 'a=b' })

  it.each([`${event}/sign-up`, '/my-sign-up', '/preferences'])('%s is refused', async (address) => {
    expect((await post(address, { origin: 'https://elsewhere.example' })).status).toBe(403)
    expect((await post(address, { origin: 'null' })).status).toBe(403)
    expect((await post(address, { origin: new URL(siteUrl).origin })).status).not.toBe(403)
  })

  it('with a body of 2 MB is refused', async () => {
    const response = await get(`${event}/sign-up`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(siteUrl).origin },
      body: `name=${'x'.repeat(2_000_000)}`,
    })
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
  })
})

describe('the graph', () => {
  const graph = `${inject('apiUrl')}/graphql`

  it('answers no other site’s page', async () => {
    const simple = await fetch(graph, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', origin: 'https://elsewhere.example' },
      body: '{"query":"{community{name}}"}',
    })
    expect(simple.status).toBeGreaterThanOrEqual(400)
    expect(simple.status).toBeLessThan(500)
  })

  it.each([
    ['malformed JSON', '{"query":', 400],
    ['a body of 2 MB', JSON.stringify({ query: `{ community { name } } #${'x'.repeat(2_000_000)}` }), 413],
  ])('%s gets its status and no inner detail', async (_, body, status) => {
    const response = await fetch(graph, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    expect(response.status).toBe(status)
    expect(await response.text()).not.toMatch(/node_modules|\bat .*:\d+:\d+|\.ts\b|SELECT /)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })
})
