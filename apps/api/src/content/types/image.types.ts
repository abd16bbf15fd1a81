import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ simpleResolvers: true, description: '图片 / Picture' })
export class Image {
  @Field(() => String, { description: '地址 / Address' })
  url!: string

  @Field(() => String, { description: '夜间版，没有时同 url / Night version; same as url where there is none' })
  nightUrl!: string

  @Field(() => String, { description: '替代文字 / Alternative text' })
  alt!: string

  @Field(() => Int, { description: '宽，像素 / Width in pixels' })
  width!: number

  @Field(() => Int, { description: '高，像素 / Height in pixels' })
  height!: number
}
