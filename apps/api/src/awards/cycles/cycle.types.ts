import type { AwardCategory as CategoryName, AwardLevel as LevelName } from '@culture/contract'
import { Field, Int, ObjectType } from 'type-graphql'
import { AwardCategory, AwardLevel } from '../../content/index.js'
import { DateTimeScalar, describedEnum, Node } from '../../graph/index.js'
import type { NominationWindow as WindowName } from './cycle-board.js'

export const NominationWindow = describedEnum('NominationWindow', '收不收推荐 / Whether nominations are taken', {
  NOT_YET_OPEN: '还没开始 / Not yet open',
  OPEN: '正在收 / Open',
  CLOSED: '已截止 / Closed',
} satisfies Record<WindowName, string>)

export const NoticeUnit = describedEnum('NoticeUnit', '公示期按什么算 / How a notice window is counted', {
  NATURAL: '自然日，首尾都算 / Natural days, both ends counted',
  WORKDAY: '工作日 / Workdays',
})

/** `scheme`, `ceremony`, `notices` and `awards` are answered by field resolvers. */
@ObjectType({
  implements: [Node],
  simpleResolvers: true,
  description: '一届评选：某一类荣誉的一轮 / A cycle: one round of honouring in one category',
})
export class AwardCycle extends Node {
  /** The record's own id; for code. */
  recordId!: string
  /** The content's own ids; for code. */
  schemeId!: string
  ceremonyEventId!: string | null

  @Field(() => AwardCategory, { description: '类别 / Category' })
  category!: CategoryName

  @Field(() => Boolean, {
    description: '表彰个人（写工作单位）；否则表彰家庭（写门牌） / Honours persons, by workplace; otherwise families, by door',
  })
  forPersons!: boolean

  @Field(() => String, { description: '届次，如 2027 / Name of the cycle' })
  name!: string

  @Field(() => String, { description: '称号，如 文明家庭 / Title that is conferred' })
  title!: string

  @Field(() => AwardLevel, { description: '级别 / Level' })
  level!: LevelName

  @Field(() => String, { description: '颁授单位 / Awarding body' })
  awardingBody!: string

  @Field(() => DateTimeScalar, { description: '推荐开始 / Nominations from' })
  nominationsFrom!: Date

  @Field(() => DateTimeScalar, { description: '推荐截止 / Nominations until' })
  nominationsUntil!: Date

  @Field(() => NominationWindow, { description: '现在收不收推荐 / Whether nominations are taken now' })
  nominations!: WindowName

  @Field(() => Int, { description: '名额，最多是总户数的两成 / Most honours: a fifth of the households' })
  quota!: number

  @Field(() => NoticeUnit, { description: '公示期按什么算 / How its notice is counted' })
  noticeUnit!: 'NATURAL' | 'WORKDAY'

  @Field(() => Int, { description: '公示几天 / Days of notice' })
  noticeDays!: number

  @Field(() => Int, { description: '荣誉有效几年 / Years of validity' })
  validYears!: number

  @Field(() => Boolean, { description: '这一届已经结束 / The cycle has come to its end' })
  concluded!: boolean
}
