import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { fetchPreviewFrom } from './fetch-preview.ts'

const open: Server[] = []

async function serve(answer: RequestListener) {
  const server = createServer(answer)
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
const address = { type: 'activity', id: 'abc', expires: '1802000000', signature: 'f00d' }

afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

describe('a preview', () => {
  it('hands the address on as it came', async () => {
    const seen: (string | undefined)[] = []
    const url = await serve((request, response) => {
      seen.push(request.url)
      response.end('{"kind":"PREVIEW","data":{"event":null}}')
    })
    expect(await fetchPreviewFrom(url, address)).toEqual({ kind: 'PREVIEW', data: { event: null } })
    await fetchPreviewFrom(url, { ...address, id: '../messages?x', signature: 'a&b=c' })
    expect(seen).toEqual([
      '/content/preview/activity/abc?expires=1802000000&signature=f00d',
      '/content/preview/activity/..%2Fmessages%3Fx?expires=1802000000&signature=a%26b%3Dc',
    ])
  })

  it.each([
    [404, '{"kind":"NOT_FOUND"}', 'NOT_FOUND'],
    [404, '{"errors":[]}', 'NOT_FOUND'],
    [422, '{"kind":"INCOMPLETE"}', 'INCOMPLETE'],
    [503, '{"kind":"UNAVAILABLE"}', 'UNAVAILABLE'],
    [500, '{"errors":[]}', 'UNAVAILABLE'],
    [502, '<html>', 'UNAVAILABLE'],
    [200, '{"kind":"SURPRISE"}', 'UNAVAILABLE'],
  ])('answered %i %s is %s', async (status, body, kind) => {
    expect(await fetchPreviewFrom(await serve((_request, response) => response.writeHead(status).end(body)), address)).toEqual({ kind })
  })

  it('is unavailable when nobody listens', async () => {
    expect(await fetchPreviewFrom('http://127.0.0.1:9', address)).toEqual({ kind: 'UNAVAILABLE' })
  })
})
