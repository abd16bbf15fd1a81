import { Arg, ID, Query, Resolver } from 'type-graphql'
import { badInput } from './bad-input.js'
import { Node } from './node.types.js'
import { loadNodes, type NodeSource } from './node-sources.js'

const MAX_NODES = 100

@Resolver()
export class NodeResolver {
  constructor(private readonly sources: readonly NodeSource[]) {}

  @Query(() => Node, { nullable: true, description: '凭全局编号取一个对象 / One object by its global id' })
  async node(@Arg('id', () => ID) id: string): Promise<Node | null> {
    const [node] = await loadNodes(this.sources, [id])
    return node ?? null
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: '凭全局编号取多个对象，至多 100 个，次序不变 / Up to 100 objects, in the order asked',
  })
  async nodes(@Arg('ids', () => [ID]) ids: string[]): Promise<readonly (Node | null)[]> {
    if (ids.length > MAX_NODES) throw badInput(`一次至多取 ${MAX_NODES} 个 / At most ${MAX_NODES} ids`)
    return loadNodes(this.sources, ids)
  }
}
