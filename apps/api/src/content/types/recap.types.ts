import { Field, Int, ObjectType } from 'type-graphql'
import { Image } from './image.types.js'

@ObjectType({ simpleResolvers: true, description: '回顾中的照片 / Photo of a recap' })
export class RecapPhoto {
  @Field(() => Image, { description: '照片 / The photo' })
  image!: Image

  @Field(() => String, { nullable: true, description: '摄影 / Photographer' })
  photographer!: string | null

  @Field(() => String, { nullable: true, description: '说明 / Caption' })
  caption!: string | null
}

@ObjectType({ simpleResolvers: true, description: '活动回顾 / What happened' })
export class Recap {
  @Field(() => String, { nullable: true, description: '标题 / Headline' })
  headline!: string | null

  @Field(() => String, { description: '正文 / Text' })
  text!: string

  @Field(() => Int, { nullable: true, description: '到场人次 / Visits' })
  attendance!: number | null

  @Field(() => Int, { nullable: true, description: '志愿者人数 / Volunteers' })
  volunteers!: number | null

  @Field(() => [RecapPhoto], { description: '照片 / Photos' })
  photos!: readonly RecapPhoto[]
}
