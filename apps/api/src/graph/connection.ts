import { badInput } from './bad-input.js'
import type { PageInfo } from './page-info.types.js'

export interface Edge<T> {
  cursor: string
  node: T
}

export interface Connection<T> {
  edges: Edge<T>[]
  nodes: T[]
  pageInfo: PageInfo
  totalCount: number
}

/** Where an item stands in its order: what is sorted by, then the id, both ascending or both descending. */
export interface Position {
  key: number
  id: string
}

export interface Order<T> {
  /** Goes into the cursor, so that a cursor of one order is refused by another. */
  name: string
  descending: boolean
  position(item: T): Position
}

export const PAGE_SIZE = 20
export const MAX_PAGE_SIZE = 100

const encode = (name: string, { key, id }: Position): string => Buffer.from(`${name}:${key}:${id}`).toString('base64url')

function decode(name: string, cursor: string): Position {
  const [order, key = '', id] = Buffer.from(cursor, 'base64url').toString('utf8').split(':')
  if (order !== name || !id || !/^-?\d{1,16}$/.test(key))
    throw badInput('游标不属于这个列表 / The cursor does not belong to this list and order')
  return { key: Number(key), id }
}

function compare(a: Position, b: Position): number {
  if (a.key !== b.key) return a.key - b.key
  return a.id < b.id ? -1 : Number(a.id > b.id)
}

export const comparator = <T>(order: Order<T>) => {
  const sign = order.descending ? -1 : 1
  return (a: T, b: T): number => sign * compare(order.position(a), order.position(b))
}

/** How many of the sorted items stand at or before the position. */
function countUpTo<T>(items: readonly T[], order: Order<T>, after: Position): number {
  const sign = order.descending ? -1 : 1
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item !== undefined && sign * compare(order.position(item), after) <= 0) low = middle + 1
    else high = middle
  }
  return low
}

export interface PageRequest {
  first: number
  after?: string | null | undefined
}

/** One page of `items`, which are sorted by `order` already. The item of the cursor need not exist any more. */
export function pageOf<T>(items: readonly T[], order: Order<T>, { first, after }: PageRequest): Connection<T> {
  if (first < 0 || first > MAX_PAGE_SIZE)
    throw badInput(`first 应在 0 到 ${MAX_PAGE_SIZE} 之间 / first must be between 0 and ${MAX_PAGE_SIZE}`)
  const start = after ? countUpTo(items, order, decode(order.name, after)) : 0
  const nodes = items.slice(start, start + first)
  const cursorOf = (node: T): string => encode(order.name, order.position(node))
  const [firstNode, lastNode] = [nodes[0], nodes.at(-1)]
  return {
    nodes,
    totalCount: items.length,
    // Cursors are written only where they are asked for.
    get edges() {
      return nodes.map((node) => ({ cursor: cursorOf(node), node }))
    },
    get pageInfo() {
      return {
        hasNextPage: start + nodes.length < items.length,
        hasPreviousPage: start > 0,
        startCursor: firstNode === undefined ? null : cursorOf(firstNode),
        endCursor: lastNode === undefined ? null : cursorOf(lastNode),
      }
    },
  }
}
