import { Field, ObjectType } from 'type-graphql'
import { Node } from '../../graph/index.js'

@ObjectType({ implements: [Node], simpleResolvers: true, description: '共建单位 / Partner' })
export class Partner extends Node {
  @Field(() => String, { description: '名称 / Name' })
  name!: string

  @Field(() => String, { nullable: true, description: '做什么 / Role' })
  role!: string | null

  @Field(() => String, { nullable: true, description: '网址 / Address' })
  url!: string | null
}
