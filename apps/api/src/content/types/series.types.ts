import { Field, ObjectType } from 'type-graphql'
import { Node } from '../../graph/index.js'

@ObjectType({ implements: [Node], simpleResolvers: true, description: '系列活动 / Series of activities' })
export class Series extends Node {
  documentId!: string

  @Field(() => String, { description: '网址中的短名 / Short name in addresses' })
  slug!: string

  @Field(() => String, { description: '名称 / Name' })
  name!: string

  @Field(() => String, { nullable: true, description: '介绍 / Introduction' })
  intro!: string | null
}
