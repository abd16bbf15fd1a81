import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { connectionTypes, DateTimeScalar, describedEnum } from '../../../graph/index.js'
import type { NoticeKind } from '../../../notices/index.js'
import { DeskSignUp } from '../roster/desk-sign-up.types.js'
import type { CallResult as CallResultName } from './calls.repository.js'

/** What a call or an alert can be about; courtesies never become one. */
type CallAbout = Exclude<
  NoticeKind,
  'SIGN_UP_CONFIRMED' | 'SIGN_UP_WAITLISTED' | 'DRAW_ENTERED' | 'DRAW_WAITING' | 'PARTY_CHANGED' | 'SIGN_UP_CANCELLED'
>

export const CallReason = describedEnum('CallReason', '为什么打 / What it is about', {
  PLACE_OFFERED: '有名额了，问来不来 / A place is held: do they come',
  PLACE_CONFIRMED: '名额已经给上了，告诉一声 / They have a place now',
  DRAW_WON: '抽签抽中了，告诉一声 / They have drawn a place',
  OFFER_EXPIRED: '名额过期让出去了 / Their offer ran out',
  EVENT_CANCELLED: '活动取消 / The event is cancelled',
  EVENT_POSTPONED: '活动改期 / The event is postponed',
  EVENT_TIME_CHANGED: '时间改了 / The time has changed',
  EVENT_VENUE_CHANGED: '换地方了 / The place has changed',
  REMINDER: '明天有活动，提醒一声 / A reminder for tomorrow',
  HOUSEHOLD_CORRECTED: '门牌是别家的，问清楚 / They gave a door that is not theirs',
  STAYED_AWAY: '几次报了没来，问问有没有难处 / They stayed away more than once: ask how they are',
  EVENT_WITHDRAWN: '活动下线了，还有人报着名 / Taken back while people hold places',
} satisfies Record<CallAbout, string>)

export type CallReasonName = keyof typeof CallReason

export const CallResult = describedEnum('CallResult', '打的结果 / How the call went', {
  REACHED: '说到了 / Reached',
  LEFT_WORD: '托人转告了 / Left word',
  NO_ANSWER: '没人接，名单上留着 / No answer; it stays on the list',
  WRONG_NUMBER: '号码不对 / Wrong number',
} satisfies Record<CallResultName, string>)

const NoMessageReason = describedEnum('NoMessageReason', '为什么没发短信 / Why no message went out', {
  NO_CHANNEL: '没有接短信 / No channel',
  NO_TEMPLATE: '没有这种短信的模板 / No template',
  NO_PHONE: '没留电话 / No telephone',
  LANDLINE: '固定电话 / Landline',
  REFUSED: '对方不收 / Refused',
  FAILED: '没发出去 / Failed',
})

@ObjectType({ simpleResolvers: true, description: '要打的一个电话 / A call to make' })
export class DeskCall {
  @Field(() => ID, { description: '编号 / Id' })
  id!: string

  @Field(() => CallReason, { description: '为什么打 / What it is about' })
  reason!: CallReasonName

  @Field(() => DeskSignUp, { description: '打给谁；号码另外打开 / Whom; the number is opened apart' })
  signUp!: DeskSignUp

  @Field(() => String, { description: '活动名 / Title of the event' })
  eventTitle!: string

  @Field(() => String, { nullable: true, description: '活动在哪里 / Where the event is' })
  eventVenue!: string | null

  @Field(() => DateTimeScalar, { description: '活动什么时候 / When the event is' })
  eventStartsAt!: Date

  @Field(() => DateTimeScalar, { description: '最晚什么时候打 / When it is too late' })
  until!: Date

  @Field(() => Int, { description: '已经打过几次没人接 / How often nobody answered' })
  unanswered!: number

  @Field(() => Int, { description: '半年里报了没来几次，内部数字 / How often they stayed away within six months; internal' })
  stayedAway!: number

  @Field(() => NoMessageReason, { nullable: true, description: '为什么没发短信 / Why no message went out' })
  noMessage!: keyof typeof NoMessageReason | null

  @Field(() => DateTimeScalar, { description: '什么时候列上的 / Since when it is on the list' })
  createdAt!: Date
}

export const { Connection: DeskCallConnection } = connectionTypes('DeskCall', () => DeskCall, { zh: '电话名单', en: 'calls' })

@ObjectType({ simpleResolvers: true, description: '工作台要知道的事 / What the desk must know' })
export class DeskAlert {
  @Field(() => ID, { description: '编号 / Id' })
  id!: string

  @Field(() => CallReason, { description: '什么事 / What it is about' })
  reason!: CallReasonName

  @Field(() => ID, { description: '哪场活动 / The event' })
  eventId!: string

  @Field(() => String, { description: '活动名 / Title of the event' })
  eventTitle!: string

  @Field(() => DateTimeScalar, { description: '什么时候的事 / Since when' })
  createdAt!: Date
}

@InputType({ description: '一个电话打得怎样 / How a call went' })
export class LogCallInput {
  @Field(() => ID, { description: '哪个电话 / The call' })
  callId!: string

  @Field(() => CallResult, { description: '结果 / The result' })
  result!: CallResultName
}

@ObjectType({ simpleResolvers: true, description: '记下了 / Logged' })
export class CallLogged {
  @Field(() => Boolean, { description: '还在名单上 / Whether it stays on the list' })
  open!: boolean
}

@ObjectType({ simpleResolvers: true, description: '没有这个电话，可能别人打过了 / No such call; somebody may have made it' })
export class CallNotFound {
  @Field(() => String, { description: '给工作人员看的话 / In words' })
  message!: string
}

export const LogCallResult = createUnionType({
  name: 'LogCallResult',
  description: '记电话的结果 / What became of it',
  types: () => [CallLogged, CallNotFound] as const,
})
