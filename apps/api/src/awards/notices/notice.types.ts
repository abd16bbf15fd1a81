import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar, describedEnum, LocalDateScalar, Node } from '../../graph/index.js'
import { AwardPicture } from '../pictures/picture.types.js'

export type NoticeStateName = 'OPEN' | 'CLOSED'
export type NoticeResultName = 'PENDING' | 'SETTLED'

export const NoticeState = describedEnum('NoticeState', '公示状态 / State of a notice', {
  OPEN: '正在公示 / Up',
  CLOSED: '公示已结束 / Over',
})

export const NoticeResult = describedEnum('NoticeResult', '公示的结果 / What became of it', {
  PENDING: '还在处理 / Still being settled',
  SETTLED: '已有结果 / Settled',
})

@ObjectType({ simpleResolvers: true, description: '公示中的一家或一人 / Somebody on notice' })
export class NoticeCandidate {
  @Field(() => ID, { description: '编号，提意见时用 / Id, for an objection' })
  id!: string

  @Field(() => String, { description: '已按本人意愿遮名 / Masked unless consent says otherwise' })
  displayName!: string

  @Field(() => String, { nullable: true, description: '一句话 / In a sentence' })
  summary!: string | null

  @Field(() => String, { nullable: true, description: '事迹 / Deed' })
  deed!: string | null

  @Field(() => [AwardPicture], { description: '照片，若同意公开 / Pictures, where they agreed' })
  pictures!: readonly AwardPicture[]
}

/** `cycle` is answered by a field resolver. */
@ObjectType({
  implements: [Node],
  simpleResolvers: true,
  description: '公示；期满后只剩标题、日期、数字和结果 / A public notice; after its window nothing of persons is left',
})
export class PublicNotice extends Node {
  /** The cycle's record; for code. */
  cycleRecordId!: string

  @Field(() => String, { description: '标题 / Title' })
  title!: string

  @Field(() => Int, { description: '这一届的第几次公示 / Which notice of its cycle' })
  round!: number

  @Field(() => LocalDateScalar, { description: '公示开始 / First day' })
  startsOn!: string

  @Field(() => LocalDateScalar, { description: '公示最后一天，中断顺延后的 / Last day, gaps made up for' })
  endsOn!: string

  @Field(() => DateTimeScalar, { description: '截止时刻，最后一天 24:00 / When it closes: 24:00 of the last day' })
  closesAt!: Date

  @Field(() => Boolean, { description: '因为中断顺延过 / Prolonged, because it could not be seen for a time' })
  extended!: boolean

  @Field(() => NoticeState, { description: '状态 / State' })
  state!: NoticeStateName

  @Field(() => [NoticeCandidate], { description: '公示对象；结束后为空 / Who is on notice; nobody once it is over' })
  candidates!: readonly NoticeCandidate[]

  @Field(() => Int, { description: '公示了多少 / How many were on notice' })
  candidateCount!: number

  @Field(() => Int, { nullable: true, description: '确认了多少，公示结束前为空 / How many were confirmed; null while it is up' })
  confirmedCount!: number | null

  @Field(() => NoticeResult, { description: '结果 / Result' })
  result!: NoticeResultName

  @Field(() => String, { description: '有意见怎么反映 / How to object' })
  howToObject!: string

  @Field(() => String, { description: '公示页的地址 / Its page on the public site' })
  url!: string
}
