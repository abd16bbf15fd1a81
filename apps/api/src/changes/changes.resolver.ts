import { Arg, Int, Query, Resolver } from 'type-graphql'
import { badInput, type Connection, loadNodes, MAX_PAGE_SIZE, type NodeSource } from '../graph/index.js'
import { type Change, ChangeConnection } from './changes.types.js'
import type { FindChanges } from './find-changes.service.js'

const toCursor = (number: number): string => Buffer.from(`CHANGE:${number}`).toString('base64url')

function fromCursor(cursor: string): number {
  const [, number] = /^CHANGE:(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? []
  if (number === undefined) throw badInput('since 应是上一次得到的游标 / Expected a cursor of this list')
  return Number(number)
}

@Resolver()
export class ChangesResolver {
  constructor(
    private readonly found: FindChanges,
    private readonly sources: readonly NodeSource[],
  ) {}

  @Query(() => ChangeConnection, {
    description:
      '某个游标之后的改动和撤下，按先后；供别的网站跟着更新 / What changed or was withdrawn since a cursor, in order, for sites that keep a copy',
  })
  async changes(
    @Arg('since', () => String, { nullable: true, description: '上一次得到的 endCursor，头一次不写 / The last endCursor' })
    since: string | null,
    @Arg('first', () => Int, { defaultValue: MAX_PAGE_SIZE, nullable: true }) first: number | null,
  ): Promise<Connection<Change>> {
    const size = first ?? MAX_PAGE_SIZE
    if (size < 1 || size > MAX_PAGE_SIZE)
      throw badInput(`first 应在 1 到 ${MAX_PAGE_SIZE} 之间 / first must be between 1 and ${MAX_PAGE_SIZE}`)
    const { rows, totalCount } = await this.found.page(since ? fromCursor(since) : 0, size)
    const page = rows.slice(0, size)
    const loaded = await loadNodes(
      this.sources,
      page.map(({ nodeId }) => nodeId),
    )
    const edges = page.map(({ nodeId, type, digest, number, changedAt }, at) => {
      const node = digest === null ? null : (loaded[at] ?? null)
      const kind = node === null ? ('REMOVED' as const) : ('UPDATED' as const)
      return { cursor: toCursor(number), node: { nodeId, type, kind, changedAt: new Date(changedAt), node } }
    })
    const cursors = { startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? since }
    const pageInfo = { hasNextPage: rows.length > size, hasPreviousPage: since !== null, ...cursors }
    return { edges, nodes: edges.map(({ node }) => node), pageInfo, totalCount }
  }
}
