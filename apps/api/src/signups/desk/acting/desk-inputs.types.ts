import { Field, ID, InputType } from 'type-graphql'
import { describedEnum } from '../../../graph/index.js'
import { HouseholdInputObject, PartyInputObject } from '../../graph/sign-up-inputs.types.js'

/** Ways in which somebody reaches the desk; ONLINE is for residents themselves. */
export const DeskChannel = describedEnum('DeskChannel', '怎么来报的 / How they came', {
  PHONE: '打电话 / By telephone',
  WINDOW: '到窗口 / At the counter',
  PAPER: '纸质表 / On paper',
  PROXY: '邻居代报 / By a neighbour',
})

@InputType({ description: '替人报名 / A sign-up for somebody' })
export class SignUpForInput {
  @Field(() => ID, { description: '活动 / The event' })
  eventId!: string

  @Field(() => String, { description: '每份表格一个，8 到 200 个字符 / One per form' })
  idempotencyKey!: string

  @Field(() => DeskChannel, { description: '怎么来报的 / How they came' })
  channel!: keyof typeof DeskChannel

  @Field(() => String, { description: '怎么称呼 / A name to call' })
  name!: string

  @Field(() => String, { nullable: true, description: '电话，可以不留 / Telephone; may be left out' })
  phone!: string | null

  @Field(() => HouseholdInputObject, {
    nullable: true,
    description: '按户计或代报时必填 / Needed where households are counted or for a neighbour',
  })
  household!: HouseholdInputObject | null

  @Field(() => ID, { nullable: true, description: '分时段的活动必填 / Needed where there are slots' })
  slotId!: string | null

  @Field(() => String, { nullable: true, description: '只用于上门 / Home visits only' })
  visitAddress!: string | null

  @Field(() => PartyInputObject, { description: '来几个人 / Who comes' })
  party!: PartyInputObject

  @Field(() => Boolean, { defaultValue: false, nullable: true, description: '监护人同意 / A guardian consents' })
  guardianConsent!: boolean | null
}

@InputType({ description: '替人改人数 / Another party for somebody' })
export class ChangePartyForInput {
  @Field(() => ID, { description: '报名 / The sign-up' })
  signUpId!: string

  @Field(() => PartyInputObject, { description: '来几个人 / Who comes' })
  party!: PartyInputObject

  @Field(() => Boolean, { defaultValue: false, nullable: true, description: '监护人同意 / A guardian consents' })
  guardianConsent!: boolean | null

  @Field(() => String, { description: '每次修改一个，8 到 200 个字符 / One per change' })
  idempotencyKey!: string
}

@InputType({ description: '替人取消 / Which sign-up to cancel' })
export class CancelForInput {
  @Field(() => ID, { description: '报名 / The sign-up' })
  signUpId!: string
}

@InputType({ description: '替人答复留出的名额 / An answer to an offered place' })
export class AnswerOfferForInput {
  @Field(() => ID, { description: '报名 / The sign-up' })
  signUpId!: string

  @Field(() => Boolean, { description: '来还是不来 / Whether to take the place' })
  accept!: boolean
}

@InputType({ description: '哪个门牌被别人占了 / Which household somebody else has taken' })
export class CorrectHouseholdInput {
  @Field(() => ID, { description: '活动 / The event' })
  eventId!: string

  @Field(() => HouseholdInputObject, { description: '核实过的门牌 / The household, as the desk has verified it' })
  household!: HouseholdInputObject
}
