import { Field, ID, InputType } from 'type-graphql'
import type { NominatorKind as NominatorKindName } from '../rules/nomination.js'
import { NominatorKind } from './nomination.types.js'

@InputType('DoorInput', { description: '这一家的门牌，只用来核对，加密 / The family’s door; sealed' })
export class DoorInput {
  @Field(() => String, { description: '小区，如 A / Estate' })
  estate!: string

  @Field(() => String, { description: '楼号，如 3 / Building' })
  building!: string

  @Field(() => String, { description: '单元，如 1 / Unit' })
  unit!: string

  @Field(() => String, { description: '房号，如 502 / Room' })
  room!: string
}

@InputType({ description: '推荐人 / Who nominates' })
export class NominatorInput {
  @Field(() => NominatorKind, { description: '谁来推荐 / Who' })
  kind!: NominatorKindName

  @Field(() => String, { nullable: true, description: '姓名 / Name' })
  name?: string | null

  @Field(() => String, { nullable: true, description: '手机号，或带区号的固定电话 / Mobile, or landline with area code' })
  phone?: string | null

  @Field(() => String, { nullable: true, description: '单位名称，单位推荐必填 / Organisation' })
  organisation?: string | null
}

@InputType({ description: '推荐的是谁 / Who is nominated' })
export class NomineeInput {
  @Field(() => String, { nullable: true, description: '户主或本人的姓名，不写“家庭”二字；加密 / Name; sealed' })
  name?: string | null

  @Field(() => DoorInput, { nullable: true, description: '门牌，推荐家庭必填 / Door, for a family' })
  household?: DoorInput | null

  @Field(() => String, { nullable: true, description: '在哪里工作，推荐爱岗敬业必填 / Workplace, for a worker' })
  workplace?: string | null
}

@InputType({ description: '这家人的同意，一项一项来 / The family’s consents, each apart' })
export class FamilyConsentsInput {
  @Field(() => Boolean, { description: '同意参加评选，必须 / To be nominated; needed' })
  nomination!: boolean

  @Field(() => Boolean, { description: '同意在社区公告栏的纸质公示上写全名，必须 / Full name on the printed notice; needed' })
  noticeBoard!: boolean

  @Field(() => Boolean, { defaultValue: false, description: '网上写全名；不选就遮名 / Full name on the site; masked otherwise' })
  fullName!: boolean

  @Field(() => Boolean, { defaultValue: false, description: '照片可以公开 / Pictures may be shown' })
  photo!: boolean

  @Field(() => Boolean, { defaultValue: false, description: '故事可以在讲堂讲、在网上看 / The story may be told' })
  story!: boolean

  @Field(() => Boolean, { defaultValue: false, description: '可以给媒体报道 / The media may tell it' })
  media!: boolean
}

@InputType('NominateFamilyInput', { description: '推荐表；没填到的先空着，以后凭号码接着填 / A nomination as far as it was filled in' })
export class NominationInputObject {
  @Field(() => String, { description: '每份表格一个，8 到 200 个字符；重发同一份不会推荐两次 / One per form' })
  idempotencyKey!: string

  @Field(() => String, { nullable: true, description: '推荐号，接着填以前存的 / Code of a draft, to go on with it' })
  code?: string | null

  @Field(() => String, { nullable: true, description: '推荐人电话后四位，和推荐号一起填 / Last four digits, with the code' })
  phoneTail?: string | null

  @Field(() => ID, { nullable: true, description: '哪一届，新填时必需 / The cycle, for a new one' })
  cycleId?: string | null

  @Field(() => NominatorInput, { nullable: true, description: '推荐人 / Who nominates' })
  nominator?: NominatorInput | null

  @Field(() => NomineeInput, { nullable: true, description: '推荐的是谁 / Who is nominated' })
  nominee?: NomineeInput | null

  @Field(() => String, { nullable: true, description: '一句话，50 字以内，会公开 / Summary, at most 50 characters; will be public' })
  summary?: string | null

  @Field(() => String, { nullable: true, description: '事迹，800 字以内，会公开；不写孩子名字、门牌、电话 / Deed, at most 800 characters' })
  deed?: string | null

  @Field(() => FamilyConsentsInput, { nullable: true, description: '自家推荐自家时的同意 / Consents, where a family nominates itself' })
  consents?: FamilyConsentsInput | null

  @Field(() => String, { nullable: true, description: '同意的说明版本，见 community.consentVersion / Version of the privacy notice' })
  consentVersion?: string | null
}

@InputType({ description: '这家人对推荐的答复 / The family’s answer' })
export class AnswerNominationInput {
  @Field(() => String, { description: '转交给这家人的同意码 / The code that was handed over' })
  code!: string

  @Field(() => Boolean, { description: '同意还是谢绝 / Yes or no' })
  accept!: boolean

  @Field(() => FamilyConsentsInput, { nullable: true, description: '同意的话，一项一项来 / Each consent apart' })
  consents?: FamilyConsentsInput | null

  @Field(() => String, { nullable: true, description: '这家人的电话，以后凭后四位查看 / The family’s telephone' })
  phone?: string | null

  @Field(() => String, { description: '每次答复一个，8 到 200 个字符 / One per answer' })
  idempotencyKey!: string
}

@InputType({ description: '凭号码和电话后四位 / By code and phone tail' })
export class EntryCredentialsInput {
  @Field(() => String, { description: '推荐号或家庭号 / Code' })
  code!: string

  @Field(() => String, { description: '电话后四位 / Last four digits of the telephone' })
  phoneTail!: string
}

@InputType({ description: '荣誉怎么展示，随时可改 / What of the honour may be seen; may be changed at any time' })
export class SetDisplayInput extends EntryCredentialsInput {
  @Field(() => Boolean, { description: '在荣誉榜上；选否马上撤下 / On the roll; no takes it down at once' })
  shown!: boolean

  @Field(() => Boolean, { description: '写全名 / Full name' })
  fullName!: boolean

  @Field(() => Boolean, { description: '照片可以公开 / Pictures may be shown' })
  photo!: boolean

  @Field(() => Boolean, { description: '故事可以讲 / The story may be told' })
  story!: boolean

  @Field(() => Boolean, { description: '可以给媒体报道 / The media may tell it' })
  media!: boolean
}
