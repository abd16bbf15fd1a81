import { createUnionType, Field, ObjectType } from 'type-graphql'
import { SignUpRefused } from '../../graph/sign-up-results.types.js'
import { DeskSignUp } from '../roster/desk-sign-up.types.js'

@ObjectType({ simpleResolvers: true, description: '办好了：看 status 是报上还是候补 / Done; its status says whether confirmed or waiting' })
export class DeskSignedUp {
  @Field(() => DeskSignUp, { description: '报名 / The sign-up' })
  signUp!: DeskSignUp

  @Field(() => String, { description: '报名号，念给居民听 / The code, to be read out' })
  code!: string
}

@ObjectType({ simpleResolvers: true, description: '办好了 / Done' })
export class DeskSignUpChanged {
  @Field(() => DeskSignUp, { description: '报名现在的样子 / The sign-up as it is now' })
  signUp!: DeskSignUp
}

export const DeskSignUpResult = createUnionType({
  name: 'DeskSignUpResult',
  description: '代报名的结果 / What became of it',
  types: () => [DeskSignedUp, SignUpRefused] as const,
})

export const DeskChangeResult = createUnionType({
  name: 'DeskChangeResult',
  description: '代改、代取消、代答复的结果 / What became of it',
  types: () => [DeskSignUpChanged, SignUpRefused] as const,
})
