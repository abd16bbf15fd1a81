import { createUnionType, Field, ID, ObjectType } from 'type-graphql'
import { NominationRefused } from '../nominations/nomination-results.types.js'
import { AwardActRefused } from './desk-act.types.js'

@ObjectType({ simpleResolvers: true, description: '录入了 / Entered' })
export class NominationEntered {
  @Field(() => ID, { description: '推荐的编号 / Id of the entry' })
  entryId!: string

  @Field(() => String, { description: '推荐号，给推荐人 / Code, for the nominator' })
  code!: string

  @Field(() => String, {
    nullable: true,
    description: '同意码，转交给这家人；自荐的为空 / The code to hand to the family; null where it nominated itself',
  })
  consentCode!: string | null
}

export const DeskNominationResult = createUnionType({
  name: 'DeskNominationResult',
  description: '录入的结果 / What became of it',
  types: () => [NominationEntered, NominationRefused] as const,
})

@ObjectType({
  simpleResolvers: true,
  description: '家庭号，只显示这一次，请当面交给这家人 / The family’s code; shown once, to be handed over in person',
})
export class FamilyCodeIssued {
  @Field(() => ID, { description: '推荐或荣誉的编号 / Id of the entry' })
  entryId!: string

  @Field(() => String, { nullable: true, description: '家庭号；谢绝的为空 / Code; null where the family declined' })
  familyCode!: string | null
}

export const FamilyAnswerResult = createUnionType({
  name: 'FamilyAnswerResult',
  description: '录入的结果 / What became of it',
  types: () => [FamilyCodeIssued, NominationRefused] as const,
})

export const FamilyCodeResult = createUnionType({
  name: 'FamilyCodeResult',
  description: '发号的结果 / What became of it',
  types: () => [FamilyCodeIssued, AwardActRefused] as const,
})
