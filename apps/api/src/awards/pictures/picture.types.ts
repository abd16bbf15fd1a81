import { Field, ID, Int, ObjectType } from 'type-graphql'

@ObjectType({
  simpleResolvers: true,
  description: '荣誉的一张照片，家里随时可以撤下 / A picture that its family may take down at any time',
})
export class AwardPicture {
  @Field(() => ID, { description: '编号；取图用 /award-pictures/<编号>-<480|960>.webp / Id; the API serves it at that path' })
  id!: string

  @Field(() => Int, { description: '宽，像素 / Width in pixels' })
  width!: number

  @Field(() => Int, { description: '高，像素 / Height in pixels' })
  height!: number

  @Field(() => String, { description: '替代文字 / Alternative text' })
  alt!: string
}
