import type { FestivalKey as FestivalName } from '@culture/contract'
import { Field, ObjectType } from 'type-graphql'
import { LocalDateScalar, Node } from '../../graph/index.js'
import { FestivalKey } from './enums.js'

@ObjectType({ implements: [Node], simpleResolvers: true, description: '节日 / Festival' })
export class Festival extends Node {
  @Field(() => FestivalKey, { description: '哪个节日 / Which festival' })
  key!: FestivalName

  @Field(() => String, { description: '名称 / Name' })
  name!: string

  @Field(() => String, { description: '日子怎么定 / How its day is found' })
  rule!: string

  @Field(() => String, { nullable: true, description: '来历与习俗 / Origin and customs' })
  intro!: string | null
}

@ObjectType({ simpleResolvers: true, description: '某年的节日 / A festival in one year' })
export class FestivalDate {
  @Field(() => FestivalKey, { description: '哪个节日 / Which festival' })
  key!: FestivalName

  @Field(() => String, { description: '名称 / Name' })
  name!: string

  @Field(() => LocalDateScalar, { description: '公历日期 / Date' })
  date!: string

  @Field(() => String, { description: '农历，如 正月十五 / Lunar date' })
  lunar!: string
}
