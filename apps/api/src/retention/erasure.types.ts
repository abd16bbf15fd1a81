import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../graph/index.js'

@ObjectType({
  simpleResolvers: true,
  description: '到期删除的一条记录，只有数目 / What was erased because its time was over; numbers only',
})
export class Erasure {
  @Field(() => ID, { description: '哪一次删除 / Which run' })
  runId!: string

  @Field(() => DateTimeScalar, { description: '何时删除 / When' })
  erasedAt!: Date

  @Field(() => String, { description: '删了什么，如 CONTACT、VISIT_ADDRESS / What' })
  kind!: string

  @Field(() => Int, { description: '至少保留了几天 / How many days it had been kept at least' })
  keptDays!: number

  @Field(() => Int, { description: '删了几条 / How many' })
  erased!: number
}
