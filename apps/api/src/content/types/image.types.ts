import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ simpleResolvers: true, description: '同一张图片的一种格式和大小 / One format and size of a picture' })
export class ImageSource {
  @Field(() => String, { description: '地址，内容永不改变 / Address; what it gives never changes' })
  url!: string

  @Field(() => String, { description: '格式：image/avif 或 image/webp / Media type: image/avif or image/webp' })
  type!: string

  @Field(() => Int, { description: '实际宽度，像素 / Real width in pixels' })
  width!: number
}

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

  @Field(() => [ImageSource], {
    description:
      '照片的各种格式和大小，好的格式在前，同格式从小到大；剪纸封面没有 / A photo in every format and size, the better format first, small before large; none for a paper-cut',
  })
  sources!: readonly ImageSource[]
}
