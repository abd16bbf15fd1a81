import { Field, ID, ObjectType } from 'type-graphql'
import { connectionTypes, DateTimeScalar, describedEnum, Node } from '../graph/index.js'

export const ChangeKind = describedEnum('ChangeKind', '怎么变了 / How it changed', {
  UPDATED: '新增或有改动 / New, or changed',
  REMOVED: '不再公开，请删去留存的副本 / No longer public; delete your copy',
})
export type ChangeKind = keyof typeof ChangeKind

@ObjectType({ simpleResolvers: true, description: '一处改动；同一对象只留最近的一次 / A change; of each object the latest only' })
export class Change {
  @Field(() => ID, { description: '变了的对象的全局编号 / Global id of what changed' })
  nodeId!: string

  @Field(() => String, { description: '对象的类型，如 Activity / Name of its type' })
  type!: string

  @Field(() => ChangeKind, { description: '怎么变了 / How' })
  kind!: ChangeKind

  @Field(() => DateTimeScalar, { description: '什么时候发现的 / When it was found' })
  changedAt!: Date

  @Field(() => Node, { nullable: true, description: '对象现在的样子；不再公开则为空 / The object as it is now, null when removed' })
  node!: Node | null
}

export const ChangeConnection = connectionTypes('Change', () => Change, { zh: '改动', en: 'changes' }).Connection
