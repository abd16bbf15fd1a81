import type { Connection } from '../../graph/index.js'
import { toGlobalId } from '../../kernel/ids.js'
import type { ShownAward } from '../records/award-record.js'
import { Award } from './award.types.js'

export const toAward = (shown: ShownAward): Award =>
  Object.assign(new Award(), shown, { id: toGlobalId('Award', shown.id), recordId: shown.id })

export function mapConnection<T, U>({ edges, pageInfo, totalCount }: Connection<T>, map: (node: T) => U): Connection<U> {
  const mapped = edges.map(({ cursor, node }) => ({ cursor, node: map(node) }))
  return { edges: mapped, nodes: mapped.map((edge) => edge.node), pageInfo, totalCount }
}
