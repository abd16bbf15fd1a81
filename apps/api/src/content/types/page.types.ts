import { Field, ObjectType } from 'type-graphql'
import { DateTimeScalar, Node } from '../../graph/index.js'

@ObjectType({ implements: [Node], simpleResolvers: true, description: '说明页 / Page' })
export class Page extends Node {
  @Field(() => String, { description: '网址中的短名 / Short name in addresses' })
  slug!: string

  @Field(() => String, { description: '标题 / Title' })
  title!: string

  @Field(() => String, { description: '正文，已净化的 HTML / Body, sanitised HTML' })
  bodyHtml!: string

  @Field(() => DateTimeScalar, { description: '最近发布的时刻 / Last publish' })
  updatedAt!: Date
}
