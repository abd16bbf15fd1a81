import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql'
import { Needs, type StaffViewer } from '../../access/index.js'
import { nominationInputOf, recordIdOf } from '../nominations/graph-mapping.js'
import { ReturnReason } from '../nominations/nomination.types.js'
import { NominationInputObject } from '../nominations/nomination-inputs.types.js'
import type { Colleagues } from '../panels/appoint-panel.service.js'
import type { RecusalGround as RecusalName } from '../panels/score-entry.service.js'
import type { AwardProcedure } from '../procedure.js'
import type { ReturnReason as ReturnReasonName } from '../rules/nomination.js'
import { cycleResult, enteredResult, entryResult, yearResult } from './act-results.js'
import { CycleActResult, EntryActResult, HolidayYearResult } from './desk-act.types.js'
import { HolidayYearInputObject, OpenAwardCycleInput, RecusalGround, SeatPanelInputObject } from './desk-inputs.types.js'
import { DeskNominationResult } from './desk-nomination.types.js'

interface Desk {
  viewer: StaffViewer
}

/** A record's own id; one that is none of that type finds nothing. */
export const record = (type: 'AwardEntry' | 'AwardCycle' | 'AwardScheme' | 'Activity' | 'PublicNotice', id: string): string =>
  recordIdOf(type, id) ?? ''

/** From the opening of a cycle to the end of its panel. */
@Resolver()
export class IntakeResolver {
  constructor(
    private readonly procedure: AwardProcedure,
    private readonly colleagues: Colleagues,
  ) {}

  @Needs('AWARDS_HANDLE')
  @Mutation(() => CycleActResult, { description: '按评选办法开一届 / Open a cycle of a scheme' })
  async openAwardCycle(@Arg('input', () => OpenAwardCycleInput) input: OpenAwardCycleInput, @Ctx() { viewer }: Desk) {
    const { nominationsFrom, nominationsUntil, households, quota } = input
    const schemeId = record('AwardScheme', input.schemeId)
    const opening = { schemeId, nominationsFrom, nominationsUntil, households, quota: quota ?? null }
    return cycleResult(await this.procedure.openCycle(opening, viewer.staffId))
  }

  @Needs('AWARDS_HANDLE')
  @Mutation(() => CycleActResult, { description: '提前截止推荐 / Take no further nominations' })
  async closeNominations(@Arg('cycleId', () => ID) cycleId: string, @Ctx() { viewer }: Desk) {
    return cycleResult(await this.procedure.closeNominations(record('AwardCycle', cycleId), viewer.staffId))
  }

  @Needs('AWARDS_HANDLE')
  @Mutation(() => CycleActResult, { description: '在哪场活动上表彰；不给就取消 / At which event it is conferred; none takes it back' })
  async setCeremony(
    @Arg('cycleId', () => ID) cycleId: string,
    @Arg('eventId', () => ID, { nullable: true }) eventId: string | null,
    @Ctx() { viewer }: Desk,
  ) {
    const event = eventId === null ? null : record('Activity', eventId)
    return cycleResult(await this.procedure.setCeremony(record('AwardCycle', cycleId), event, viewer.staffId))
  }

  @Needs('AWARDS_HANDLE')
  @Mutation(() => HolidayYearResult, { description: '录入一年的放假安排 / Enter the holidays of a year' })
  async enterHolidayYear(@Arg('input', () => HolidayYearInputObject) input: HolidayYearInputObject, @Ctx() { viewer }: Desk) {
    const { year, workdays, documentNo } = input
    const daysOff = input.daysOff.map(({ from, until }) => [from, until] as const)
    return yearResult(await this.procedure.enterHolidayYear({ year, daysOff, workdays, documentNo }, viewer.staffId))
  }

  @Needs('AWARDS_HANDLE')
  @Mutation(() => DeskNominationResult, {
    description: '替人录入推荐；录入的人不能再审核、打分 / Enter a nomination for somebody; who enters it neither checks nor scores it',
  })
  async enterNomination(@Arg('input', () => NominationInputObject) input: NominationInputObject, @Ctx() { viewer }: Desk) {
    return enteredResult(await this.procedure.nominateFamily(nominationInputOf(input), viewer.address, viewer.staffId))
  }

  @Needs('AWARDS_HANDLE')
  @Mutation(() => EntryActResult, { description: '退回修改，从原因里选 / Return, for a reason from the list' })
  async returnEntry(
    @Arg('entryId', () => ID) entryId: string,
    @Arg('reason', () => ReturnReason) reason: ReturnReasonName,
    @Ctx() { viewer }: Desk,
  ) {
    return entryResult(await this.procedure.returnEntry(record('AwardEntry', entryId), reason, viewer.staffId))
  }

  @Needs('AWARDS_CHECK')
  @Mutation(() => EntryActResult, { description: '接下审核 / Take up the check' })
  async takeUpCheck(@Arg('entryId', () => ID) entryId: string, @Ctx() { viewer }: Desk) {
    return entryResult(await this.procedure.takeUpCheck(record('AwardEntry', entryId), viewer.staffId))
  }

  @Needs('AWARDS_CHECK')
  @Mutation(() => EntryActResult, { description: '审核结论：通过与否和依据，不写原因 / The check: outcome and clause, never why' })
  async recordCheck(
    @Arg('entryId', () => ID) entryId: string,
    @Arg('passed', () => Boolean) passed: boolean,
    @Arg('clause', () => String, { description: '第几条，如 第三条 / Clause of the scheme' }) clause: string,
    @Ctx() { viewer }: Desk,
  ) {
    const check = { awardId: record('AwardEntry', entryId), result: passed ? ('PASS' as const) : ('FAIL' as const), clause }
    return entryResult(await this.procedure.recordCheck(check, viewer.staffId))
  }

  @Needs('AWARDS_HANDLE')
  @Mutation(() => CycleActResult, { description: '组成评审组，或添人 / Seat the panel, or add members' })
  async seatPanel(
    @Arg('input', () => SeatPanelInputObject) { cycleId, memberIds, chairId }: SeatPanelInputObject,
    @Ctx() { viewer }: Desk,
  ) {
    const panel = { cycleId: record('AwardCycle', cycleId), members: memberIds, chairId }
    return cycleResult(await this.procedure.appointPanel(panel, this.colleagues, viewer.staffId))
  }

  @Needs('AWARDS_SCORE')
  @Mutation(() => EntryActResult, { description: '打分，评审结束前可改 / Score; may be changed until the panel closes' })
  async scoreEntry(@Arg('entryId', () => ID) entryId: string, @Arg('points', () => Int) points: number, @Ctx() { viewer }: Desk) {
    return entryResult(await this.procedure.scoreEntry(record('AwardEntry', entryId), points, viewer.staffId))
  }

  @Needs('AWARDS_SCORE')
  @Mutation(() => EntryActResult, { description: '回避一份，已打的分作废 / Stand aside from one entry' })
  async standAside(
    @Arg('entryId', () => ID) entryId: string,
    @Arg('ground', () => RecusalGround) ground: RecusalName,
    @Ctx() { viewer }: Desk,
  ) {
    return entryResult(await this.procedure.standAside(record('AwardEntry', entryId), ground, viewer.staffId))
  }

  @Needs('AWARDS_DECIDE')
  @Mutation(() => CycleActResult, { description: '组长结束评审，定下入选的 / The chair closes the panel and names who is selected' })
  async closePanel(
    @Arg('cycleId', () => ID) cycleId: string,
    @Arg('selectedIds', () => [ID]) selectedIds: string[],
    @Ctx() { viewer }: Desk,
  ) {
    const selected = selectedIds.map((id) => record('AwardEntry', id))
    return cycleResult(await this.procedure.closePanel(record('AwardCycle', cycleId), selected, viewer.staffId))
  }

  @Needs('AWARDS_DECIDE')
  @Mutation(() => CycleActResult, {
    description: '组长结束评审，定下取几份，按平均分取；末名同分就不取 / The chair closes the panel and says how many; the scores say who',
  })
  async closePanelByScores(
    @Arg('cycleId', () => ID) cycleId: string,
    @Arg('places', () => Int, { description: '取几份 / How many' }) places: number,
    @Ctx() { viewer }: Desk,
  ) {
    return cycleResult(await this.procedure.closePanel(record('AwardCycle', cycleId), { places }, viewer.staffId))
  }
}
