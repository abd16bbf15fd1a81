import { Field, Int, ObjectType } from 'type-graphql'
import type { Connection, Edge } from './connection.js'
import { PageInfo } from './page-info.types.js'

type Constructor<T> = abstract new () => T

/** The edge and connection types of one list, as Relay wants them. */
export function connectionTypes<T extends object>(name: string, nodeType: () => Constructor<T>, words: { zh: string; en: string }) {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `${words.zh}列表的一项 / One item of a list of ${words.en}` })
  class NamedEdge implements Edge<T> {
    @Field(() => String, { description: '游标，不透明 / Opaque cursor' })
    cursor!: string

    @Field(nodeType as () => new () => T, { description: `${words.zh} / The item` })
    node!: T
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `${words.zh}列表 / A list of ${words.en}` })
  class NamedConnection implements Connection<T> {
    @Field(() => [NamedEdge], { description: '带游标的各项 / Items with their cursors' })
    edges!: Edge<T>[]

    @Field(() => [nodeType() as new () => T], { description: '各项 / Items' })
    nodes!: T[]

    @Field(() => PageInfo, { description: '分页信息 / Where this page lies' })
    pageInfo!: PageInfo

    @Field(() => Int, { description: '符合条件的总数 / How many match in all' })
    totalCount!: number
  }
  return { Edge: NamedEdge, Connection: NamedConnection }
}
