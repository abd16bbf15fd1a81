import { Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../../graph/index.js'

@ObjectType({ implements: [Node], simpleResolvers: true, description: '场地 / Venue' })
export class Venue extends Node {
  @Field(() => String, { description: '名称 / Name' })
  name!: string

  @Field(() => String, { nullable: true, description: '地址 / Address' })
  address!: string | null

  @Field(() => String, { nullable: true, description: '所在小区 / Estate' })
  estate!: string | null

  @Field(() => Boolean, { description: '无台阶可达 / Step-free' })
  stepFree!: boolean

  @Field(() => Boolean, { description: '室内 / Indoors' })
  indoor!: boolean

  @Field(() => Int, { nullable: true, description: '座位数 / Seats' })
  seats!: number | null

  @Field(() => String, { nullable: true, description: '怎么走 / How to get there' })
  directions!: string | null

  @Field(() => String, { nullable: true, description: '无障碍设施 / Accessibility' })
  accessibility!: string | null
}
