import autocannon, { type Request } from 'autocannon'

export interface Peer {
  name: string
  url: string
  /** Made anew for each round, so that signatures in them are fresh. */
  requests: () => Request[]
}

export interface Measured {
  name: string
  requestsPerSecond: number
  p99Milliseconds: number
}

export interface Rounds {
  rounds: number
  seconds: number
  connections: number
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  const [low = 0, high = 0] = sorted.length % 2 === 0 ? [sorted[middle - 1], sorted[middle]] : [sorted[middle], sorted[middle]]
  return (low + high) / 2
}

export const load = async (peer: Peer, seconds: number, connections: number): Promise<Omit<Measured, 'name'>> => {
  const result = await autocannon({ url: peer.url, connections, duration: seconds, requests: peer.requests() })
  // A peer that answers with errors is fast for nothing.
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${peer.name}: ${result.non2xx} refusals and ${result.errors} errors under load`)
  return { requestsPerSecond: result.requests.average, p99Milliseconds: result.latency.p99 }
}

/** Every peer in every round, one after another, so that what slows the machine down for a while slows all of them; then medians. */
export const measure = async (peers: readonly Peer[], { rounds, seconds, connections }: Rounds): Promise<Measured[]> => {
  const results = new Map<string, Omit<Measured, 'name'>[]>(peers.map(({ name }) => [name, []]))
  for (const peer of peers) await load(peer, 1, connections)
  for (let round = 1; round <= rounds; round += 1) {
    console.log(`• round ${round} of ${rounds}`)
    for (const peer of peers) results.get(peer.name)?.push(await load(peer, seconds, connections))
  }
  return [...results].map(([name, all]) => ({
    name,
    requestsPerSecond: Math.round(median(all.map(({ requestsPerSecond }) => requestsPerSecond))),
    p99Milliseconds: median(all.map(({ p99Milliseconds }) => p99Milliseconds)),
  }))
}
