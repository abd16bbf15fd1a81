import type { RoleKind as RoleName, SegmentType as SegmentName, TopicClass as TopicName } from '@culture/contract'
import { Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../../graph/index.js'
import { RoleKind, SegmentType, TopicClass } from './enums.js'
import { Event } from './event.types.js'
import { Recap } from './recap.types.js'

@ObjectType({ simpleResolvers: true, description: '讲堂的一个环节 / One segment of a session' })
export class Segment {
  /** Number of the award record that a story tells of; for code. */
  awardKey?: string | null

  @Field(() => Int, { description: '次序，从 1 起 / Order, from 1' })
  order!: number

  @Field(() => SegmentType, { description: '环节 / Type' })
  type!: SegmentName

  @Field(() => String, { description: '标题 / Title' })
  title!: string

  @Field(() => Int, { description: '分钟 / Minutes' })
  minutes!: number

  @Field(() => String, { nullable: true, description: '内容 / Content' })
  content!: string | null

  @Field(() => String, { nullable: true, description: '诵经典的原文 / Classic text' })
  classicText!: string | null

  @Field(() => String, { nullable: true, description: '白话 / Plain-language gloss' })
  gloss!: string | null

  @Field(() => String, { nullable: true, description: '出处 / Source' })
  source!: string | null
}

@ObjectType({ simpleResolvers: true, description: '讲堂中的人 / A person in a session' })
export class Role {
  @Field(() => RoleKind, { description: '角色 / Role' })
  kind!: RoleName

  @Field(() => String, { description: '已按本人意愿遮名 / Masked unless consent says otherwise' })
  displayName!: string
}

@ObjectType({ implements: [Event, Node], simpleResolvers: true, description: '道德讲堂的一期 / Session of the Morality Lecture Hall' })
export class LectureSession extends Event {
  @Field(() => Int, { description: '期号，一年内不重 / Issue number, unique within a year' })
  issueNo!: number

  @Field(() => Int, { description: '年份 / Year' })
  year!: number

  @Field(() => [TopicClass], { description: '四德类别 / Classes of topic' })
  topicClasses!: readonly TopicName[]

  @Field(() => [Segment], { description: '各环节，按次序 / Segments in order' })
  segments!: readonly Segment[]

  @Field(() => Role, { nullable: true, description: '主持人 / Host' })
  host!: Role | null

  @Field(() => [Role], { description: '宣讲人等 / Speakers and others' })
  speakers!: readonly Role[]

  @Field(() => Recap, { nullable: true, description: '回顾 / Recap' })
  recap!: Recap | null
}
