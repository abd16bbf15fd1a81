import { Field, ID, InterfaceType } from 'type-graphql'

@InterfaceType({ description: '可凭 id 取回的对象 / Anything that `node(id)` can fetch' })
export abstract class Node {
  @Field(() => ID, { description: '全局编号，不透明 / Opaque global id' })
  id!: string
}
