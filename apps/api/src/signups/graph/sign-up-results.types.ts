import { createUnionType, Field, Int, ObjectType } from 'type-graphql'
import { describedEnum, FieldError } from '../../graph/index.js'
import type { RefusalReason } from '../refusals.js'
import { SignUpObject } from './sign-up.types.js'

const SignUpRefusal = describedEnum('SignUpRefusal', '没办成的原因 / Why not', {
  EVENT_NOT_FOUND: '没有这场活动 / No such event',
  NOT_OPEN: '现在不能在网上报名 / Not open for online sign-up',
  CLOSED: '报名已截止 / Closed',
  FULL: '名额和候补都满了 / No room',
  ALREADY_SIGNED_UP: '已经报过 / There is a sign-up already',
  PARTY_TOO_LARGE: '人数超过上限 / Too many heads',
  GUARDIAN_REQUIRED: '孩子要有监护人同意和陪同 / A guardian must consent and come along',
  HOUSEHOLD_REQUIRED: '要填门牌 / A household is needed',
  HOUSEHOLD_UNKNOWN: '没有这个门牌 / No such household',
  KEY_REUSED: '同一份表格改了内容 / Same key, other body',
  INVALID_INPUT: '有填错的地方 / Something is filled in wrongly',
  RATE_LIMITED: '太频繁 / Too often',
  SIGN_UP_NOT_FOUND: '报名号和电话后四位对不上 / No such pair of code and phone tail',
  NOT_CHANGEABLE: '不能再改 / Cannot be changed any more',
  OFFER_EXPIRED: '留名额的时间过了 / The offer ran out',
} satisfies Record<RefusalReason, string>)

@ObjectType({ simpleResolvers: true, description: '没办成，原样未动 / Refused; nothing was written' })
export class SignUpRefused {
  @Field(() => SignUpRefusal, { description: '原因 / Reason' })
  reason!: RefusalReason

  @Field(() => String, { description: '给居民看的话，说明接下来怎么办 / In words for residents, with what to do next' })
  message!: string

  @Field(() => [FieldError], { description: '哪几处要改 / Which fields to correct' })
  fields!: FieldError[]
}

@ObjectType({ simpleResolvers: true, description: '报上了 / The party has its places' })
export class SignUpConfirmed {
  @Field(() => SignUpObject, { description: '报名 / The sign-up' })
  signUp!: SignUpObject

  @Field(() => String, {
    description: '报名号，10 个字符，凭它和电话后四位查询 / Ten characters; with the phone tail it opens the sign-up',
  })
  code!: string
}

@ObjectType({ simpleResolvers: true, description: '进了候补，或名额正等答复（第 0 位） / Waits, or has an offer to answer (position 0)' })
export class SignUpWaitlisted {
  @Field(() => SignUpObject, { description: '报名 / The sign-up' })
  signUp!: SignUpObject

  @Field(() => String, { description: '报名号，10 个字符 / Ten characters' })
  code!: string

  @Field(() => Int, { description: '候补第几位 / Place in the queue' })
  position!: number

  @Field(() => Int, { description: '前面还有几家 / Parties ahead' })
  partiesAhead!: number
}

@ObjectType({ simpleResolvers: true, description: '已取消 / Cancelled' })
export class SignUpCancelled {
  @Field(() => SignUpObject, { description: '报名 / The sign-up' })
  signUp!: SignUpObject
}

export const SignUpResult = createUnionType({
  name: 'SignUpResult',
  description: '报名的结果 / What became of it',
  types: () => [SignUpConfirmed, SignUpWaitlisted, SignUpRefused] as const,
})

export const CancelSignUpResult = createUnionType({
  name: 'CancelSignUpResult',
  description: '取消的结果 / What became of it',
  types: () => [SignUpCancelled, SignUpRefused] as const,
})

export const AnswerOfferResult = createUnionType({
  name: 'AnswerOfferResult',
  description: '答复的结果 / What became of it',
  types: () => [SignUpConfirmed, SignUpCancelled, SignUpRefused] as const,
})
