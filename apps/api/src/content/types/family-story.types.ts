import type { AwardCategory as CategoryName } from '@culture/contract'
import { Field, ObjectType } from 'type-graphql'
import { Node } from '../../graph/index.js'
import { AwardCategory } from './enums.js'

@ObjectType({ implements: [Node], simpleResolvers: true, description: '家庭故事，经本人同意 / A family story, told with consent' })
export class FamilyStory extends Node {
  documentId!: string
  /** Number of the award record that the story belongs to. */
  awardKey!: string | null

  @Field(() => String, { description: '网址中的短名 / Short name in addresses' })
  slug!: string

  @Field(() => String, { description: '标题 / Title' })
  title!: string

  @Field(() => String, { description: '已按本人意愿遮名 / Masked unless consent says otherwise' })
  displayName!: string

  @Field(() => String, { description: '正文，已净化的 HTML / Body, sanitised HTML' })
  bodyHtml!: string

  @Field(() => AwardCategory, { nullable: true, description: '荣誉类别 / Category' })
  category!: CategoryName | null
}
