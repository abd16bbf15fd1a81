import { Agent, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Answer, TestServer } from './test-server.js'

export interface Crowd {
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<Answer<T>>
  leave(): void
}

function post(url: string, agent: Agent, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }
    const sent = request(url, { method: 'POST', agent, headers }, (reply) => {
      let text = ''
      reply.setEncoding('utf8')
      reply.on('data', (part: string) => {
        text += part
      })
      reply.on('end', () => resolve(text))
    })
    sent.once('error', reject)
    sent.end(body)
  })
}

/** Asks the graph of a server at an address over real connections, as many at a time as may be open. */
export function crowdAt(url: string, connections: number): Crowd {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  return {
    ask: async <T>(query: string, variables?: Record<string, unknown>) =>
      JSON.parse(await post(`${url}/graphql`, agent, JSON.stringify({ query, variables }))) as Answer<T>,
    leave: () => agent.destroy(),
  }
}

/** Has the server listen, on a free port. */
export async function crowdOf(server: Pick<TestServer, 'app'>, connections: number): Promise<Crowd> {
  await server.app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = server.app.server.address() as AddressInfo
  return crowdAt(`http://127.0.0.1:${port}`, connections)
}
