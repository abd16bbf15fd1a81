import type { Channel as ChannelName } from '@culture/contract'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Channel } from '../../events/index.js'
import { DateTimeScalar, describedEnum } from '../../graph/index.js'
import type { SignUpStatus as StatusName } from '../rules/sign-up-status.js'

export const SignUpStatus = describedEnum('SignUpStatus', '报名状态 / State of a sign-up', {
  WAITLISTED: '候补中 / Waiting',
  OFFERED: '有名额，等您答复 / A place is held until you answer',
  CONFIRMED: '已报上 / Confirmed',
  CANCELLED: '已取消 / Cancelled',
  EXPIRED: '名额过期 / The offer ran out',
  CHECKED_IN: '已签到 / Checked in',
  NO_SHOW: '未到场 / Did not come',
})

@ObjectType('Party', { simpleResolvers: true, description: '来几个人，孩子按年龄段 / Who comes, children by age band' })
export class PartyObject {
  @Field(() => Int, { description: '大人 / Adults' })
  adults!: number

  @Field(() => Int, { description: '6 岁及以下 / Children up to 6' })
  children0to6!: number

  @Field(() => Int, { description: '7 到 13 岁 / Children 7 to 13' })
  children7to13!: number

  @Field(() => Int, { description: '14 到 17 岁 / Teens 14 to 17' })
  teens14to17!: number

  @Field(() => Int, { description: '其中轮椅位 / Wheelchair places among them' })
  wheelchairs!: number

  @Field(() => Int, { description: '总人数 / Heads in all' })
  heads!: number
}

/** `event`, `slot` and `overtakes` are answered by field resolvers, from the content and the log. */
@ObjectType('SignUp', { simpleResolvers: true, description: '一份报名 / A sign-up, as its holder sees it' })
export class SignUpObject {
  /** The content's own id of the event; for code. */
  eventId!: string
  /** The record's own id; for code. */
  signUpId!: string
  /** The places row that it counts in; for code. */
  placesId!: string

  @Field(() => ID, { description: '编号，不透明；查询用报名号 / Opaque id; look it up by its code' })
  id!: string

  @Field(() => SignUpStatus, { description: '状态 / State' })
  status!: StatusName

  @Field(() => PartyObject, { description: '来几个人 / Who comes' })
  party!: PartyObject

  @Field(() => Channel, { description: '怎么报的 / How it was made' })
  channel!: ChannelName

  @Field(() => Int, { nullable: true, description: '候补第几位，不在候补时为空 / Place in the queue; null unless waiting' })
  position!: number | null

  @Field(() => Int, { nullable: true, description: '前面还有几家 / Parties ahead' })
  partiesAhead!: number | null

  @Field(() => DateTimeScalar, { nullable: true, description: '名额留到何时 / Until when the offered place is held' })
  offerExpiresAt!: Date | null

  @Field(() => Boolean, { description: '能否再改人数或取消 / May it still be changed or cancelled' })
  changeable!: boolean

  @Field(() => DateTimeScalar, { description: '报名时刻 / When it was made' })
  createdAt!: Date
}
