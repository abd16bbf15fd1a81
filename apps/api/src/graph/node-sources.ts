import { fromGlobalId } from '../kernel/ids.js'
import type { Node } from './node.types.js'

/** Where nodes of some types come from; each module offers one. */
export interface NodeSource {
  readonly types: readonly string[]
  /** In the order of `ids`, null for what is not there or not public. */
  load(type: string, ids: readonly string[]): Promise<readonly (Node | null)[]> | readonly (Node | null)[]
  /** Everything of these types that is public, now. */
  all(): Iterable<Node>
  /** Changes whenever `all` may. */
  version(): string
}

/** In the order of the ids, null for what is not there or not public. */
export async function loadNodes(sources: readonly NodeSource[], globalIds: readonly string[]): Promise<(Node | null)[]> {
  const wanted = new Map<string, string[]>()
  for (const { type, id } of globalIds.map(fromGlobalId).filter((parsed) => parsed !== null)) {
    wanted.set(type, [...(wanted.get(type) ?? []), id])
  }
  const found = new Map<string, Node>()
  for (const [type, ids] of wanted) {
    const nodes = (await sources.find((source) => source.types.includes(type))?.load(type, ids)) ?? []
    for (const node of nodes) if (node) found.set(node.id, node)
  }
  return globalIds.map((id) => found.get(id) ?? null)
}
