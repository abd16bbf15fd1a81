import { Field, ID, InputType, Int } from 'type-graphql'
import { DateTimeScalar, describedEnum, LocalDateScalar } from '../../graph/index.js'
import type { HearingWay as HearingName, SuspensionGround as SuspensionName } from '../honours/correct-honour.service.js'
import type { RecusalGround as RecusalName } from '../panels/score-entry.service.js'
import { ObjectionChannel } from './desk-entry.types.js'

export const RecusalGround = describedEnum('RecusalGround', '回避的原因 / Why a member stands aside', {
  RELATIVE: '亲属 / Relative',
  NEIGHBOUR: '近邻 / Close neighbour',
  NOMINATOR: '是推荐人 / Nominator',
  WORK: '同事或上下级 / Work',
  OTHER: '其他 / Other',
} satisfies Record<RecusalName, string>)

export const SuspensionGround = describedEnum('SuspensionGround', '暂停的原因 / Why an honour is suspended', {
  LEGAL: '涉及违法 / Legal matters',
  CONDUCT: '行为不符 / Conduct',
  FALSE_FACTS: '事实不实 / False facts',
  OTHER: '其他 / Other',
} satisfies Record<SuspensionName, string>)

export const HearingWay = describedEnum('HearingWay', '怎么听取的 / How the family was heard', {
  VISIT: '上门 / Visit',
  PHONE: '电话 / Telephone',
  OFFICE: '来社区 / At the office',
  LETTER: '书面 / Letter',
} satisfies Record<HearingName, string>)

export type ContactReason = 'HAND_OVER_CODE' | 'CALL_FAMILY' | 'VERIFY' | 'COMPLAINT'

export const EntryContactReason = describedEnum('EntryContactReason', '为什么看联系方式 / Why a contact is read', {
  HAND_OVER_CODE: '转交同意码 / To hand the code over',
  CALL_FAMILY: '给这家人打电话 / To telephone the family',
  VERIFY: '核实推荐 / To verify the nomination',
  COMPLAINT: '处理异议或投诉 / Because of an objection or complaint',
} satisfies Record<ContactReason, string>)

@InputType({ description: '开一届评选 / Open a cycle' })
export class OpenAwardCycleInput {
  @Field(() => ID, { description: '评选办法 / The scheme' })
  schemeId!: string

  @Field(() => DateTimeScalar, { description: '推荐开始 / From' })
  nominationsFrom!: Date

  @Field(() => DateTimeScalar, { description: '推荐截止 / Until' })
  nominationsUntil!: Date

  @Field(() => Int, { description: '社区总户数 / Households of the community' })
  households!: number

  @Field(() => Int, { nullable: true, description: '名额，不填就是两成 / Quota; a fifth where left out' })
  quota?: number | null
}

@InputType({ description: '一段假期 / A holiday' })
export class HolidaySpanInput {
  @Field(() => LocalDateScalar, { description: '第一天 / First day' })
  from!: string

  @Field(() => LocalDateScalar, { description: '最后一天 / Last day' })
  until!: string
}

@InputType('HolidayYearInput', { description: '国务院一年的放假安排 / The State Council’s arrangement of a year' })
export class HolidayYearInputObject {
  @Field(() => Int, { description: '哪一年 / Year' })
  year!: number

  @Field(() => [HolidaySpanInput], { description: '假期 / Holidays' })
  daysOff!: HolidaySpanInput[]

  @Field(() => [LocalDateScalar], { description: '调休上班的周末 / Weekend days that are worked' })
  workdays!: string[]

  @Field(() => String, { description: '通知文号 / Document number' })
  documentNo!: string
}

@InputType({ description: '公示的最后一天，由同事数出来的 / The last day of a notice, as staff have counted it' })
export class NoticeEndInput {
  @Field(() => LocalDateScalar, { description: '最后一天 / Last day' })
  endsOn!: string

  @Field(() => String, { description: '对照的放假通知文号，如 国办发明电〔2026〕7号 / Document number of the notice counted by' })
  documentNo!: string
}

@InputType('SeatPanelInput', { description: '评审组 / A panel' })
export class SeatPanelInputObject {
  @Field(() => ID, { description: '哪一届 / Cycle' })
  cycleId!: string

  @Field(() => [ID], { description: '组员，组长在内，至少三人 / Members, the chair among them; three at least' })
  memberIds!: string[]

  @Field(() => ID, { description: '组长 / Chair' })
  chairId!: string
}

@InputType({ description: '电话或书面的异议 / An objection by telephone or on paper' })
export class EnterObjectionInput {
  @Field(() => ID, { description: '对哪一份 / Entry' })
  entryId!: string

  @Field(() => ObjectionChannel, { description: '电话或书面 / Telephone or paper' })
  channel!: 'FORM' | 'PHONE' | 'PAPER'

  @Field(() => String, { description: '内容 / What it says' })
  text!: string

  @Field(() => String, { nullable: true, description: '谁 / Who' })
  name?: string | null

  @Field(() => String, { nullable: true, description: '电话 / Telephone' })
  phone?: string | null
}

@InputType({ description: '表彰决定 / A conferral' })
export class ConferHonoursInput {
  @Field(() => ID, { description: '哪一届 / Cycle' })
  cycleId!: string

  @Field(() => String, { description: '文号 / Document number' })
  documentNo!: string

  @Field(() => LocalDateScalar, { description: '颁授日期 / Date' })
  awardedOn!: string
}
