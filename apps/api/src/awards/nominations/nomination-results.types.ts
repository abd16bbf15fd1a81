import { createUnionType, Field, ObjectType } from 'type-graphql'
import { describedEnum, FieldError } from '../../graph/index.js'
import { FamilyEntryObject } from '../families/family-entry.types.js'
import type { RefusalReason } from '../refusals.js'
import { Nomination } from './nomination.types.js'

type NominationReason = Exclude<RefusalReason, 'NOT_ON_NOTICE'>

const NominationRefusal = describedEnum('NominationRefusal', '没办成的原因 / Why not', {
  CYCLE_NOT_FOUND: '没有这一届 / No such cycle',
  NOT_OPEN: '现在不收推荐 / Not open',
  INVALID_INPUT: '有填错的地方 / Something is filled in wrongly',
  TEXT_NOT_ALLOWED: '写了不能公开的内容 / The text holds what must not be public',
  CONSENT_NEEDED: '要这家人自己同意 / The family’s own consent is needed',
  CONSENT_LAPSED: '等同意的时间过了 / The time to consent is over',
  DECLINED_BEFORE: '已经谢绝 / Declined before',
  ALREADY_NOMINATED: '这一届已有一份 / There is an entry already',
  NOT_NOW: '现在不能参加 / Not possible now',
  NOMINATION_NOT_FOUND: '号码和电话后四位对不上 / No such pair of code and phone tail',
  NOT_CHANGEABLE: '不能再改 / Cannot be changed any more',
  NOT_WITHDRAWABLE: '已表彰，不能撤回 / Conferred already',
  KEY_REUSED: '同一份表格改了内容 / Same key, other body',
  RATE_LIMITED: '太频繁 / Too often',
} satisfies Record<NominationReason, string>)

@ObjectType({ simpleResolvers: true, description: '没办成，原样未动 / Refused; nothing was written' })
export class NominationRefused {
  @Field(() => NominationRefusal, { description: '原因 / Reason' })
  reason!: RefusalReason

  @Field(() => String, { description: '给居民看的话，说明接下来怎么办 / In words for residents, with what to do next' })
  message!: string

  @Field(() => [FieldError], { description: '哪几处要改 / Which fields to correct' })
  fields!: FieldError[]
}

@ObjectType({ simpleResolvers: true, description: '存好了，凭号码接着填 / Saved; the code opens it again' })
export class NominationSaved {
  @Field(() => Nomination, { description: '推荐 / The nomination' })
  nomination!: Nomination

  @Field(() => String, { description: '推荐号，10 个字符 / Code, ten characters' })
  code!: string
}

@ObjectType({ simpleResolvers: true, description: '交上了 / The entry is made' })
export class NominationSubmitted {
  @Field(() => Nomination, { description: '推荐 / The nomination' })
  nomination!: Nomination

  @Field(() => String, { description: '推荐号，10 个字符 / Code, ten characters' })
  code!: string
}

@ObjectType({ simpleResolvers: true, description: '填完了，等这家人自己同意 / Complete; the family’s own consent is waited for' })
export class NominationAwaitsConsent {
  @Field(() => Nomination, { description: '推荐 / The nomination' })
  nomination!: Nomination

  @Field(() => String, { description: '推荐号，自己留着 / The nominator’s code' })
  code!: string

  @Field(() => String, { description: '同意码，转交给这家人 / The code to hand to the family' })
  consentCode!: string
}

@ObjectType({ simpleResolvers: true, description: '这家人同意了 / The family has consented' })
export class FamilyConsented {
  @Field(() => Nomination, { description: '推荐 / The nomination' })
  nomination!: Nomination

  @Field(() => String, { description: '家庭号，只给这家人，查看、撤回、撤下展示都凭它 / The family’s own code' })
  familyCode!: string
}

@ObjectType({ simpleResolvers: true, description: '这家人谢绝了 / The family has declined' })
export class FamilyDeclined {
  @Field(() => Nomination, { description: '推荐 / The nomination' })
  nomination!: Nomination
}

@ObjectType({ simpleResolvers: true, description: '撤回了 / Withdrawn' })
export class EntryWithdrawn {
  @Field(() => Nomination, { description: '推荐 / The nomination' })
  nomination!: Nomination
}

@ObjectType({ simpleResolvers: true, description: '展示改好了，马上生效 / Changed, from now on' })
export class DisplayChanged {
  @Field(() => FamilyEntryObject, { description: '现在的样子 / As it is now' })
  entry!: FamilyEntryObject
}

export const SaveNominationResult = createUnionType({
  name: 'SaveNominationResult',
  description: '存草稿的结果 / What became of it',
  types: () => [NominationSaved, NominationRefused] as const,
})

export const NominationResult = createUnionType({
  name: 'NominationResult',
  description: '推荐的结果 / What became of it',
  types: () => [NominationSubmitted, NominationAwaitsConsent, NominationRefused] as const,
})

export const AnswerNominationResult = createUnionType({
  name: 'AnswerNominationResult',
  description: '答复的结果 / What became of it',
  types: () => [FamilyConsented, FamilyDeclined, NominationRefused] as const,
})

export const WithdrawEntryResult = createUnionType({
  name: 'WithdrawEntryResult',
  description: '撤回的结果 / What became of it',
  types: () => [EntryWithdrawn, NominationRefused] as const,
})

export const SetDisplayResult = createUnionType({
  name: 'SetDisplayResult',
  description: '改展示的结果 / What became of it',
  types: () => [DisplayChanged, NominationRefused] as const,
})
