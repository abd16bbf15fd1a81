import type { AwardCategory as CategoryName, AwardLevel as LevelName } from '@culture/contract'
import { Field, InputType, ObjectType } from 'type-graphql'
import { AwardCategory, AwardLevel } from '../../content/index.js'
import { connectionTypes, LocalDateScalar, Node } from '../../graph/index.js'

@ObjectType({ implements: [Node], simpleResolvers: true, description: '荣誉 / An honour conferred on a family or a person' })
export class Award extends Node {
  /** The number on its certificate, by which a story finds it. */
  certificateNo!: string

  /** The record's own id; for code. */
  recordId!: string
  /** Whether the family's story may be told beside the honour; for code. */
  storyTold!: boolean

  @Field(() => AwardCategory, { description: '类别 / Category' })
  category!: CategoryName

  @Field(() => String, { description: '届次 / Cycle' })
  cycle!: string

  @Field(() => AwardLevel, { description: '级别 / Level' })
  level!: LevelName

  @Field(() => String, { description: '已按本人意愿遮名 / Masked unless consent says otherwise' })
  displayName!: string

  @Field(() => String, { description: '称号 / Title' })
  title!: string

  @Field(() => String, { nullable: true, description: '一句话 / In a sentence' })
  summary!: string | null

  @Field(() => String, { nullable: true, description: '事迹 / Deed' })
  deed!: string | null

  @Field(() => String, { description: '颁授单位 / Awarding body' })
  awardingBody!: string

  @Field(() => String, { description: '文号 / Document number' })
  documentNo!: string

  @Field(() => LocalDateScalar, { description: '颁授日期 / Date of conferral' })
  awardedOn!: string

  @Field(() => LocalDateScalar, { nullable: true, description: '有效期至 / Valid until' })
  validUntil!: string | null
}

@InputType({ description: '荣誉的筛选条件，各项同时成立 / Which honours; all conditions hold together' })
export class AwardFilter {
  @Field(() => AwardCategory, { nullable: true, description: '类别 / Category' })
  category?: CategoryName | null

  @Field(() => String, { nullable: true, description: '届次 / Cycle' })
  cycle?: string | null

  @Field(() => AwardLevel, { nullable: true, description: '级别 / Level' })
  level?: LevelName | null
}

export const AwardConnection = connectionTypes('Award', () => Award, { zh: '荣誉', en: 'honours' }).Connection
