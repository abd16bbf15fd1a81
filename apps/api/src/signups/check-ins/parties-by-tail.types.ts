import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PartyObject, SignUpStatus } from '../graph/sign-up.types.js'
import type { SignUpStatus as StatusName } from '../rules/sign-up-status.js'

@ObjectType({ simpleResolvers: true, description: '报手机尾号对上的一家，姓名打码 / A party whose telephone ends so, its name masked' })
export class DoorParty {
  @Field(() => ID, { description: '名单里的人 / Entry of the roster' })
  signUpId!: string

  @Field(() => String, { nullable: true, description: '打码的称呼；过期抹去后为空 / Masked name; null once erased' })
  displayName!: string | null

  @Field(() => PartyObject, { description: '来几个人 / Who comes' })
  party!: PartyObject

  @Field(() => SignUpStatus, { description: '状态 / State' })
  status!: StatusName

  @Field(() => Int, { nullable: true, description: '候补第几位 / Place in the queue; null unless waiting' })
  position!: number | null

  @Field(() => Boolean, { description: '这一次已经签到 / Has come to the meeting of this day' })
  came!: boolean
}
