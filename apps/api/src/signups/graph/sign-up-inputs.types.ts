import { Field, ID, InputType, Int } from 'type-graphql'

@InputType('HouseholdInput', { description: '门牌，只存加密摘要 / A door; kept as a keyed hash only' })
export class HouseholdInputObject {
  @Field(() => String, { description: '小区，如 A / Estate' })
  estate!: string

  @Field(() => String, { description: '楼号，如 3 / Building' })
  building!: string

  @Field(() => String, { description: '单元，如 1 / Unit' })
  unit!: string

  @Field(() => String, { description: '房号，楼层加两位，如 502 / Room: floor and two digits' })
  room!: string
}

@InputType('PartyInput', { description: '来几个人，孩子按年龄段 / Who comes, children by age band' })
export class PartyInputObject {
  @Field(() => Int, { description: '大人 / Adults' })
  adults!: number

  @Field(() => Int, { defaultValue: 0, nullable: true, description: '6 岁及以下 / Children up to 6' })
  children0to6!: number | null

  @Field(() => Int, { defaultValue: 0, nullable: true, description: '7 到 13 岁 / Children 7 to 13' })
  children7to13!: number | null

  @Field(() => Int, { defaultValue: 0, nullable: true, description: '14 到 17 岁 / Teens 14 to 17' })
  teens14to17!: number | null

  @Field(() => Int, { defaultValue: 0, nullable: true, description: '其中轮椅位 / Wheelchair places among them' })
  wheelchairs!: number | null
}

@InputType('SignUpInput', { description: '报名表 / A sign-up form' })
export class SignUpInputObject {
  @Field(() => ID, { description: '活动或讲堂 / The event' })
  eventId!: string

  @Field(() => String, {
    description: '每份表格一个，8 到 200 个字符；重发同一份不会报两次 / One per form; sending it again signs up once',
  })
  idempotencyKey!: string

  @Field(() => String, { description: '怎么称呼 / A name to call' })
  name!: string

  @Field(() => String, { description: '手机号，或带区号的固定电话 / Mobile, or landline with area code' })
  phone!: string

  @Field(() => HouseholdInputObject, {
    nullable: true,
    description: '按户计或代报时必填 / Needed where households are counted or a neighbour acts',
  })
  household!: HouseholdInputObject | null

  @Field(() => ID, { nullable: true, description: '分时段的活动必填 / Needed where there are slots' })
  slotId!: string | null

  @Field(() => String, {
    nullable: true,
    description: '只用于上门，加密，结束 24 小时后删除 / Home visits only; sealed, erased 24 h after',
  })
  visitAddress!: string | null

  @Field(() => PartyInputObject, { description: '来几个人 / Who comes' })
  party!: PartyInputObject

  @Field(() => Boolean, { defaultValue: false, nullable: true, description: '替邻居代报 / For a neighbour' })
  onBehalf!: boolean | null

  @Field(() => Boolean, { defaultValue: false, nullable: true, description: '监护人同意 / A guardian consents' })
  guardianConsent!: boolean | null

  @Field(() => String, { description: '同意的说明版本，见 community.consentVersion / Version of the privacy notice agreed to' })
  consentVersion!: string
}

@InputType('ChangePartyInput', { description: '改人数 / Another party' })
export class ChangePartyInputObject {
  @Field(() => String, { description: '报名号 / Code' })
  code!: string

  @Field(() => String, { description: '电话后四位 / Last four digits of the phone' })
  phoneTail!: string

  @Field(() => PartyInputObject, { description: '来几个人 / Who comes' })
  party!: PartyInputObject

  @Field(() => Boolean, { defaultValue: false, nullable: true, description: '监护人同意 / A guardian consents' })
  guardianConsent!: boolean | null

  @Field(() => String, { description: '每次修改一个，8 到 200 个字符 / One per change' })
  idempotencyKey!: string
}

@InputType('CancelSignUpInput', { description: '取消报名 / Which sign-up to cancel' })
export class CancelSignUpInputObject {
  @Field(() => String, { description: '报名号 / Code' })
  code!: string

  @Field(() => String, { description: '电话后四位 / Last four digits of the phone' })
  phoneTail!: string
}

@InputType('AnswerOfferInput', { description: '答复留出的名额 / Answer to an offered place' })
export class AnswerOfferInputObject {
  @Field(() => String, { description: '报名号 / Code' })
  code!: string

  @Field(() => String, { description: '电话后四位 / Last four digits of the phone' })
  phoneTail!: string

  @Field(() => Boolean, { description: '来还是不来 / Whether to take the place' })
  accept!: boolean
}
