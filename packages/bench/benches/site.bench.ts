import { startOwnProduct } from '@culture/config/start/own-product'
import { type OwnProcess, startPeer } from '../src/own-processes.ts'
import { printTable, writeResults } from '../src/report.ts'
import { measure, type Peer } from '../src/rounds.ts'

const rounds = { rounds: 5, seconds: 4, connections: 50 }
/** As a browser asks: the page comes compressed, and so do the bytes of the floor. */
const headers = { 'accept-encoding': 'gzip, deflate, br', accept: 'text/html' }

const product = await startOwnProduct({ LOG_LEVEL: 'error' })
const started: OwnProcess[] = []

const makePeers = async (): Promise<Peer[]> => {
  const page = await fetch(`${product.siteUrl}/`, { headers: { ...headers, 'accept-encoding': 'identity' } })
  const body = await page.text()
  if (!page.ok || !body.includes('</html>')) throw new Error(`The home page is not there: ${page.status}`)
  const contentType = page.headers.get('content-type') ?? ''
  const bare = await startPeer(new URL('../peers/bare-http.ts', import.meta.url), { body, contentType, brotli: true })
  started.push(bare)
  const requests = () => [{ method: 'GET' as const, path: '/', headers }]
  return [
    { name: 'home page', url: product.siteUrl, requests },
    {
      name: 'home page, 大字版',
      url: product.siteUrl,
      requests: () => [{ method: 'GET', path: '/', headers: { ...headers, cookie: 'size=large' } }],
    },
    { name: 'bare Node http, same bytes', url: bare.url, requests },
  ]
}

try {
  const measured = await measure(await makePeers(), rounds)
  printTable(measured)
  console.log(`written to ${writeResults('site', measured, rounds, {})}`)
} finally {
  await Promise.all(started.map((peer) => peer.stop()))
  await product.stop()
}
