import { Field, Int, ObjectType } from 'type-graphql'
import { DrawOutcome } from '../../events/index.js'

@ObjectType('DrawStanding', { simpleResolvers: true, description: '这份报名在抽签里的情况 / How a sign-up stands in the draw' })
export class DrawStandingObject {
  @Field(() => String, { description: '自家的签号，在公布的名单里找得到 / The hash by which the public list calls this entry' })
  entryHash!: string

  @Field(() => Int, { nullable: true, description: '第几个抽出，还没抽为空 / Rank in the draw; null until it is drawn' })
  rank!: number | null

  @Field(() => DrawOutcome, { nullable: true, description: '抽签时的结果，还没抽为空 / What the draw brought; null until it is drawn' })
  outcome!: 'CONFIRMED' | 'WAITING' | null
}
