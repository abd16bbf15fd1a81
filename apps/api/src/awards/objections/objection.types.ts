import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { DateTimeScalar, describedEnum, FieldError } from '../../graph/index.js'
import type { RefusalReason } from '../refusals.js'

type ObjectionReason = Extract<RefusalReason, 'NOT_ON_NOTICE' | 'INVALID_INPUT' | 'RATE_LIMITED'>

const ObjectionRefusal = describedEnum('ObjectionRefusal', '没收下的原因 / Why not', {
  NOT_ON_NOTICE: '不在公示中 / Not on notice',
  INVALID_INPUT: '有填错的地方 / Something is filled in wrongly',
  RATE_LIMITED: '太频繁 / Too often',
} satisfies Record<ObjectionReason, string>)

@InputType({ description: '对公示对象的意见 / An objection' })
export class RaiseObjectionInput {
  @Field(() => ID, { description: '公示对象的编号 / Id of the candidate' })
  candidateId!: string

  @Field(() => String, {
    description: '什么情况，5 到 1000 字，加密，只给处理的人看 / What is the matter; sealed, read by its handlers only',
  })
  text!: string

  @Field(() => String, { nullable: true, description: '怎么称呼，可以不写 / A name; may be left out' })
  name?: string | null

  @Field(() => String, { nullable: true, description: '电话，可以不写，写了好答复 / A telephone, for the answer' })
  phone?: string | null
}

@ObjectType({ simpleResolvers: true, description: '收下了 / Received' })
export class ObjectionReceived {
  @Field(() => DateTimeScalar, { description: '收到的时刻 / When it was received' })
  receivedAt!: Date
}

@ObjectType({ simpleResolvers: true, description: '没收下，原样未动 / Refused; nothing was written' })
export class ObjectionRefused {
  @Field(() => ObjectionRefusal, { description: '原因 / Reason' })
  reason!: RefusalReason

  @Field(() => String, { description: '给居民看的话 / In words for residents' })
  message!: string

  @Field(() => [FieldError], { description: '哪几处要改 / Which fields to correct' })
  fields!: FieldError[]
}

export const ObjectionResult = createUnionType({
  name: 'ObjectionResult',
  description: '提意见的结果 / What became of it',
  types: () => [ObjectionReceived, ObjectionRefused] as const,
})
