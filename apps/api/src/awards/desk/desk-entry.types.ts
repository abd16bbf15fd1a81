import type { AwardCategory as CategoryName } from '@culture/contract'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { AwardCategory } from '../../content/index.js'
import { DateTimeScalar, describedEnum, LocalDateScalar } from '../../graph/index.js'
import { NominatorKind, ReturnReason } from '../nominations/nomination.types.js'
import type { Finding as FindingName } from '../rules/award-guards.js'
import type { AwardState as StateName } from '../rules/award-states.js'
import type { NominatorKind as NominatorName, ReturnReason as ReturnReasonName } from '../rules/nomination.js'
import { AwardState } from './desk-act.types.js'

export const ObjectionFinding = describedEnum('ObjectionFinding', '异议核查的结论 / What was found', {
  UNFOUNDED: '不成立 / Unfounded',
  FACTS_CHANGED: '事实有出入，已更正，要重新公示 / Facts were corrected; a new notice is needed',
  FOUNDED: '成立 / Upheld',
} satisfies Record<FindingName, string>)

export const ObjectionChannel = describedEnum('ObjectionChannel', '异议从哪里来 / How an objection came', {
  FORM: '网上 / Form',
  PHONE: '电话 / Telephone',
  PAPER: '书面 / Paper',
})

@ObjectType({ simpleResolvers: true, description: '一个人打的分 / The score of one member' })
export class PanelScore {
  @Field(() => ID, { description: '谁 / Who' })
  staffId!: string

  @Field(() => Int, { description: '分数，0 到 100 / Points' })
  points!: number
}

@ObjectType({ simpleResolvers: true, description: '评审组的结论，结束后才有 / What the panel decided; only once it has closed' })
export class PanelVerdict {
  @Field(() => Int, { description: '评审组人数 / Members' })
  members!: number

  @Field(() => Int, { description: '打分的人数 / Votes' })
  votes!: number

  @Field(() => Int, { description: '总分 / Points in all' })
  points!: number

  @Field(() => Boolean, { description: '入选 / Selected' })
  selected!: boolean
}

@ObjectType({ simpleResolvers: true, description: '审核的结论：通过与否和依据，没有原因 / The check: outcome and clause, never why' })
export class EligibilityCheck {
  @Field(() => Boolean, { description: '通过 / Passed' })
  passed!: boolean

  @Field(() => String, { description: '依据第几条 / Clause' })
  clause!: string
}

@ObjectType({ simpleResolvers: true, description: '推荐附的照片；凭登录取 /desk/award-pictures/<编号> / A picture, had at that path' })
export class DeskPicture {
  @Field(() => ID, { description: '编号 / Id' })
  id!: string

  @Field(() => Int, { description: '宽，像素 / Width in pixels' })
  width!: number

  @Field(() => Int, { description: '高，像素 / Height in pixels' })
  height!: number

  @Field(() => String, { nullable: true, description: '照片里是什么 / What it shows' })
  words!: string | null
}

/** One entry for all of the desk; what the caller's role may not see is null or empty. */
@ObjectType({ simpleResolvers: true, description: '一份推荐或荣誉，给经办的同事 / An entry, for those who handle it' })
export class DeskEntry {
  @Field(() => ID, { description: '编号 / Id' })
  id!: string

  @Field(() => ID, { nullable: true, description: '哪一届；早先接收的荣誉为空 / Its cycle; null for what was taken over' })
  cycleId!: string | null

  @Field(() => AwardCategory, { description: '类别 / Category' })
  category!: CategoryName

  @Field(() => String, { description: '届次 / Cycle' })
  cycle!: string

  @Field(() => AwardState, { description: '状态 / State' })
  state!: StateName

  @Field(() => String, { nullable: true, description: '全名；已删除为空 / Full name; null once erased' })
  name!: string | null

  @Field(() => String, { nullable: true, description: '门牌或单位 / Door or workplace' })
  place!: string | null

  @Field(() => NominatorKind, { nullable: true, description: '谁推荐的 / Who nominated' })
  nominatorKind!: NominatorName | null

  @Field(() => String, { nullable: true, description: '一句话 / Summary' })
  summary!: string | null

  @Field(() => String, { nullable: true, description: '事迹 / Deed' })
  deed!: string | null

  @Field(() => [DeskPicture], { description: '照片 / Pictures' })
  pictures!: readonly DeskPicture[]

  @Field(() => DateTimeScalar, { nullable: true, description: '提交的时刻 / When it was nominated' })
  nominatedAt!: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: '等家里同意到何时 / Until when consent is waited for' })
  consentUntil!: Date | null

  @Field(() => ReturnReason, { nullable: true, description: '为什么退回的 / Why it was returned' })
  returnReason!: ReturnReasonName | null

  @Field(() => EligibilityCheck, { nullable: true, description: '审核结论 / The check' })
  check!: EligibilityCheck | null

  @Field(() => Int, { nullable: true, description: '我打的分 / My own score' })
  myPoints!: number | null

  @Field(() => Boolean, { description: '我已回避 / I stand aside' })
  iStandAside!: boolean

  @Field(() => Int, { description: '几人打了分 / How many have scored' })
  votes!: number

  @Field(() => [PanelScore], { description: '各人的分，评审结束前为空 / Scores; empty until the panel has closed' })
  scores!: readonly PanelScore[]

  @Field(() => PanelVerdict, { nullable: true, description: '评审结论 / Verdict' })
  verdict!: PanelVerdict | null

  @Field(() => Int, { description: '没处理完的异议 / Open objections' })
  openObjections!: number

  @Field(() => ObjectionFinding, { nullable: true, description: '核查过的异议里最重的结论 / The gravest finding so far' })
  finding!: FindingName | null

  @Field(() => Boolean, { description: '暂停以后听取过家里的说明 / The family was heard since the suspension' })
  familyHeard!: boolean

  @Field(() => String, { nullable: true, description: '证书号 / Certificate number' })
  certificateNo!: string | null

  @Field(() => String, { nullable: true, description: '文号 / Document number' })
  documentNo!: string | null

  @Field(() => LocalDateScalar, { nullable: true, description: '颁授日期 / Conferred on' })
  awardedOn!: string | null

  @Field(() => LocalDateScalar, { nullable: true, description: '有效期至 / Valid until' })
  validUntil!: string | null

  @Field(() => Boolean, { description: '家里撤下了展示 / The family has taken the display down' })
  hidden!: boolean
}

@ObjectType({ simpleResolvers: true, description: '一条异议，只给处理的人 / An objection, for its handlers' })
export class DeskObjection {
  @Field(() => ID, { description: '编号 / Id' })
  id!: string

  @Field(() => ID, { description: '对哪一份 / Of which entry' })
  entryId!: string

  @Field(() => ObjectionChannel, { description: '从哪里来 / How it came' })
  channel!: 'FORM' | 'PHONE' | 'PAPER'

  @Field(() => DateTimeScalar, { description: '收到的时刻 / When it came' })
  raisedAt!: Date

  @Field(() => String, { nullable: true, description: '内容；删除后为空 / What it says; null once erased' })
  text!: string | null

  @Field(() => String, { nullable: true, description: '谁，怎么联系；没留为空 / Who, and how to reach them' })
  contact!: string | null

  @Field(() => ObjectionFinding, { nullable: true, description: '核查结论 / Finding' })
  finding!: FindingName | null
}

@ObjectType({ simpleResolvers: true, description: '联系方式，看一次记一次 / Contacts; each reading is logged' })
export class EntryContact {
  @Field(() => String, { nullable: true, description: '推荐人 / Nominator' })
  nominator!: string | null

  @Field(() => String, { nullable: true, description: '推荐人电话 / Nominator’s telephone' })
  nominatorPhone!: string | null

  @Field(() => String, { nullable: true, description: '单位 / Organisation' })
  organisation!: string | null

  @Field(() => String, { nullable: true, description: '家里的电话 / The family’s telephone' })
  familyPhone!: string | null

  @Field(() => String, { nullable: true, description: '可以转交的同意码 / The code to hand to the family' })
  consentCode!: string | null
}

@ObjectType({ simpleResolvers: true, description: '办理记录的一步 / One step of the log' })
export class EntryStep {
  @Field(() => Int, { description: '序号 / Number' })
  seq!: number

  @Field(() => DateTimeScalar, { description: '时刻 / When' })
  at!: Date

  @Field(() => String, { description: '什么事 / What' })
  kind!: string

  @Field(() => AwardState, { nullable: true, description: '从 / From' })
  fromState!: StateName | null

  @Field(() => AwardState, { nullable: true, description: '到 / To' })
  toState!: StateName | null

  @Field(() => String, { description: '谁办的，按岗位 / As what' })
  actorKind!: string

  @Field(() => String, { description: '谁办的，编号 / By whom' })
  actorId!: string

  @Field(() => String, { nullable: true, description: '代号 / Reason, a code' })
  reason!: string | null
}
