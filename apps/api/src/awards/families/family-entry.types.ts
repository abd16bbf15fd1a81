import { Field, ObjectType } from 'type-graphql'
import { Nomination } from '../nominations/nomination.types.js'

@ObjectType('FamilyConsents', { simpleResolvers: true, description: '这家人同意了哪些 / What the family has agreed to' })
export class FamilyConsentsObject {
  @Field(() => Boolean, { description: '参加评选 / To be nominated' })
  nomination!: boolean

  @Field(() => Boolean, { description: '纸质公示写全名 / Full name on the printed notice' })
  noticeBoard!: boolean

  @Field(() => Boolean, { description: '网上写全名 / Full name on the site' })
  fullName!: boolean

  @Field(() => Boolean, { description: '照片公开 / Pictures' })
  photo!: boolean

  @Field(() => Boolean, { description: '讲故事 / The story' })
  story!: boolean

  @Field(() => Boolean, { description: '媒体报道 / The media' })
  media!: boolean
}

@ObjectType('FamilyEntry', { simpleResolvers: true, description: '自家的推荐或荣誉，凭家庭号看 / The family’s own entry' })
export class FamilyEntryObject {
  @Field(() => Nomination, { description: '推荐 / The nomination' })
  nomination!: Nomination

  @Field(() => FamilyConsentsObject, { description: '同意了哪些 / Consents in force' })
  consents!: FamilyConsentsObject

  @Field(() => Boolean, { description: '正在荣誉榜上 / On the honour roll now' })
  shown!: boolean

  @Field(() => Boolean, { description: '自家撤下了展示 / The family has taken it down' })
  hidden!: boolean

  @Field(() => String, { nullable: true, description: '证书号 / Certificate number' })
  certificateNo!: string | null
}
