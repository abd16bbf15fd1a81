import { Field, ID, Int, ObjectType } from 'type-graphql'
import { ImageSource } from '../../content/index.js'

@ObjectType({
  simpleResolvers: true,
  description: '荣誉的一张照片，家里随时可以撤下 / A picture that its family may take down at any time',
})
export class AwardPicture {
  @Field(() => ID, { description: '编号 / Id' })
  id!: string

  @Field(() => Int, { description: '宽，像素 / Width in pixels' })
  width!: number

  @Field(() => Int, { description: '高，像素 / Height in pixels' })
  height!: number

  @Field(() => String, { description: '替代文字 / Alternative text' })
  alt!: string

  @Field(() => [ImageSource], {
    description: '各种格式和大小，好的格式在前；撤下以后都取不到 / Every format and size, the better format first; gone once taken down',
  })
  sources!: readonly ImageSource[]
}
