import type { TeamKind as TeamKindName } from '@culture/contract'
import { Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../../graph/index.js'
import { TeamKind } from './enums.js'

@ObjectType({ implements: [Node], simpleResolvers: true, description: '文艺队伍或志愿服务队 / Arts or volunteer team' })
export class Team extends Node {
  @Field(() => String, { description: '网址中的短名 / Short name in addresses' })
  slug!: string

  @Field(() => String, { description: '队名 / Name' })
  name!: string

  @Field(() => TeamKind, { description: '类别 / Kind' })
  kind!: TeamKindName

  @Field(() => String, { nullable: true, description: '艺术门类 / Art form' })
  artForm!: string | null

  @Field(() => String, { description: '介绍 / Introduction' })
  intro!: string

  @Field(() => Int, { nullable: true, description: '人数 / Members' })
  memberCount!: number | null

  @Field(() => String, { nullable: true, description: '活动时间 / When they practise' })
  practice!: string | null

  @Field(() => Boolean, { description: '正在招募 / Recruiting' })
  recruiting!: boolean

  @Field(() => String, { nullable: true, description: '公开的联系电话 / Public telephone' })
  contactPhone!: string | null
}
