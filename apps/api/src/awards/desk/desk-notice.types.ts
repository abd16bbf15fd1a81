import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar, LocalDateScalar } from '../../graph/index.js'

@ObjectType({ simpleResolvers: true, description: '公示的一次中断 / A gap of a notice' })
export class NoticeGap {
  @Field(() => DateTimeScalar, { description: '从 / From' })
  from!: Date

  @Field(() => DateTimeScalar, { description: '到 / Until' })
  until!: Date

  @Field(() => Boolean, { description: '同事报的，不是系统发现的 / Reported by staff' })
  reported!: boolean
}

@ObjectType({ simpleResolvers: true, description: '一次公示的记录 / A notice on record' })
export class DeskNotice {
  @Field(() => ID, { description: '编号，同公众的公示 / Id, the same as everybody’s' })
  id!: string

  @Field(() => Int, { description: '第几次 / Round' })
  round!: number

  @Field(() => LocalDateScalar, { description: '开始 / First day' })
  startsOn!: string

  @Field(() => DateTimeScalar, { description: '原定截止 / As planned' })
  plannedClose!: Date

  @Field(() => DateTimeScalar, { description: '现在的截止 / As it stands' })
  closesAt!: Date

  @Field(() => DateTimeScalar, { description: '一直看得到，到何时 / Displayed until' })
  seenUntil!: Date

  @Field(() => DateTimeScalar, { nullable: true, description: '公示期满，可以确认 / Complete since' })
  completedAt!: Date | null

  @Field(() => String, {
    nullable: true,
    description:
      '最后一天是同事对照哪份通知数的；系统算的为空 / The document by which staff counted the last day; null where it was computed',
  })
  endDocumentNo!: string | null

  @Field(() => [NoticeGap], { description: '中断 / Gaps' })
  gaps!: readonly NoticeGap[]
}

@ObjectType('NoticeOutlook', {
  simpleResolvers: true,
  description: '今天张榜的话公示到哪天 / Until when a notice put up today would be up',
})
export class NoticeOutlookObject {
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '最后一天；算不出时为空，要同事填 / Last day; null where staff have to enter it',
  })
  endsOn!: string | null

  @Field(() => Int, { nullable: true, description: '缺哪一年的放假安排 / The year whose holidays are missing' })
  yearMissing!: number | null

  @Field(() => LocalDateScalar, { description: '最后一天不能早于 / The last day is not before' })
  earliest!: string
}

@ObjectType({ simpleResolvers: true, description: '纸质公示上的一行 / One line of the printed notice' })
export class SheetLine {
  @Field(() => String, { description: '全名，按家里的同意 / Full name, as the family consented' })
  fullName!: string

  @Field(() => String, { nullable: true, description: '一句话 / Summary' })
  summary!: string | null

  @Field(() => String, { nullable: true, description: '事迹 / Deed' })
  deed!: string | null
}

@ObjectType({ simpleResolvers: true, description: '贴在公告栏的公示，有全名，只给经办人打印 / The printed notice with full names' })
export class NoticeSheet {
  @Field(() => String, { description: '标题 / Title' })
  title!: string

  @Field(() => LocalDateScalar, { description: '开始 / First day' })
  startsOn!: string

  @Field(() => LocalDateScalar, { description: '最后一天 / Last day' })
  endsOn!: string

  @Field(() => String, { description: '颁授单位 / Awarding body' })
  awardingBody!: string

  @Field(() => String, { description: '有意见怎么反映 / How to object' })
  howToObject!: string

  @Field(() => [SheetLine], { description: '名单 / Lines' })
  lines!: readonly SheetLine[]
}
