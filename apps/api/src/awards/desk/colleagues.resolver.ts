import { Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import { Needs } from '../../access/index.js'
import type { Colleagues } from '../panels/appoint-panel.service.js'

@ObjectType({ simpleResolvers: true, description: '办理表彰的同事 / A colleague who works on commendations' })
export class AwardColleague {
  @Field(() => ID, { description: '编号 / Id' })
  id!: string

  @Field(() => String, { description: '姓名 / Name' })
  name!: string

  @Field(() => Boolean, { description: '能进评审组 / May sit on a panel' })
  mayScore!: boolean

  @Field(() => Boolean, { description: '能当组长 / May chair it' })
  mayChair!: boolean
}

/** Who is who in the log, and who may sit on a panel. */
@Resolver()
export class ColleaguesResolver {
  constructor(private readonly colleagues: Colleagues) {}

  @Needs('AWARDS_HANDLE')
  @Query(() => [AwardColleague], { description: '同事的姓名，和谁能进评审组 / Colleagues, and who may sit on a panel' })
  async awardColleagues(): Promise<AwardColleague[]> {
    return (await this.colleagues.all()).map((colleague) => Object.assign(new AwardColleague(), colleague))
  }
}
