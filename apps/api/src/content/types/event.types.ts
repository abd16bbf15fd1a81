import type { EventStatus as EditorialStatus, PublishedSignUp } from '@culture/contract'
import { Field, Int, InterfaceType, ObjectType } from 'type-graphql'
import { DateTimeScalar, Node } from '../../graph/index.js'
import type { EventKind } from './enums.js'
import { Image } from './image.types.js'
import { Team } from './team.types.js'
import { Venue } from './venue.types.js'

@ObjectType({ simpleResolvers: true, description: '一次聚会的起止 / When one meeting runs' })
export class Meeting {
  @Field(() => DateTimeScalar, { description: '开始 / Start' })
  startsAt!: Date

  @Field(() => DateTimeScalar, { description: '结束 / End' })
  endsAt!: Date
}

/**
 * `status` (which needs the clock) and `signUp` (which needs the places) are answered by field resolvers;
 * the fields without a decorator are for code and never leave.
 */
@InterfaceType({ implements: [Node], description: '活动或讲堂：居民可以参加的一次聚会 / A gathering that residents can attend' })
export abstract class Event extends Node {
  /** The id that the CMS gave. */
  documentId!: string
  eventKind!: EventKind
  editorialStatus!: EditorialStatus
  signUpSettings!: PublishedSignUp
  /** Unpublished or deleted: only those who hold a place still see this last copy. */
  withdrawn!: boolean

  @Field(() => String, { description: '网址中的短名 / Short name in addresses' })
  slug!: string

  @Field(() => String, { description: '标题 / Title' })
  title!: string

  @Field(() => String, { nullable: true, description: '一句话介绍 / Summary' })
  summary!: string | null

  @Field(() => String, { nullable: true, description: '改期或取消的原因 / Why it was postponed or cancelled' })
  statusReason!: string | null

  @Field(() => DateTimeScalar, { description: '第一次开始 / First start' })
  startsAt!: Date

  @Field(() => DateTimeScalar, { description: '最后一次结束 / Last end' })
  endsAt!: Date

  @Field(() => [Meeting], {
    description: '一次课程的每次上课时间；单次活动只有一项 / Each meeting of a course; one item for a single gathering',
  })
  meetings!: readonly Meeting[]

  @Field(() => String, { description: '开始那天的农历，如 正月十五 / Lunar date of the first day' })
  lunarDate!: string

  @Field(() => Venue, { nullable: true, description: '地点 / Where' })
  venue!: Venue | null

  @Field(() => [Team], { description: '承办队伍 / Teams that run it' })
  teams!: readonly Team[]

  @Field(() => Image, { nullable: true, description: '封面 / Cover' })
  cover!: Image | null

  @Field(() => [String], { description: '带什么、注意什么 / What to bring, what to mind' })
  bring!: readonly string[]

  @Field(() => String, { nullable: true, description: '无障碍说明 / Accessibility' })
  accessibility!: string | null

  @Field(() => String, { description: '网站上的页面 / Its page on the public site' })
  url!: string

  @Field(() => Int, { description: '日历序号，改期或取消时加一 / iCalendar SEQUENCE' })
  sequence!: number

  @Field(() => DateTimeScalar, { description: '最近发布的时刻 / Last publish' })
  updatedAt!: Date
}
