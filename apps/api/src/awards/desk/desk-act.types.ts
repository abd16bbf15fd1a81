import { createUnionType, Field, ID, ObjectType } from 'type-graphql'
import { DateTimeScalar, describedEnum } from '../../graph/index.js'
import type { DeskRefusalReason } from '../desk-refusals.js'
import type { AwardGuard as GuardName } from '../rules/award-guards.js'
import type { AwardState as StateName } from '../rules/award-states.js'

export const AwardState = describedEnum('AwardState', '推荐和荣誉的状态 / State of an entry or honour', {
  DRAFT: '草稿或等家里同意 / Draft, or awaiting consent',
  SUBMITTED: '已提交 / Submitted',
  RETURNED: '退回修改 / Returned',
  ELIGIBILITY_CHECK: '审核中 / Being checked',
  INELIGIBLE: '审核不通过 / Not eligible',
  REVIEW: '评审中 / Before the panel',
  NOT_SELECTED: '没有入选 / Not selected',
  PUBLICITY: '公示中 / On public notice',
  OBJECTION_HANDLING: '异议核查中 / Objections are looked into',
  APPROVED: '待表彰 / Confirmed',
  AWARDED: '已表彰 / Honoured',
  REVIEW_DUE: '到期复核 / Review due',
  EXPIRED: '已到期 / Expired',
  SUSPENDED: '暂停 / Suspended',
  REVOKED: '已撤销 / Revoked',
  WITHDRAWN: '已撤回 / Withdrawn',
} satisfies Record<StateName, string>)

const AwardGuard = describedEnum('AwardGuard', '还缺的条件 / A condition that is missing', {
  cycleOpen: '这一届收推荐 / The cycle takes entries',
  requiredFields: '推荐填完 / The nomination is complete',
  familyConsent: '家里同意 / The family consents',
  noOtherEntry: '这一届没有另一份 / No other entry',
  notBarred: '没有同类荣誉，撤销满两年 / Not barred',
  lapsedIfBySystem: '期限已过 / Lapsed',
  returnReason: '退回的原因 / A reason',
  notTheNominator: '不是推荐人 / Not the nominator',
  checkPassed: '审核通过 / Check passed',
  checkFailed: '审核不通过 / Check failed',
  panelClosed: '评审结束，够人数 / The panel has closed with its quorum',
  selected: '已入选 / Selected',
  notSelected: '未入选 / Not selected',
  onNotice: '已张榜 / On notice',
  windowDisplayed: '公示期满 / The whole window was displayed',
  noOpenObjection: '没有未了的异议 / No open objection',
  objectionOpen: '有待处理的异议 / An open objection',
  secondPerson: '由第二位同事 / A second person',
  notTheChecker: '不是审核人 / Not the checker',
  findingRecorded: '有核查结论 / A finding',
  notUpheld: '异议不成立 / Not upheld',
  upheld: '异议成立 / Upheld',
  factsStand: '事实没有变 / The facts stand',
  conferralComplete: '表彰要素齐全 / The conferral is complete',
  validityEnding: '快到期 / Validity is ending',
  validityOver: '已过期 / Validity is over',
  familyHeard: '听过家里说明 / The family has been heard',
} satisfies Record<GuardName, string>)

const AwardActRefusal = describedEnum('AwardActRefusal', '没办成的原因 / Why not', {
  NOT_FOUND: '没有找到 / Not found',
  NO_SUCH_STEP: '走不通 / No such step from here',
  NOT_YOURS: '不归您办 / Not yours',
  NOT_YET: '条件没齐 / Something is missing',
  INVALID_INPUT: '填错了 / Filled in wrongly',
  SCHEME_NOT_FOUND: '没有这份办法 / No such scheme',
  CYCLE_EXISTS: '已经开过 / Opened already',
  YEAR_NOT_COVERED: '没有这一年的放假安排 / Workdays of that year are not known',
  PANEL_CLOSED: '评审已结束 / The panel has closed',
  PANEL_TOO_SMALL: '评审组不够三人 / Fewer than three',
  NOT_A_MEMBER: '不在评审组 / Not a member',
  STANDS_ASIDE: '已回避 / Stands aside',
  NO_QUORUM: '打分的不够三分之二 / No quorum',
  TOO_MANY: '超过名额 / Over the quota',
  TIE: '最后一名同分 / The last place is shared',
  NOTHING_TO_DO: '没有可办的 / Nothing to do',
} satisfies Record<DeskRefusalReason, string>)

@ObjectType({ simpleResolvers: true, description: '没办成，原样未动 / Refused; nothing was written' })
export class AwardActRefused {
  @Field(() => AwardActRefusal, { description: '原因 / Reason' })
  reason!: DeskRefusalReason

  @Field(() => String, { description: '说明 / In words' })
  message!: string

  @Field(() => [AwardGuard], { description: '还缺哪些条件 / Conditions that are missing' })
  missing!: GuardName[]
}

@ObjectType({ simpleResolvers: true, description: '办成了 / Done' })
export class EntryActDone {
  @Field(() => ID, { description: '推荐或荣誉的编号 / Id of the entry' })
  entryId!: string

  @Field(() => AwardState, { description: '现在的状态 / Its state now' })
  state!: StateName
}

@ObjectType({ simpleResolvers: true, description: '办成了 / Done' })
export class CycleActDone {
  @Field(() => ID, { description: '届的编号 / Id of the cycle' })
  cycleId!: string
}

@ObjectType({ simpleResolvers: true, description: '办成了 / Done' })
export class NoticeActDone {
  @Field(() => ID, { description: '公示的编号 / Id of the notice' })
  noticeId!: string

  @Field(() => DateTimeScalar, { description: '截止时刻 / When it closes' })
  closesAt!: Date
}

@ObjectType({ simpleResolvers: true, description: '录入了 / Entered' })
export class HolidayYearEntered {
  @Field(() => String, { description: '哪一年 / The year' })
  year!: string
}

export const EntryActResult = createUnionType({
  name: 'EntryActResult',
  description: '办理的结果 / What became of it',
  types: () => [EntryActDone, AwardActRefused] as const,
})

export const CycleActResult = createUnionType({
  name: 'CycleActResult',
  description: '办理的结果 / What became of it',
  types: () => [CycleActDone, AwardActRefused] as const,
})

export const NoticeActResult = createUnionType({
  name: 'NoticeActResult',
  description: '办理的结果 / What became of it',
  types: () => [NoticeActDone, AwardActRefused] as const,
})

export const HolidayYearResult = createUnionType({
  name: 'HolidayYearResult',
  description: '录入的结果 / What became of it',
  types: () => [HolidayYearEntered, AwardActRefused] as const,
})
