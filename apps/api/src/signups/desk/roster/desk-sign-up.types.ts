import type { Channel as ChannelName } from '@culture/contract'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Channel } from '../../../events/index.js'
import { connectionTypes, DateTimeScalar, describedEnum } from '../../../graph/index.js'
import { PartyObject, SignUpStatus } from '../../graph/sign-up.types.js'
import type { SignUpStatus as StatusName } from '../../rules/sign-up-status.js'

export const ActedBy = describedEnum('ActedBy', '谁填的表 / Who filled the form in', {
  RESIDENT: '本人 / The resident',
  NEIGHBOUR: '邻居代报 / A neighbour',
  STAFF: '工作人员 / Staff',
})

@ObjectType({ simpleResolvers: true, description: '名单上的一家 / A party on the roster' })
export class DeskSignUp {
  @Field(() => ID, { description: '编号 / Id' })
  id!: string

  @Field(() => ID, { description: '哪场活动 / The event' })
  eventId!: string

  @Field(() => ID, { nullable: true, description: '哪个时段 / The slot; null where there are none' })
  slotId!: string | null

  @Field(() => SignUpStatus, { description: '状态 / State' })
  status!: StatusName

  @Field(() => String, { nullable: true, description: '怎么称呼；过了保存期为空 / A name to call; null once erased' })
  name!: string | null

  @Field(() => String, { nullable: true, description: '打码的电话；没留为空 / Masked telephone; null where none was left' })
  phoneMasked!: string | null

  @Field(() => PartyObject, { description: '来几个人 / Who comes' })
  party!: PartyObject

  @Field(() => Channel, { description: '怎么报的 / How it was made' })
  channel!: ChannelName

  @Field(() => ActedBy, { description: '谁填的表 / Who filled it in' })
  actedBy!: keyof typeof ActedBy

  @Field(() => Int, { nullable: true, description: '候补第几位 / Place in the queue; null unless waiting' })
  position!: number | null

  @Field(() => DateTimeScalar, { nullable: true, description: '名额留到何时 / Until when the offered place is held' })
  offerExpiresAt!: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: '最近一次到场的时刻 / When the party last arrived' })
  arrivedAt!: Date | null

  @Field(() => Boolean, {
    description:
      '这一次来了没有；课程看今天的或刚过的那一次 / Has come to the meeting that is due: of a course, that of this day or the latest before',
  })
  came!: boolean

  @Field(() => Boolean, { description: '监护人同意 / A guardian has consented' })
  guardianConsent!: boolean

  @Field(() => DateTimeScalar, { description: '报名时刻 / When it was made' })
  createdAt!: Date
}

export const { Connection: DeskSignUpConnection } = connectionTypes('DeskSignUp', () => DeskSignUp, { zh: '名单', en: 'sign-ups' })
