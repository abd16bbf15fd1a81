import { Field, ObjectType } from 'type-graphql'

@ObjectType({ simpleResolvers: true, description: '分页信息 / Where a page lies within its list' })
export class PageInfo {
  @Field(() => Boolean, { description: '后面还有 / There is more after this page' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: '前面还有 / There is more before this page' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: '本页第一项的游标 / Cursor of the first item' })
  startCursor!: string | null

  @Field(() => String, { nullable: true, description: '本页最后一项的游标 / Cursor of the last item' })
  endCursor!: string | null
}
