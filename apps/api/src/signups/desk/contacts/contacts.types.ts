import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { connectionTypes, DateTimeScalar, describedEnum } from '../../../graph/index.js'
import type {
  OpeningReason as OpeningReasonName,
  Reader as ReaderName,
  ReadingReason as ReadingReasonName,
} from '../desk-log.repository.js'

export const ReadingReason = describedEnum('ReadingReason', '为什么看 / Why a contact was read', {
  ROSTER: '看名单，电话打码 / The roster, telephones masked',
  CALL: '打电话 / To telephone',
  DOOR: '现场核对 / At the door',
  CHANGE: '帮忙改报名 / To change a sign-up',
  COMPLAINT: '处理投诉 / Because of a complaint',
  NOTICE: '系统发短信 / The system sent a message',
} satisfies Record<ReadingReasonName, string>)

export const Reader = describedEnum('Reader', '谁看的 / Who read a contact', {
  STAFF: '工作人员 / A member of staff',
  SYSTEM: '系统，没有人看到 / The system; no person saw it',
} satisfies Record<ReaderName, string>)

const OpeningReason = describedEnum('OpeningReason', '为什么要打开 / Why it is opened', {
  CALL: '打电话 / To telephone',
  DOOR: '现场核对 / At the door',
  CHANGE: '帮忙改报名 / To change a sign-up',
  COMPLAINT: '处理投诉 / Because of a complaint',
} satisfies Record<OpeningReasonName, string>)

@InputType({ description: '打开谁的联系方式，为什么 / Whose contact, and why' })
export class OpenContactInput {
  @Field(() => ID, { description: '报名 / The sign-up' })
  signUpId!: string

  @Field(() => OpeningReason, { description: '为什么，记在日志里 / Why; it is logged' })
  why!: keyof typeof OpeningReason
}

@ObjectType({ simpleResolvers: true, description: '联系方式，看过就有记录 / A contact; reading it is logged' })
export class Contact {
  @Field(() => String, { description: '怎么称呼 / Name' })
  name!: string

  @Field(() => String, { nullable: true, description: '电话；没留为空 / Telephone; null where none was left' })
  phone!: string | null

  @Field(() => String, { description: '报名号 / Code' })
  code!: string

  @Field(() => String, {
    nullable: true,
    description: '上门地址；上门满 24 小时，和不上门的活动，为空 / Address of a home visit; null once the visit is a day old',
  })
  visitAddress!: string | null
}

@ObjectType({ simpleResolvers: true, description: '没有可打开的：不归您管，或已过保存期 / Nothing to open: not yours, or erased' })
export class NoContact {
  @Field(() => String, { description: '给工作人员看的话 / In words' })
  message!: string
}

export const OpenContactResult = createUnionType({
  name: 'OpenContactResult',
  description: '打开联系方式的结果 / What became of it',
  types: () => [Contact, NoContact] as const,
})

@ObjectType({ simpleResolvers: true, description: '谁看过谁的联系方式 / Who has read whose contact' })
export class ContactReading {
  @Field(() => ID, { description: '编号 / Id' })
  id!: string

  @Field(() => DateTimeScalar, { description: '什么时候 / When' })
  at!: Date

  @Field(() => String, { nullable: true, description: '哪位工作人员；系统看的为空 / Which member of staff; null for the system' })
  staffName!: string | null

  @Field(() => ReadingReason, { description: '为什么 / Why' })
  why!: ReadingReasonName

  @Field(() => Boolean, { description: '看了完整的电话 / Whether the whole telephone was opened' })
  whole!: boolean

  @Field(() => Int, { description: '几家 / Of how many' })
  people!: number

  @Field(() => String, { description: '哪场活动 / Title of the event' })
  eventTitle!: string

  @Field(() => ID, { nullable: true, description: '哪份报名；看名单时为空 / The sign-up; null for a roster' })
  signUpId!: string | null
}

export const { Connection: ContactReadingConnection } = connectionTypes('ContactReading', () => ContactReading, {
  zh: '查看记录',
  en: 'readings',
})
