import type { AwardCategory as CategoryName } from '@culture/contract'
import { Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { Needs } from '../../access/index.js'
import { AwardCategory, type AwardScheme, type ContentStore } from '../../content/index.js'
import type { AwardDeps } from '../award-deps.js'
import type { PublicBoard } from '../board.js'
import { NoticeUnit } from '../cycles/cycle.types.js'
import { takenOver } from '../records/nominations.repository.js'

@ObjectType({ simpleResolvers: true, description: '一份还没开届的评选办法 / A scheme of which no cycle was opened' })
export class OpenableScheme {
  @Field(() => ID, { description: '编号 / Id' })
  id!: string

  @Field(() => String, { description: '名称 / Name' })
  name!: string

  @Field(() => AwardCategory, { description: '类别 / Category' })
  category!: CategoryName

  @Field(() => String, { description: '届次 / Cycle' })
  cycle!: string

  @Field(() => String, { description: '颁授单位 / Awarding body' })
  awardingBody!: string

  @Field(() => NoticeUnit, { description: '公示按什么算 / Unit of the notice' })
  noticeUnit!: 'NATURAL' | 'WORKDAY'

  @Field(() => Int, { description: '公示几天 / Days of the notice' })
  noticeDays!: number

  @Field(() => Int, { description: '荣誉有效几年 / Years of validity' })
  validYears!: number
}

@Resolver()
export class SchemesResolver {
  constructor(private readonly deps: AwardDeps & { board: PublicBoard; content: ContentStore }) {}

  @Needs('AWARDS_HANDLE')
  @Query(() => [OpenableScheme], {
    description: '还没开届的评选办法，新的在前 / Published schemes of which no cycle was opened, newest first',
  })
  async openableSchemes(): Promise<OpenableScheme[]> {
    const { board, content, database, communityId } = this.deps
    const unopened = content.current.schemes.filter(({ documentId }) => board.cycles.ofScheme(documentId) === null)
    const free: AwardScheme[] = []
    for (const scheme of unopened) if (!(await takenOver(database.fork(), communityId, scheme))) free.push(scheme)
    return free
      .map(({ id, name, category, cycle, awardingBody, policy }) =>
        Object.assign(new OpenableScheme(), { id, name, category, cycle, awardingBody, ...policy }),
      )
      .sort((one, other) => other.cycle.localeCompare(one.cycle))
  }
}
