import { createHash } from 'node:crypto'
import type { Node } from '../graph/index.js'

/** Published objects are frozen, and the same one is handed out as long as it has not changed. */
const digests = new WeakMap<Node, string>()

/** Changes whenever anything does that the object says, or that stands directly beside it. */
export function nodeDigest(node: Node): string {
  const known = digests.get(node)
  if (known) return known
  const digest = createHash('sha256').update(JSON.stringify(node)).digest('base64url')
  if (Object.isFrozen(node)) digests.set(node, digest)
  return digest
}
