import type { CapacityUnit, EventStatus } from '@culture/contract'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Meeting } from '../../../content/index.js'
import { DateTimeScalar, describedEnum } from '../../../graph/index.js'

const DeskUnit = describedEnum('DeskUnit', '按什么计数 / What a place is', {
  PERSON: '按人 / A person',
  HOUSEHOLD: '按户 / A household',
  SLOT: '按时段 / A slot',
} satisfies Record<CapacityUnit, string>)

const DeskEventStatus = describedEnum('DeskEventStatus', '编辑定的状态 / State that the editor gave', {
  SCHEDULED: '照常 / As planned',
  POSTPONED: '改期 / Postponed',
  CANCELLED: '取消 / Cancelled',
} satisfies Record<EventStatus, string>)

@ObjectType({ simpleResolvers: true, description: '一场活动，或它的一个时段，的名额 / The places of an event or of one of its slots' })
export class DeskPlaces {
  @Field(() => ID, { nullable: true, description: '时段编号；不分时段时为空 / Slot; null where there are none' })
  slotId!: string | null

  @Field(() => DateTimeScalar, { description: '开始 / Start' })
  startsAt!: Date

  @Field(() => DateTimeScalar, { description: '结束 / End' })
  endsAt!: Date

  @Field(() => DeskUnit, { description: '按什么计数 / What is counted' })
  unit!: CapacityUnit

  @Field(() => Int, { description: '名额 / Capacity' })
  capacity!: number

  @Field(() => Int, {
    description: '编辑想要的名额；小于 capacity 时还没生效 / What the editor asked for; less than capacity: not applied yet',
  })
  askedCapacity!: number

  @Field(() => Int, { description: '已占 / Taken' })
  taken!: number

  @Field(() => Int, { description: '人数 / Heads' })
  heads!: number

  @Field(() => Int, { description: '窗口和电话还能报几个 / Left for telephone and counter' })
  left!: number

  @Field(() => Int, { description: '候补几家；抽签前是登记的几家 / Parties waiting; before a draw, those that have entered' })
  waiting!: number
}

@ObjectType({ simpleResolvers: true, description: '抽签 / A draw by lot' })
export class DeskDraw {
  @Field(() => DateTimeScalar, { description: '什么时候抽 / When lots are drawn' })
  drawsAt!: Date

  @Field(() => DateTimeScalar, { nullable: true, description: '什么时候抽的，还没抽为空 / When it was drawn; null until then' })
  drawnAt!: Date | null

  @Field(() => Int, { description: '几家登记，抽过就是参加的几家 / Entries; once drawn, those that took part' })
  entries!: number
}

@ObjectType({ simpleResolvers: true, description: '工作台上的一场活动 / An event as the desk sees it' })
export class DeskEvent {
  /** The content's own id; for code. */
  documentId!: string

  @Field(() => ID, { description: '编号，和公开接口的一样 / The same id as in the public graph' })
  id!: string

  @Field(() => String, { description: '网址中的短名 / Short name in addresses' })
  slug!: string

  @Field(() => String, { description: '标题 / Title' })
  title!: string

  @Field(() => DateTimeScalar, { description: '开始 / Start' })
  startsAt!: Date

  @Field(() => DateTimeScalar, { description: '结束 / End' })
  endsAt!: Date

  @Field(() => [Meeting], { description: '每次聚会的起止；课程有好几次 / Each meeting; a course has several' })
  meetings!: readonly Meeting[]

  @Field(() => String, { nullable: true, description: '地点 / Where' })
  venue!: string | null

  @Field(() => [String], { description: '承办队伍 / Teams that run it' })
  teams!: readonly string[]

  @Field(() => DeskEventStatus, { description: '状态 / State' })
  status!: EventStatus

  @Field(() => Boolean, { description: '已下线，只剩报名的人看得到 / Taken back; only holders still see it' })
  withdrawn!: boolean

  @Field(() => Boolean, { description: '要不要报名 / Whether sign-up is needed' })
  needsSignUp!: boolean

  @Field(() => Boolean, { description: '上门服务 / At the homes of those who sign up' })
  homeVisit!: boolean

  @Field(() => [DeskPlaces], { description: '名额，分时段时每段一项 / Places, one item for each slot' })
  places!: DeskPlaces[]

  @Field(() => DeskDraw, { nullable: true, description: '名额由抽签定；先到先得为空 / Null where places go by arrival' })
  draw!: DeskDraw | null
}
