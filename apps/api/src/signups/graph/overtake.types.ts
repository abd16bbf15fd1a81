import { Field, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar, describedEnum } from '../../graph/index.js'
import type { Overtake } from '../holders/overtakes.service.js'

const OvertakeReason = describedEnum('OvertakeReason', '为什么先进 / Why a later party came first', {
  FITTED: '最后一天，空位给了坐得下的一家 / In the last day a free place went to a party that fitted',
  EARLIER_TOO_LARGE: '名额减少后，前面那家比全部名额还多 / The earlier party is larger than everything there is now',
} satisfies Record<Overtake['reason'], string>)

@ObjectType('Overtake', { simpleResolvers: true, description: '后面的一家先进了；不说是谁 / A later party that came first; never who' })
export class OvertakeObject {
  @Field(() => DateTimeScalar, { description: '什么时候 / When' })
  at!: Date

  @Field(() => Int, { description: '他们几个人 / How many they are' })
  heads!: number

  @Field(() => OvertakeReason, { description: '为什么 / Why' })
  reason!: Overtake['reason']
}
