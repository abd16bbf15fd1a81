import type { Outcome } from '../gateway/index.ts'

interface Slice<Node> {
  events: { nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
}

const mostPages = 100

/** Follows the pages of a connection to its end; null where one of them cannot be had. */
export async function readAllEvents<Node>(read: (after: string | null) => Promise<Outcome<Slice<Node>>>): Promise<Node[] | null> {
  const nodes: Node[] = []
  let after: string | null = null
  for (let page = 0; page < mostPages; page++) {
    const outcome: Outcome<Slice<Node>> = await read(after)
    if (outcome.kind === 'UNAVAILABLE') return null
    nodes.push(...outcome.data.events.nodes)
    const { pageInfo } = outcome.data.events
    if (!pageInfo.hasNextPage) return nodes
    after = pageInfo.endCursor
  }
  return nodes
}
