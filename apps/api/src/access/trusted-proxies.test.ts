import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../config.js'
import { sqliteInMemory } from '../testing/databases.js'
import { createTestServer, type TestServer, testEnvironment } from '../testing/test-server.js'
import { createLimits } from './limits.js'

const PROXY = '10.0.0.1'
const BUSY = '198.51.100.7'

describe.each([
  ['behind a proxy', [PROXY]],
  ['without a proxy', []],
])('a forwarded address %s', (_, trustedProxies) => {
  const behind = trustedProxies.length > 0
  let server: TestServer
  beforeAll(async () => {
    const limits = createLimits()
    server = await createTestServer(sqliteInMemory, { config: { trustedProxies }, limits })
    await limits.charge('ADDRESS_REQUESTS', BUSY, limits.rules.ADDRESS_REQUESTS.points)
  })
  afterAll(() => server.dispose())

  const from = async (remoteAddress: string, forwarded: string) => {
    const payload = { query: '{ __typename }' }
    const headers = { 'x-forwarded-for': forwarded }
    return (await server.app.inject({ method: 'POST', url: '/graphql', payload, headers, remoteAddress })).statusCode
  }

  it.each([
    ['from the proxy counts', PROXY, BUSY, behind],
    ['from the proxy in IPv6 spelling counts', `::ffff:${PROXY}`, BUSY, behind],
    ['from a stranger is not believed', '203.0.113.9', BUSY, false],
    ['that a stranger told the proxy is not believed', PROXY, `${BUSY}, 203.0.113.9`, false],
    ['of another changes nothing for who connects', BUSY, '203.0.113.9', true],
  ])('%s', async (_case, peer, forwarded, limited) => {
    expect(await from(peer, forwarded)).toBe(limited ? 429 : 200)
  })
})

describe('TRUSTED_PROXIES', () => {
  const read = (TRUSTED_PROXIES: string) => readConfig({ ...testEnvironment, TRUSTED_PROXIES }).trustedProxies
  it('is a list of addresses, or empty', () => {
    expect(read('')).toEqual([])
    expect(read(' 10.0.0.1, fd00::2 ,')).toEqual(['10.0.0.1', 'fd00::2'])
  })

  it.each(['true', '*', 'proxy.example', '10.0.0.1 10.0.0.2'])('%s is refused: it would believe too many or none', (value) => {
    expect(() => read(value)).toThrow(/TRUSTED_PROXIES: 写代理服务器的 IP 地址/)
  })
})
