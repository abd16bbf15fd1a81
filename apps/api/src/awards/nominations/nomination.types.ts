import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar, describedEnum } from '../../graph/index.js'
import type { NominatorKind as NominatorKindName, ReturnReason as ReturnReasonName } from '../rules/nomination.js'
import type { NominationStatus as StatusName } from './hold-nomination.js'

export const NominatorKind = describedEnum('NominatorKind', '谁来推荐 / Who nominates', {
  SELF: '自家或本人 / The family itself',
  NEIGHBOUR: '邻居 / A neighbour',
  BUILDING_LEADER: '楼长 / The building leader',
  ORGANISATION: '单位 / An organisation',
} satisfies Record<NominatorKindName, string>)

const NominationStatus = describedEnum('NominationStatus', '推荐到了哪一步 / How far a nomination has come', {
  DRAFT: '还没填完 / Not complete',
  AWAITING_CONSENT: '等这家人自己同意 / Waits for the family’s own consent',
  RETURNED: '退回，请修改 / Returned, to be corrected',
  UNDER_WAY: '收到了，正在办 / Received',
  ON_NOTICE: '正在公示 / On public notice',
  HONOURED: '已表彰 / Honoured',
  NOT_HONOURED: '这次没有评上 / Not honoured this time',
  WITHDRAWN: '已撤回 / Withdrawn',
  ENDED: '荣誉已到期或停止 / The honour has ended',
} satisfies Record<StatusName, string>)

export const ReturnReason = describedEnum('ReturnReason', '退回的原因 / Why it was returned', {
  DEED_UNCLEAR: '事迹没有写清楚 / The deed is unclear',
  DEED_TOO_SHORT: '事迹太简单 / The deed is too short',
  NAMES_A_CHILD: '写了孩子的名字 / It names a child',
  WRONG_HOUSEHOLD: '门牌对不上 / The household does not fit',
  WRONG_CATEGORY: '更适合另一类荣誉 / Another category fits better',
  PICTURE_UNFIT: '照片不合适 / A picture does not fit',
} satisfies Record<ReturnReasonName, string>)

@ObjectType({
  simpleResolvers: true,
  description: '推荐附的照片；凭号码取图 / A picture of a nomination; its bytes are had by a code of it',
})
export class NominationPicture {
  @Field(() => Int, { description: '第几张，1 或 2 / Which one' })
  place!: number

  @Field(() => String, { nullable: true, description: '照片里是什么，40 字以内，作替代文字 / What it shows; its alternative text' })
  words!: string | null

  @Field(() => Int, { description: '宽，像素 / Width in pixels' })
  width!: number

  @Field(() => Int, { description: '高，像素 / Height in pixels' })
  height!: number
}

/** `cycle` and `pictures` are answered by field resolvers. */
@ObjectType({ simpleResolvers: true, description: '一份推荐，给推荐人或这家人自己看 / A nomination, as its holder sees it' })
export class Nomination {
  /** Records' own ids; for code. */
  awardId!: string
  cycleRecordId!: string

  @Field(() => ID, { description: '编号，不透明 / Opaque id' })
  id!: string

  @Field(() => NominationStatus, { description: '到了哪一步 / Status' })
  status!: StatusName

  @Field(() => NominatorKind, { description: '谁推荐的 / Who nominates' })
  nominatorKind!: NominatorKindName

  @Field(() => String, { nullable: true, description: '推荐的是谁，遮名 / Who is nominated, masked' })
  displayName!: string | null

  @Field(() => Boolean, { description: '门牌或单位填了没有 / Whether household or workplace was given' })
  placeGiven!: boolean

  @Field(() => Boolean, { description: '推荐人电话填了没有 / Whether the nominator’s telephone was given' })
  contactGiven!: boolean

  @Field(() => String, { nullable: true, description: '一句话，50 字以内 / Summary, at most 50 characters' })
  summary!: string | null

  @Field(() => String, { nullable: true, description: '事迹，800 字以内 / Deed, at most 800 characters' })
  deed!: string | null

  @Field(() => ReturnReason, { nullable: true, description: '退回的原因 / Why it was returned' })
  returnReason!: ReturnReasonName | null

  @Field(() => DateTimeScalar, { nullable: true, description: '提交的时刻 / When it was made' })
  nominatedAt!: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: '等同意等到何时 / Until when the family may consent' })
  consentUntil!: Date | null

  @Field(() => String, {
    nullable: true,
    description:
      '同意码，要转交给这家人；只在等同意时、只有推荐人看得到 / The code to hand to the family; the nominator’s, while its answer is waited for',
  })
  consentCode!: string | null

  @Field(() => Boolean, { description: '还能改 / May still be changed' })
  changeable!: boolean

  @Field(() => Boolean, { description: '还能撤回 / May still be withdrawn' })
  withdrawable!: boolean
}
