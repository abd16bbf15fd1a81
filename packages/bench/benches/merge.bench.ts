import { readFileSync } from 'node:fs'
import { startOwnProduct } from '@culture/config/start/own-product'
import type { Request } from 'autocannon'
import { type OwnProcess, startPeer } from '../src/own-processes.ts'
import { printTable, writeResults } from '../src/report.ts'
import { asResident } from '../src/residents.ts'
import { measure, type Peer } from '../src/rounds.ts'
import { listPath, makeApiToken } from '../src/strapi.ts'

const rounds = { rounds: 5, seconds: 4, connections: 50 }
const addresses = 400
const query = readFileSync(new URL('../src/home.graphql', import.meta.url), 'utf8')
const from = new Date(new Date().setUTCMinutes(0, 0, 0))

const product = await startOwnProduct({ LOG_LEVEL: 'error' })
const started: OwnProcess[] = []
const { apiUrl, cmsUrl, environment } = product
const secret = environment.CLIENT_ADDRESS_SECRET

const bodyFrom = (instant: Date) => JSON.stringify({ query, variables: { from: instant.toISOString() } })
const json = { 'content-type': 'application/json' }

const residents = (requestOf: (headers: Record<string, string>) => Request): Request[] =>
  Array.from({ length: addresses }, (_, nth) => requestOf(asResident(secret, nth)))

let asked = 0
const neverTheSame = (request: Request): Request => {
  asked += 1
  return { ...request, body: bodyFrom(new Date(from.getTime() + (asked % 3_000_000))) }
}

const firstAnswer = async () => {
  const response = await fetch(`${apiUrl}/graphql`, { method: 'POST', headers: asResident(secret, 0), body: bodyFrom(from) })
  const body = await response.text()
  const { data, errors } = JSON.parse(body) as { data: { events: { nodes: unknown[] } }; errors?: unknown }
  if (!response.ok || errors || data.events.nodes.length < 20)
    throw new Error(`The home page's question is not answered in full: ${body.slice(0, 500)}`)
  return { body, data, contentType: response.headers.get('content-type') ?? '' }
}

const makePeers = async (): Promise<Peer[]> => {
  const { body, data, contentType } = await firstAnswer()
  const token = await makeApiToken(cmsUrl, environment)
  const sdl = await (await fetch(`${apiUrl}/schema.graphql`)).text()
  const bare = await startPeer(new URL('../peers/bare-http.ts', import.meta.url), { body, contentType })
  const apollo = await startPeer(new URL('../peers/apollo.ts', import.meta.url), { sdl, data })
  started.push(bare, apollo)
  const post = (request: Partial<Request>): Request => ({ method: 'POST', path: '/graphql', body: bodyFrom(from), ...request })
  return [
    { name: '/graphql', url: apiUrl, requests: () => residents((headers) => post({ headers })) },
    {
      name: '/graphql, no two questions alike',
      url: apiUrl,
      requests: () => residents((headers) => post({ headers, setupRequest: neverTheSame })),
    },
    {
      name: 'Strapi REST, populated list',
      url: cmsUrl,
      requests: () => [{ method: 'GET', path: listPath, headers: { authorization: `Bearer ${token}` } }],
    },
    { name: 'Apollo Server, objects in memory', url: apollo.url, requests: () => [post({ path: '/', headers: json })] },
    { name: 'bare Node http, same bytes', url: bare.url, requests: () => [post({ headers: json })] },
  ]
}

try {
  const measured = await measure(await makePeers(), rounds)
  printTable(measured)
  console.log(`written to ${writeResults('merge', measured, rounds, {})}`)
} finally {
  await Promise.all(started.map((peer) => peer.stop()))
  await product.stop()
}
