import { Field, Int, ObjectType } from 'type-graphql'
import { connectionTypes, DateTimeScalar, describedEnum } from '../graph/index.js'

export const DrawOutcome = describedEnum('DrawOutcome', '抽到了没有 / What the draw brought', {
  CONFIRMED: '抽中了 / Has its places',
  WAITING: '没抽中，按抽出的次序候补 / Waits, in the order of the draw',
})

@ObjectType({ simpleResolvers: true, description: '抽签结果的一行；不说是谁 / One line of the result; never who' })
export class DrawEntry {
  @Field(() => Int, { description: '第几个抽出 / Rank in the draw, from 1' })
  rank!: number

  @Field(() => String, { description: '签号，64 位十六进制 / Hash of the entry, 64 hexadecimal digits' })
  entryHash!: string

  @Field(() => DrawOutcome, { description: '抽签时的结果 / What it brought on the day of the draw' })
  outcome!: 'CONFIRMED' | 'WAITING'
}

export const { Connection: DrawEntryConnection, Edge: DrawEntryEdge } = connectionTypes('DrawEntry', () => DrawEntry, {
  zh: '抽签结果',
  en: 'drawn entries',
})

/** `order` is answered by a field resolver of the sign-ups. */
@ObjectType('Draw', {
  simpleResolvers: true,
  description:
    '抽签。种子在有人登记前就定好并公布摘要，抽签后公布种子，谁都能重算 / A draw by lot. The seed is promised by its digest before anyone enters and shown afterwards: rank by HMAC-SHA-256(seed, entryHash), smallest first',
})
export class DrawObject {
  /** The places row that is drawn for; for code. */
  placesId!: string

  @Field(() => DateTimeScalar, { description: '什么时候抽 / When lots are drawn' })
  drawsAt!: Date

  @Field(() => Int, { description: '登记了几家 / How many have entered' })
  entries!: number

  @Field(() => String, {
    nullable: true,
    description: '种子的 SHA-256，64 位十六进制；还没发布时为空 / SHA-256 of the seed, hexadecimal; null before publication',
  })
  commitment!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: '什么时候抽的，还没抽为空 / When it was drawn; null until then' })
  drawnAt!: Date | null

  @Field(() => String, { nullable: true, description: '种子，64 位十六进制，抽签后公布 / The seed, hexadecimal; null until it is drawn' })
  seed!: string | null
}
