import { Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { Needs } from '../../access/index.js'
import { DateTimeScalar, describedEnum } from '../../graph/index.js'
import type { AwardDeps } from '../award-deps.js'
import type { CycleBoard } from '../cycles/cycle-board.js'
import { contactReadingsSince } from '../log/contact-readings.repository.js'
import type { Colleagues } from '../panels/appoint-panel.service.js'

const HALF_A_YEAR_MS = 183 * 86_400_000
const MOST = 200

export const AwardReadingReason = describedEnum('AwardReadingReason', '为什么看 / Why contacts were read', {
  HAND_OVER_CODE: '转交同意码 / To hand the code over',
  CALL_FAMILY: '给这家人打电话 / To telephone',
  VERIFY: '核实推荐 / To verify a nomination',
  COMPLAINT: '处理异议或投诉 / Because of an objection',
  ARCHIVE: '移交档案 / For the archive',
  INSPECTION: '上级检查 / For an inspection',
  APPEAL: '处理申诉 / For an appeal',
})

@ObjectType({ simpleResolvers: true, description: '谁看过表彰里的联系方式 / Who has read contacts of nominations' })
export class AwardReading {
  @Field(() => ID, { description: '编号 / Id' })
  id!: string

  @Field(() => DateTimeScalar, { description: '什么时候 / When' })
  at!: Date

  @Field(() => String, { nullable: true, description: '哪位工作人员；已离岗为空 / Which member of staff; null once they have left' })
  staffName!: string | null

  @Field(() => AwardReadingReason, { description: '为什么 / Why' })
  why!: keyof typeof AwardReadingReason

  @Field(() => Boolean, { description: '取走了整届的全卷 / Took the whole file of a cycle' })
  whole!: boolean

  @Field(() => Int, { description: '几份 / Of how many entries' })
  entries!: number

  @Field(() => String, { nullable: true, description: '哪一届；早先接收的荣誉为空 / Its cycle; null for what was taken over' })
  cycle!: string | null
}

export interface AwardReadingsDeps extends AwardDeps {
  board: { cycles: CycleBoard }
  colleagues: Colleagues
}

/** Readings of contacts out of the awards' log, beside those of sign-ups. */
@Resolver()
export class AwardReadingsResolver {
  constructor(private readonly deps: AwardReadingsDeps) {}

  @Needs('READINGS_READ')
  @Query(() => [AwardReading], {
    description:
      '近半年谁看过推荐里的联系方式、谁取走过全卷，最近的在前 / Who has read contacts of nominations within six months, newest first',
  })
  async awardReadings(): Promise<AwardReading[]> {
    const { database, communityId, clock, board, colleagues } = this.deps
    const since = new Date(clock.now().getTime() - HALF_A_YEAR_MS).toISOString()
    const names = new Map((await colleagues.all()).map(({ id, name }) => [id, name]))
    const rows = await contactReadingsSince(database.fork(), communityId, since, MOST)
    return rows.map(({ seq, at, actorId, reason, cycleId, whole, entries }) => {
      const cycle = cycleId === null ? null : board.cycles.byId(cycleId)
      return Object.assign(new AwardReading(), {
        ...{ id: String(seq), at: new Date(at), staffName: names.get(actorId) ?? null, why: reason, whole: whole === 1 },
        ...{ entries: Number(entries), cycle: cycle && `${cycle.title} ${cycle.name}年度` },
      })
    })
  }
}
