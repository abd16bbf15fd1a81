import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { fetchDeskFileFrom } from './fetch-desk-file.ts'

describe('a file for staff', () => {
  let server: Server | undefined
  afterEach(() => server?.close())

  const ask = async (status: number, headers: Record<string, string>, body: string) => {
    const heard: { authorization?: string | undefined; path?: string | undefined } = {}
    server = createServer((request, response) => {
      heard.authorization = request.headers.authorization
      heard.path = request.url
      response.writeHead(status, headers).end(body)
    })
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
    const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const connection = { apiUrl, clientAddressSecret: 'secret', now: () => 0 }
    const outcome = await fetchDeskFileFrom(connection, '/desk/ledgers/X', { token: 't', forwardedAddress: '10.0.0.1', body: {} })
    return { heard, outcome }
  }

  it('is handed on as it comes, asked for in the name of whoever is signed in', async () => {
    const { heard, outcome } = await ask(200, { 'content-type': 'application/pdf', 'content-disposition': 'attachment' }, 'bytes')
    expect(heard).toEqual({ authorization: 'Bearer t', path: '/desk/ledgers/X' })
    expect(outcome).toMatchObject({ kind: 'FILE', type: 'application/pdf', disposition: 'attachment' })
    expect(outcome.kind === 'FILE' && (await new Response(outcome.body).text())).toBe('bytes')
  })

  it.each([
    [400, '{"errors":[{"message":"统计时间写得不对。"}]}', { kind: 'REFUSED', message: '统计时间写得不对。' }],
    [409, '{"kind":"REFUSED","message":"证书不能打印。"}', { kind: 'REFUSED', message: '证书不能打印。' }],
    [400, '{}', { kind: 'UNAVAILABLE' }],
    [404, 'not json', { kind: 'UNAVAILABLE' }],
    [503, '{"errors":[{"message":"secret"}]}', { kind: 'UNAVAILABLE' }],
  ])('%i %s is %j', async (status, body, expected) => expect((await ask(status, {}, body)).outcome).toEqual(expected))

  it('is unavailable where nobody listens', async () => {
    const connection = { apiUrl: 'http://127.0.0.1:9', clientAddressSecret: 'secret', now: () => 0 }
    const asked = fetchDeskFileFrom(connection, '/desk/ledgers/X', { token: 't', forwardedAddress: '10.0.0.1', body: {} })
    expect(await asked).toEqual({ kind: 'UNAVAILABLE' })
  })
})
