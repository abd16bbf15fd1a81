import type { AwardCategory as CategoryName, AwardLevel as LevelName, PublishedAwardScheme } from '@culture/contract'
import { Field, ObjectType } from 'type-graphql'
import { Node } from '../../graph/index.js'
import { AwardCategory, AwardLevel } from './enums.js'

@ObjectType({ implements: [Node], simpleResolvers: true, description: '评选办法 / Award scheme' })
export class AwardScheme extends Node {
  documentId!: string
  /** Notice window and validity, for code. */
  policy!: Pick<PublishedAwardScheme, 'noticeUnit' | 'noticeDays' | 'validYears'>

  @Field(() => String, { description: '网址中的短名 / Short name in addresses' })
  slug!: string

  @Field(() => String, { description: '名称 / Name' })
  name!: string

  @Field(() => AwardCategory, { description: '类别 / Category' })
  category!: CategoryName

  @Field(() => String, { description: '届次 / Cycle' })
  cycle!: string

  @Field(() => AwardLevel, { description: '级别 / Level' })
  level!: LevelName

  @Field(() => [String], { description: '条件 / Criteria' })
  criteria!: readonly string[]

  @Field(() => String, { description: '颁授单位 / Awarding body' })
  awardingBody!: string

  @Field(() => String, { nullable: true, description: '文号 / Document number' })
  documentNo!: string | null
}
