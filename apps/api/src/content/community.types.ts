import { Field, ID, ObjectType } from 'type-graphql'

@ObjectType({ simpleResolvers: true, description: '社区 / The community' })
export class Community {
  @Field(() => ID, { description: '社区编号 / Id of the community' })
  id!: string
}
