import { Field, ObjectType } from 'type-graphql'

@ObjectType({ simpleResolvers: true, description: '表格的一处错误 / What is wrong with a field' })
export class FieldError {
  @Field(() => [String], { description: '在输入中的位置，如 ["party","adults"] / Where in the input' })
  path!: string[]

  @Field(() => String, { description: '给居民看的话 / In words for residents' })
  message!: string

  @Field(() => String, { description: '给程序看的代号 / For programs' })
  code!: string
}
