import { coveredYears } from '@culture/calendar'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { Needs, type StaffViewer } from '../../access/index.js'
import type { ContentStore } from '../../content/index.js'
import type { AwardDeps } from '../award-deps.js'
import type { PublicBoard } from '../board.js'
import { stepsOf } from '../log/read-log.repository.js'
import { recordIdOf } from '../nominations/graph-mapping.js'
import { enteredYears } from '../notices/notices.repository.js'
import { objectionsOf } from '../objections/objections.repository.js'
import { membersOf, panelOf } from '../panels/panels.repository.js'
import type { AwardState as StateName } from '../rules/award-states.js'
import { AwardState } from './desk-act.types.js'
import { DeskCycle, HolidayYearObject } from './desk-cycle.types.js'
import { DeskEntry, DeskObjection, EntryContact, EntryStep } from './desk-entry.types.js'
import { type ContactReason, EntryContactReason } from './desk-inputs.types.js'
import { NoticeSheet } from './desk-notice.types.js'
import { entriesOfCycle, entryOf, lookOf } from './find-entries.js'
import { viewCycle } from './view-cycles.js'
import { viewEntries } from './view-entries.js'
import { noticeSheet, openContact, viewObjection } from './view-evidence.js'

interface Desk {
  viewer: StaffViewer
}

export interface DeskAwardsDeps extends AwardDeps {
  board: PublicBoard
  content: ContentStore
  siteUrl: string
}

/** What the desk may look at, each root field for one kind of work. */
@Resolver()
export class DeskAwardsResolver {
  constructor(private readonly deps: DeskAwardsDeps) {}

  @Needs('STAFF')
  @Query(() => [DeskCycle], { description: '各届评选，新的在前；只有数字，没有人 / Cycles, newest first; figures, no persons' })
  async awardCycles(): Promise<DeskCycle[]> {
    const { board, database, clock } = this.deps
    const seen: DeskCycle[] = []
    for (const cycle of board.cycles.all()) seen.push(await viewCycle(database.fork(), cycle, board.cycles, clock.now()))
    return seen
  }

  @Needs('AWARDS_HANDLE')
  @Query(() => [DeskEntry], { description: '一届的推荐 / Entries of a cycle' })
  async awardEntries(
    @Arg('cycleId', () => ID) cycleId: string,
    @Arg('states', () => [AwardState], { nullable: true, description: '只要这些状态 / Only these states' }) states: StateName[] | null,
    @Ctx() { viewer }: Desk,
  ): Promise<DeskEntry[]> {
    const all = await entriesOfCycle(this.deps, cycleId)
    return viewEntries(this.deps, states ? all.filter(({ state }) => states.includes(state)) : all, lookOf(viewer, 'HANDLER'))
  }

  @Needs('AWARDS_HANDLE')
  @Query(() => DeskEntry, { nullable: true, description: '一份推荐或荣誉 / One entry' })
  async awardEntry(@Arg('id', () => ID) id: string, @Ctx() { viewer }: Desk): Promise<DeskEntry | null> {
    const award = await entryOf(this.deps, id)
    const [entry] = award ? await viewEntries(this.deps, [award], lookOf(viewer, 'HANDLER')) : []
    return entry ?? null
  }

  @Needs('AWARDS_CHECK')
  @Query(() => [DeskEntry], { description: '等着审核的 / Entries to check' })
  async entriesToCheck(@Arg('cycleId', () => ID) cycleId: string, @Ctx() { viewer }: Desk): Promise<DeskEntry[]> {
    const all = await entriesOfCycle(this.deps, cycleId)
    const due = all.filter(({ state }) => state === 'SUBMITTED' || state === 'ELIGIBILITY_CHECK')
    return viewEntries(this.deps, due, lookOf(viewer, 'CHECKER'))
  }

  @Needs('AWARDS_SCORE')
  @Query(() => [DeskEntry], {
    description: '我在评审组里要打分的；结束前只看到自己的分 / Entries before my panel; only my own scores until it has closed',
  })
  async entriesToScore(@Arg('cycleId', () => ID) cycleId: string, @Ctx() { viewer }: Desk): Promise<DeskEntry[]> {
    const em = this.deps.database.fork()
    const recordId = recordIdOf('AwardCycle', cycleId)
    const panel = recordId ? await panelOf(em, recordId) : null
    if (!panel || !(await membersOf(em, panel.id)).includes(viewer.staffId)) return []
    const all = await entriesOfCycle(this.deps, cycleId)
    const before = all.filter(({ state }) => state === 'REVIEW' || (panel.closedAt !== null && state === 'NOT_SELECTED'))
    return viewEntries(this.deps, before, lookOf(viewer, 'PANELLIST'))
  }

  @Needs('AWARDS_HANDLE')
  @Query(() => [DeskObjection], { description: '对一份推荐的异议 / Objections to an entry' })
  async objections(@Arg('entryId', () => ID) entryId: string): Promise<DeskObjection[]> {
    const award = await entryOf(this.deps, entryId)
    const rows = award ? await objectionsOf(this.deps.database.fork(), award.id) : []
    return rows.map((row) => viewObjection(this.deps, row))
  }

  @Needs('AWARDS_HANDLE')
  @Query(() => EntryContact, { nullable: true, description: '联系方式和同意码，看一次记一次 / Contacts and the code to hand over; logged' })
  async entryContact(
    @Arg('entryId', () => ID) entryId: string,
    @Arg('why', () => EntryContactReason, { description: '为什么，记在办理记录里 / Why; it is logged' }) why: ContactReason,
    @Ctx() { viewer }: Desk,
  ): Promise<EntryContact | null> {
    const awardId = recordIdOf('AwardEntry', entryId)
    return awardId ? openContact(this.deps, awardId, why, viewer.staffId) : null
  }

  @Needs('AWARDS_HANDLE')
  @Query(() => [EntryStep], { description: '一份推荐的办理记录 / The steps of an entry' })
  async entrySteps(@Arg('entryId', () => ID) entryId: string): Promise<EntryStep[]> {
    const awardId = recordIdOf('AwardEntry', entryId)
    const steps = awardId ? await stepsOf(this.deps.database.fork(), this.deps.communityId, awardId) : []
    return steps.map(({ seq, at, kind, fromState, toState, actorKind, actorId, reason }) =>
      Object.assign(new EntryStep(), { seq, at: new Date(at), kind, fromState, toState, actorKind, actorId, reason }),
    )
  }

  @Needs('AWARDS_HANDLE')
  @Query(() => NoticeSheet, {
    nullable: true,
    description: '贴公告栏的公示，有全名；期满为空 / The printed notice with full names; null once over',
  })
  async noticeSheet(@Arg('noticeId', () => ID) noticeId: string): Promise<NoticeSheet | null> {
    const recordId = recordIdOf('PublicNotice', noticeId)
    return recordId ? noticeSheet(this.deps, this.deps.database.fork(), recordId) : null
  }

  @Needs('AWARDS_HANDLE')
  @Query(() => [HolidayYearObject], { description: '有放假安排的年份 / Years whose workdays are known' })
  async holidayYears(): Promise<HolidayYearObject[]> {
    const entered = Object.keys(await enteredYears(this.deps.database.fork(), this.deps.communityId)).map(Number)
    const years = [...coveredYears.map((year) => ({ year, entered: false })), ...entered.map((year) => ({ year, entered: true }))]
    return years.map((year) => Object.assign(new HolidayYearObject(), year))
  }
}
