import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CLIENT_ADDRESS_HEADER, readClientAddress } from '@culture/contract'
import { SignUpFormDocument } from '@culture/contract/operations'
import { afterEach, describe, expect, it } from 'vitest'
import { createGraphqlClient, type Failure } from './graphql-client.ts'

const NOW = 1_802_000_000_000
const open: Server[] = []

async function serve(answer: (request: IncomingMessage, body: string, response: ServerResponse) => void) {
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    answer(request, body, response)
  })
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function clientOf(apiUrl: string, timeoutMs = 2_000) {
  const failures: Failure[] = []
  const query = createGraphqlClient({
    apiUrl,
    path: '/graphql',
    clientAddressSecret: 'secret',
    timeoutMs,
    now: () => NOW,
    report: (failure) => failures.push(failure),
  })
  return { query, failures }
}

afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

describe('the client of the graph', () => {
  it('posts document, name and variables, and gives back the data', async () => {
    const seen: { method?: string | undefined; url?: string | undefined; body?: unknown; client?: string | null } = {}
    const url = await serve((request, body, response) => {
      const header = request.headers[CLIENT_ADDRESS_HEADER]
      Object.assign(seen, {
        method: request.method,
        url: request.url,
        body: JSON.parse(body),
        client: readClientAddress('secret', String(header), NOW),
      })
      response.setHeader('content-type', 'application/json').end('{"data":{"event":null}}')
    })
    const { query } = clientOf(`${url}/`)
    const outcome = await query(SignUpFormDocument, { slug: 'lantern-riddles' }, { forwardedAddress: '203.0.113.7' })
    expect(outcome).toEqual({ kind: 'OK', data: { event: null }, stale: false })
    expect(seen).toMatchObject({ method: 'POST', url: '/graphql', client: '203.0.113.7' })
    expect(seen.body).toMatchObject({ operationName: 'SignUpForm', variables: { slug: 'lantern-riddles' } })
  })

  it.each([
    ['errors beside data', 200, '{"data":{"event":null},"errors":[{"message":"x"}]}', 'FAULT'],
    ['errors alone', 400, '{"errors":[{"message":"x"}]}', 'FAULT'],
    ['data that is null', 200, '{"data":null}', 'FAULT'],
    ['a page of HTML', 502, '<html>', 'FAULT'],
    ['a bare word', 200, '"hello"', 'FAULT'],
    ['an answer that is nothing', 200, 'null', 'FAULT'],
    ['too many look-ups', 200, '{"data":null,"errors":[{"message":"x","extensions":{"code":"RATE_LIMITED"}}]}', 'BUSY'],
    ['a cursor of another list', 200, '{"data":null,"errors":[{"message":"x","extensions":{"code":"BAD_USER_INPUT"}}]}', 'BAD_INPUT'],
    ['a bad value beside a fault', 200, '{"errors":[{"extensions":{"code":"BAD_USER_INPUT"}},{"message":"x"}]}', 'FAULT'],
    ['too many requests', 429, '{"errors":[{"message":"slow down"}]}', 'BUSY'],
  ] as const)('calls %s unavailable', async (_name, status, body, reason) => {
    const { query, failures } = clientOf(await serve((_request, _body, response) => response.writeHead(status).end(body)))
    expect(await query(SignUpFormDocument, { slug: 'a' })).toEqual({ kind: 'UNAVAILABLE', reason })
    expect(failures).toMatchObject([{ operation: 'SignUpForm', reason }])
  })

  it('gives up after its time', async () => {
    const { query } = clientOf(await serve(() => {}), 30)
    expect(await query(SignUpFormDocument, { slug: 'a' })).toEqual({ kind: 'UNAVAILABLE', reason: 'TIMEOUT' })
  })

  it('stands when nobody listens or the line is cut', async () => {
    const cut = clientOf(await serve((request) => request.socket.destroy()))
    expect(await cut.query(SignUpFormDocument, { slug: 'a' })).toEqual({ kind: 'UNAVAILABLE', reason: 'UNREACHABLE' })
    const nobody = clientOf('http://127.0.0.1:9')
    expect(await nobody.query(SignUpFormDocument, { slug: 'a' })).toEqual({ kind: 'UNAVAILABLE', reason: 'UNREACHABLE' })
  })

  it('reports failures without the variables', async () => {
    const { query, failures } = clientOf('http://127.0.0.1:9')
    await query(SignUpFormDocument, { slug: 'canary-name' })
    expect(JSON.stringify(failures)).not.toContain('canary-name')
  })

  it('sends no address header when it knows no address', async () => {
    let header: unknown = 'unset'
    const url = await serve((request, _body, response) => {
      header = request.headers[CLIENT_ADDRESS_HEADER]
      response.end('{"data":{"event":null}}')
    })
    await clientOf(url).query(SignUpFormDocument, { slug: 'a' })
    expect(header).toBeUndefined()
  })
})
