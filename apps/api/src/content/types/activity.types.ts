import type { ActivityKind as ActivityKindName, Theme as ThemeName } from '@culture/contract'
import { Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../../graph/index.js'
import { ActivityKind, Theme } from './enums.js'
import { Event } from './event.types.js'
import { Festival } from './festival.types.js'
import { Recap } from './recap.types.js'
import { Series } from './series.types.js'

@ObjectType({ simpleResolvers: true, description: '节目单的一项 / One item of the programme' })
export class ProgrammeItem {
  @Field(() => Int, { description: '次序，从 1 起 / Order, from 1' })
  order!: number

  @Field(() => String, { description: '节目 / Title' })
  title!: string

  @Field(() => String, { nullable: true, description: '表演者 / Performer' })
  performer!: string | null

  @Field(() => Int, { nullable: true, description: '分钟 / Minutes' })
  minutes!: number | null

  @Field(() => String, { nullable: true, description: '备注 / Note' })
  note!: string | null
}

@ObjectType({ implements: [Event, Node], simpleResolvers: true, description: '文化活动 / Activity' })
export class Activity extends Event {
  @Field(() => Theme, { description: '主题 / Theme' })
  theme!: ThemeName

  @Field(() => [String], { description: '话题标签 / Topics' })
  topics!: readonly string[]

  @Field(() => Series, { nullable: true, description: '所属系列 / Series' })
  series!: Series | null

  @Field(() => Festival, { nullable: true, description: '所庆节日 / Festival' })
  festival!: Festival | null

  @Field(() => ActivityKind, { description: '形式 / Form' })
  kind!: ActivityKindName

  @Field(() => [ProgrammeItem], { description: '节目单 / Programme' })
  programme!: readonly ProgrammeItem[]

  @Field(() => String, { description: '正文，已净化的 HTML / Body, sanitised HTML' })
  bodyHtml!: string

  @Field(() => Recap, { nullable: true, description: '回顾 / Recap' })
  recap!: Recap | null
}
