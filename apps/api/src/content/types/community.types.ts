import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar, LocalDateScalar } from '../../graph/index.js'
import { ContentSource } from './enums.js'
import { Page } from './page.types.js'
import { Partner } from './partner.types.js'

@ObjectType({ simpleResolvers: true, description: '据报道的说法，不是计数器 / A reported statement, never a counter' })
export class ReportedFact {
  @Field(() => String, { description: '说的是什么 / What it is about' })
  label!: string

  @Field(() => String, { description: '报道原话 / As reported' })
  text!: string
}

@ObjectType({ simpleResolvers: true, description: '小区 / Estate' })
export class Estate {
  @Field(() => String, { description: '代号，如 A / Key' })
  key!: string

  @Field(() => String, { description: '名称 / Name' })
  name!: string

  @Field(() => [String], { description: '楼号 / Buildings' })
  buildings!: readonly string[]

  @Field(() => Int, { description: '每栋单元数 / Units per building' })
  unitsPerBuilding!: number
}

@ObjectType({ simpleResolvers: true, description: '内容有多新 / How fresh the content is' })
export class ContentFreshness {
  @Field(() => DateTimeScalar, { nullable: true, description: '最近一次与编辑系统核对的时刻 / Last time it was checked against the CMS' })
  syncedAt!: Date | null

  @Field(() => ContentSource, { description: '来自哪里 / Where it stands' })
  source!: ContentSource

  @Field(() => String, { description: '内容版本，内容不变则不变 / Changes only when the content changes' })
  version!: string
}

@ObjectType({ simpleResolvers: true, description: '社区 / The community' })
export class Community {
  @Field(() => ID, { description: '社区编号 / Id of the community' })
  id!: string

  @Field(() => String, { description: '名称 / Name' })
  name!: string

  @Field(() => [String], { description: '省、市、县、街道 / Province down to sub-district' })
  adminPath!: readonly string[]

  @Field(() => String, { description: '主办单位 / Host unit' })
  hostUnit!: string

  @Field(() => String, { description: '电话 / Telephone' })
  telephone!: string

  @Field(() => String, { description: '地址 / Address' })
  address!: string

  @Field(() => String, { nullable: true, description: '办公时间 / Office hours' })
  officeHours!: string | null

  @Field(() => String, { nullable: true, description: 'ICP 备案号 / ICP filing number' })
  icpNumber!: string | null

  @Field(() => String, { nullable: true, description: '公安备案号 / Police filing number' })
  policeNumber!: string | null

  @Field(() => Boolean, { description: '演示内容 / Whether this is made-up content' })
  demo!: boolean

  @Field(() => LocalDateScalar, { description: '今天 / Today' })
  today!: string

  @Field(() => String, { description: '今天的农历 / Lunar date of today' })
  lunarToday!: string

  @Field(() => [ReportedFact], { description: '据报道 / As reported' })
  facts!: readonly ReportedFact[]

  @Field(() => String, { description: '数字的来历 / Where the facts come from' })
  sourceNote!: string

  @Field(() => [Estate], { description: '小区与楼号 / Estates and buildings' })
  estates!: readonly Estate[]

  @Field(() => [Partner], { description: '共建单位 / Partners' })
  partners!: readonly Partner[]

  @Field(() => [Page], { description: '说明页 / Pages' })
  pages!: readonly Page[]

  @Field(() => String, { description: '现行同意书版本 / Version of the consent text in force' })
  consentVersion!: string

  @Field(() => ContentFreshness, { description: '内容有多新 / How fresh the content is' })
  content!: ContentFreshness
}
