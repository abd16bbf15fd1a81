import { Arg, ID, Query, Resolver } from 'type-graphql'
import { fromGlobalId } from '../kernel/ids.js'
import { badInput } from './bad-input.js'
import { Node } from './node.types.js'

/** Where nodes of some types come from; each module offers one. */
export interface NodeSource {
  readonly types: readonly string[]
  /** In the order of `ids`, null for what is not there or not public. */
  load(type: string, ids: readonly string[]): Promise<readonly (Node | null)[]> | readonly (Node | null)[]
}

const MAX_NODES = 100

@Resolver()
export class NodeResolver {
  constructor(private readonly sources: readonly NodeSource[]) {}

  @Query(() => Node, { nullable: true, description: '凭全局编号取一个对象 / One object by its global id' })
  async node(@Arg('id', () => ID) id: string): Promise<Node | null> {
    const [node] = await this.#load([id])
    return node ?? null
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: '凭全局编号取多个对象，至多 100 个，次序不变 / Up to 100 objects, in the order asked',
  })
  async nodes(@Arg('ids', () => [ID]) ids: string[]): Promise<readonly (Node | null)[]> {
    if (ids.length > MAX_NODES) throw badInput(`一次至多取 ${MAX_NODES} 个 / At most ${MAX_NODES} ids`)
    return this.#load(ids)
  }

  async #load(globalIds: readonly string[]): Promise<(Node | null)[]> {
    const wanted = new Map<string, string[]>()
    for (const { type, id } of globalIds.map(fromGlobalId).filter((parsed) => parsed !== null)) {
      wanted.set(type, [...(wanted.get(type) ?? []), id])
    }
    const found = new Map<string, Node>()
    for (const [type, ids] of wanted) {
      const nodes = (await this.sources.find((source) => source.types.includes(type))?.load(type, ids)) ?? []
      for (const node of nodes) if (node) found.set(node.id, node)
    }
    return globalIds.map((id) => found.get(id) ?? null)
  }
}
