import type { AwardCategory as CategoryName } from '@culture/contract'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { AwardCategory } from '../../content/index.js'
import { DateTimeScalar } from '../../graph/index.js'
import { NominationWindow, NoticeUnit } from '../cycles/cycle.types.js'
import type { NominationWindow as WindowName } from '../cycles/cycle-board.js'
import type { AwardState as StateName } from '../rules/award-states.js'
import { AwardState } from './desk-act.types.js'
import { DeskNotice, NoticeOutlookObject } from './desk-notice.types.js'

@ObjectType({ simpleResolvers: true, description: '某个状态有几份 / How many entries stand where' })
export class StateCount {
  @Field(() => AwardState, { description: '状态 / State' })
  state!: StateName

  @Field(() => Int, { description: '几份 / How many' })
  count!: number
}

@ObjectType({ simpleResolvers: true, description: '评审组 / The panel' })
export class DeskPanel {
  @Field(() => ID, { description: '组长 / Chair' })
  chairId!: string

  @Field(() => [ID], { description: '组员，组长在内 / Members, the chair among them' })
  memberIds!: readonly string[]

  @Field(() => Int, { description: '每份要几人打分 / Scores that each entry needs' })
  quorum!: number

  @Field(() => DateTimeScalar, { nullable: true, description: '结束的时刻 / When it was closed' })
  closedAt!: Date | null
}

@ObjectType({ simpleResolvers: true, description: '一届评选，给经办的同事 / A cycle, for those who handle it' })
export class DeskCycle {
  @Field(() => ID, { description: '编号 / Id' })
  id!: string

  @Field(() => AwardCategory, { description: '类别 / Category' })
  category!: CategoryName

  @Field(() => String, { description: '届次 / Name' })
  name!: string

  @Field(() => String, { description: '称号 / Title' })
  title!: string

  @Field(() => NominationWindow, { description: '收不收推荐 / Whether nominations are taken' })
  nominations!: WindowName

  @Field(() => DateTimeScalar, { description: '推荐开始 / From' })
  nominationsFrom!: Date

  @Field(() => DateTimeScalar, { description: '推荐截止 / Until' })
  nominationsUntil!: Date

  @Field(() => String, { description: '颁授单位 / Awarding body' })
  awardingBody!: string

  @Field(() => Int, { description: '荣誉有效几年 / Years of validity' })
  validYears!: number

  @Field(() => Int, { description: '总户数 / Households' })
  households!: number

  @Field(() => Int, { description: '名额 / Quota' })
  quota!: number

  @Field(() => NoticeUnit, { description: '公示按什么算 / Unit of the notice' })
  noticeUnit!: 'NATURAL' | 'WORKDAY'

  @Field(() => Int, { description: '公示几天 / Days of the notice' })
  noticeDays!: number

  @Field(() => ID, { nullable: true, description: '表彰会 / The ceremony' })
  ceremonyEventId!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: '结束的时刻 / Concluded at' })
  concludedAt!: Date | null

  @Field(() => [StateCount], { description: '各状态几份 / Entries by state' })
  counts!: readonly StateCount[]

  @Field(() => Int, { description: '没处理完的异议有几条 / Objections without a finding' })
  openObjections!: number

  @Field(() => DeskPanel, { nullable: true, description: '评审组 / Panel' })
  panel!: DeskPanel | null

  @Field(() => NoticeOutlookObject, { description: '今天张榜的话 / If a notice went up today' })
  noticeToday!: NoticeOutlookObject

  @Field(() => [DeskNotice], { description: '公示 / Notices' })
  notices!: readonly DeskNotice[]
}

@ObjectType('HolidayYear', { simpleResolvers: true, description: '放假安排 / A year’s holidays' })
export class HolidayYearObject {
  @Field(() => Int, { description: '哪一年 / Year' })
  year!: number

  @Field(() => Boolean, { description: '同事录入的，不是自带的 / Entered by staff' })
  entered!: boolean
}
