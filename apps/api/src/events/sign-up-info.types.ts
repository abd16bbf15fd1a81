import type { Channel as ChannelName, SignUpMode as ModeName, CapacityUnit as UnitName } from '@culture/contract'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar, describedEnum } from '../graph/index.js'
import { DrawObject } from './draw.types.js'
import type { SignUpState as StateName } from './rules/sign-up-window.js'

const SignUpMode = describedEnum('SignUpMode', '要不要报名 / Whether one signs up', {
  NONE: '不用报名 / No sign-up',
  REQUIRED: '须报名 / Required',
  OPTIONAL: '可报名，也可直接来 / Optional',
  PARTIAL: '部分项目须报名 / For a part of it',
  PERFORMER_ONLY: '只报节目，观众免报名 / Performers only',
  HOME_VISIT: '预约上门 / Home visit',
})

const SignUpState = describedEnum('SignUpState', '现在能不能报 / What can be done now', {
  NOT_NEEDED: '不用报名 / Nothing to sign up for',
  NOT_YET_OPEN: '还没开始 / Opens later',
  OPEN: '有空位 / There is room',
  WAITLIST_ONLY: '只能候补 / Only the waiting list',
  FULL: '名额与候补都满了 / Full, and so is the waiting list',
  CLOSED: '已截止 / Closed',
  CANCELLED: '活动取消 / The event is cancelled',
})

const CapacityUnit = describedEnum('CapacityUnit', '名额按什么计 / What the capacity counts', {
  PERSON: '人 / Persons',
  HOUSEHOLD: '户 / Households',
  SLOT: '档 / Slots',
})

export const Channel = describedEnum('Channel', '报名办法 / Way to sign up', {
  ONLINE: '网上 / Online',
  PHONE: '电话 / By telephone',
  WINDOW: '窗口 / At the counter',
  PAPER: '纸质登记 / On paper',
  PROXY: '代报名 / By a neighbour',
})

@ObjectType({ simpleResolvers: true, description: '一个可约的时段，名额各自计算 / A slot with places of its own' })
export class Slot {
  @Field(() => ID, { description: '报名时填的时段编号 / Id to sign up with' })
  id!: string

  @Field(() => DateTimeScalar, { description: '开始 / Start' })
  startsAt!: Date

  @Field(() => DateTimeScalar, { description: '结束 / End' })
  endsAt!: Date

  @Field(() => Int, { description: '名额 / Capacity' })
  capacity!: number

  @Field(() => Int, { description: '已占 / Taken' })
  taken!: number

  @Field(() => Int, { description: '剩余 / Left' })
  left!: number
}

@ObjectType({ simpleResolvers: true, description: '报名与名额 / Sign-up and places' })
export class SignUpInfo {
  @Field(() => SignUpMode, { description: '要不要报名 / Whether one signs up' })
  mode!: ModeName

  @Field(() => SignUpState, { description: '现在能不能报 / What can be done now' })
  state!: StateName

  @Field(() => CapacityUnit, { nullable: true, description: '名额按什么计，不计名额时为空 / What is counted; null where nothing is' })
  unit!: UnitName | null

  @Field(() => Int, { nullable: true, description: '名额 / Capacity' })
  capacity!: number | null

  @Field(() => Int, { description: '已占 / Taken' })
  taken!: number

  @Field(() => Int, { nullable: true, description: '剩余 / Left' })
  left!: number | null

  @Field(() => Int, {
    nullable: true,
    description:
      '网上现在还能报多少；有人候补时为 0，开始前一天起除外 / What an online party can get now; 0 while others wait, until the day before the start',
  })
  leftOnline!: number | null

  @Field(() => Int, { description: '候补几家 / Parties waiting' })
  waiting!: number

  @Field(() => Int, { description: '候补最多几家 / Most parties that may wait' })
  waitlistLimit!: number

  @Field(() => DateTimeScalar, { nullable: true, description: '开始报名 / Sign-up opens' })
  opensAt!: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: '截止报名 / Sign-up closes' })
  closesAt!: Date | null

  @Field(() => Int, { nullable: true, description: '一次最多几人 / Most heads in one party' })
  maxPartySize!: number | null

  @Field(() => Int, { description: '不满此岁数须监护人同意并陪同 / Below this age a guardian consents and comes along' })
  guardianConsentUnder!: number

  @Field(() => [Channel], { description: '可用的报名办法 / Ways to sign up' })
  channels!: readonly ChannelName[]

  @Field(() => String, { nullable: true, description: '说明 / Note' })
  note!: string | null

  @Field(() => [String], {
    description: '候补怎么轮，一句一条；不设候补时为空 / How the queue moves, in sentences; empty where nobody can wait',
  })
  queueRule!: string[]

  @Field(() => DrawObject, { nullable: true, description: '抽签；先到先得的活动为空 / The draw; null where places go by arrival' })
  draw!: DrawObject | null

  @Field(() => [Slot], { description: '可约的时段，名额各自计算 / Slots, each with its own places' })
  slots!: readonly Slot[]
}
