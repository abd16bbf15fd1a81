import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar, describedEnum } from '../../graph/index.js'
import type { CheckInRefusalReason } from './check-in-refusals.js'
import type { CheckInWay } from './check-ins.repository.js'

const CheckInWayEnum = describedEnum('CheckInWay', '怎么签的到 / How they were checked in', {
  CODE: '报号码或扫码 / By code or scan',
  ROSTER: '在名单里点的 / From the roster',
  OFFLINE: '断网时记下，后来补的 / Kept offline, sent later',
  PAPER: '按打印的名单补录 / From the printed list',
} satisfies Record<CheckInWay, string>)

const CheckInRefusalEnum = describedEnum('CheckInRefusal', '没办成的原因 / Why not', {
  EVENT_NOT_FOUND: '没有这场活动 / No such event for you',
  SIGN_UP_NOT_FOUND: '没有这个报名 / No such sign-up',
  OTHER_EVENT: '是另一场的 / Belongs to another event',
  TOO_EARLY: '还没到日子 / Before the day',
  WAITING: '还在候补 / Still waiting',
  OFFERED: '位子还没答应 / The offer is not answered',
  CANCELLED: '已取消 / Cancelled',
  TOO_MANY: '到的比报的多 / More than signed up',
  INVALID_INPUT: '填得不对 / Filled in wrongly',
  BELOW_ZERO: '减过头了 / Below nothing',
  NOT_OVER: '还没结束 / Not over yet',
} satisfies Record<CheckInRefusalReason, string>)

@InputType({ description: '谁到了：报名号和名单里的人只填一样 / Who came: either the code or the entry of the roster' })
export class Arriving {
  @Field(() => String, { nullable: true, description: '报名号 / Code' })
  code!: string | null

  @Field(() => ID, { nullable: true, description: '名单里的人 / Entry of the roster' })
  signUpId!: string | null

  @Field(() => Int, { nullable: true, description: '到了几位；不填就是全到 / How many came; all when left out' })
  arrived!: number | null

  @Field(() => DateTimeScalar, { nullable: true, description: '什么时候到的；不填就是现在 / When; now when left out' })
  at!: Date | null

  @Field(() => CheckInWayEnum, { description: '怎么签的到 / How' })
  way!: CheckInWay
}

@InputType({ description: '签到 / A check-in' })
export class CheckInInput {
  @Field(() => ID, { description: '活动 / The event' })
  eventId!: string

  @Field(() => Arriving, { description: '谁到了 / Who came' })
  arriving!: Arriving
}

@InputType({ description: '一批签到：断网时记下的，或按打印名单补录的 / A batch, kept offline or from the printed list' })
export class CheckInBatchInput {
  @Field(() => ID, { description: '活动 / The event' })
  eventId!: string

  @Field(() => [Arriving], { description: '最多 500 条，答复按同样的顺序 / 500 at most; answered in the same order' })
  arriving!: Arriving[]
}

@InputType({ description: '撤回签到 / Taking a check-in back' })
export class TakeCheckInBackInput {
  @Field(() => ID, { description: '活动 / The event' })
  eventId!: string

  @Field(() => ID, { description: '名单里的人 / Entry of the roster' })
  signUpId!: string
}

@InputType({ description: '临时来的 / Walk-ins' })
export class CountWalkInsInput {
  @Field(() => ID, { description: '活动 / The event' })
  eventId!: string

  @Field(() => String, { description: '每次点按一个，8 到 200 个字符；重发不会数两次 / One per tap; sent again it counts once' })
  key!: string

  @Field(() => Int, { description: '多几位，少几位用负数 / How many more; fewer is negative' })
  change!: number
}

@ObjectType({ simpleResolvers: true, description: '到了 / They came' })
export class CheckedIn {
  @Field(() => ID, { description: '名单里的人 / Entry of the roster' })
  signUpId!: string

  @Field(() => Boolean, { description: '先前已经签过 / Had been counted before' })
  already!: boolean

  @Field(() => String, { nullable: true, description: '称呼；过期抹去后为空 / Name to call; null once erased' })
  name!: string | null

  @Field(() => Int, { description: '报了几位 / How many were signed up' })
  heads!: number

  @Field(() => Int, { description: '到了几位 / How many came' })
  arrived!: number

  @Field(() => DateTimeScalar, { description: '什么时候到的 / When' })
  cameAt!: Date
}

@ObjectType({ simpleResolvers: true, description: '没办成，原样未动 / Refused; nothing was written' })
export class CheckInRefused {
  @Field(() => CheckInRefusalEnum, { description: '原因 / Reason' })
  reason!: CheckInRefusalReason

  @Field(() => String, { description: '给工作人员看的话 / In words for staff' })
  message!: string
}

@ObjectType({ simpleResolvers: true, description: '撤回了 / Taken back' })
export class CheckInTakenBack {
  @Field(() => ID, { description: '名单里的人 / Entry of the roster' })
  signUpId!: string
}

@ObjectType({ simpleResolvers: true, description: '收尾时的数 / What was counted when the event was closed' })
export class Closing {
  @Field(() => DateTimeScalar, { description: '第一次收尾的时间 / When it was first closed' })
  closedAt!: Date

  @Field(() => Int, { description: '人次：每次聚会的人数相加 / Visits over all meetings' })
  visits!: number

  @Field(() => Int, { description: '人数：每家只算一次 / People, each household once' })
  people!: number

  @Field(() => Int, { description: '报了没来的有几家 / Parties that stayed away' })
  stayedAway!: number
}

@ObjectType({ simpleResolvers: true, description: '课程的一次，到了多少人 / How many came to one meeting of a course' })
export class MeetingTurnout {
  @Field(() => DateTimeScalar, { description: '这一次什么时候开始 / Start of the meeting' })
  startsAt!: Date

  @Field(() => Int, { description: '到了几家 / Parties that came' })
  partiesCame!: number

  @Field(() => Int, { description: '到了几位，不算临时来的 / Heads that came, without walk-ins' })
  headsCame!: number
}

@ObjectType({ simpleResolvers: true, description: '一场活动到了多少人 / How many came' })
export class Turnout {
  @Field(() => Int, { description: '有位子的家数 / Parties with a place' })
  parties!: number

  @Field(() => Int, { description: '有位子的人数 / Heads with a place' })
  heads!: number

  @Field(() => Int, { description: '到了几家 / Parties that came' })
  partiesCame!: number

  @Field(() => Int, { description: '到了几位，不算临时来的 / Heads that came, without walk-ins' })
  headsCame!: number

  @Field(() => Int, { description: '临时来的 / Walk-ins' })
  walkIns!: number

  @Field(() => Closing, { nullable: true, description: '收尾前为空 / Null until the event is closed' })
  closing!: Closing | null

  @Field(() => MeetingTurnout, {
    nullable: true,
    description:
      '课程今天的或刚过的那一次；只有一次的活动为空 / The meeting that is due; null before the first, and where there is one only',
  })
  meeting!: MeetingTurnout | null
}

export const CheckInResult = createUnionType({
  name: 'CheckInResult',
  description: '签到的结果 / What became of it',
  types: () => [CheckedIn, CheckInRefused] as const,
})

export const TakeCheckInBackResult = createUnionType({
  name: 'TakeCheckInBackResult',
  description: '撤回的结果 / What became of it',
  types: () => [CheckInTakenBack, CheckInRefused] as const,
})

export const TurnoutResult = createUnionType({
  name: 'TurnoutResult',
  description: '计数的结果 / What became of it',
  types: () => [Turnout, CheckInRefused] as const,
})
