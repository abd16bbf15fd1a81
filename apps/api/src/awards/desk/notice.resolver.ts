import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import { Needs, type StaffViewer } from '../../access/index.js'
import { DateTimeScalar } from '../../graph/index.js'
import type { HearingWay as HearingName, SuspensionGround as SuspensionName } from '../honours/correct-honour.service.js'
import { ObjectionReceived, ObjectionRefused, ObjectionResult } from '../objections/objection.types.js'
import type { AwardProcedure } from '../procedure.js'
import type { Finding as FindingName } from '../rules/award-guards.js'
import { cycleResult, entryResult, noticeResult } from './act-results.js'
import { CycleActResult, EntryActResult, NoticeActResult } from './desk-act.types.js'
import { ObjectionFinding } from './desk-entry.types.js'
import { ConferHonoursInput, EnterObjectionInput, HearingWay, NoticeEndInput, SuspensionGround } from './desk-inputs.types.js'
import { record } from './intake.resolver.js'

interface Desk {
  viewer: StaffViewer
}

/** From the public notice to the honour, and what may happen to it afterwards. */
@Resolver()
export class NoticeActsResolver {
  constructor(
    private readonly procedure: AwardProcedure,
    private readonly clock: { now(): Date },
  ) {}

  @Needs('AWARDS_HANDLE')
  @Mutation(() => NoticeActResult, { description: '从今天起张榜公示入选的、和更正过事实的 / Put up a notice from today' })
  async putUpNotice(
    @Arg('cycleId', () => ID) cycleId: string,
    @Arg('end', () => NoticeEndInput, {
      nullable: true,
      description: '只在缺那一年的放假安排时填 / Only where the holidays of that year are not known',
    })
    end: NoticeEndInput | null,
    @Ctx() { viewer }: Desk,
  ) {
    return noticeResult(await this.procedure.putUpNotice(record('AwardCycle', cycleId), viewer.staffId, end))
  }

  @Needs('AWARDS_HANDLE')
  @Mutation(() => NoticeActResult, { description: '报一段看不到公示的时间，公示顺延 / Report an outage; the notice is prolonged' })
  async reportNoticeGap(
    @Arg('noticeId', () => ID) noticeId: string,
    @Arg('from', () => DateTimeScalar) from: Date,
    @Arg('until', () => DateTimeScalar) until: Date,
    @Ctx() { viewer }: Desk,
  ) {
    return noticeResult(await this.procedure.reportGap(record('PublicNotice', noticeId), { from, until }, viewer.staffId))
  }

  @Needs('AWARDS_HANDLE')
  @Mutation(() => ObjectionResult, { description: '记下电话或书面的异议 / Enter an objection by telephone or on paper' })
  async enterObjection(@Arg('input', () => EnterObjectionInput) input: EnterObjectionInput, @Ctx() { viewer }: Desk) {
    const { entryId, channel, text, name, phone } = input
    const objection = { awardId: record('AwardEntry', entryId), text, name: name ?? null, phone: phone ?? null }
    const entry = { channel: channel === 'PHONE' ? ('PHONE' as const) : ('PAPER' as const), staffId: viewer.staffId }
    const outcome = await this.procedure.raiseObjection(objection, viewer.address, entry)
    if (outcome.kind === 'REFUSED') return Object.assign(new ObjectionRefused(), outcome)
    return Object.assign(new ObjectionReceived(), { receivedAt: this.clock.now() })
  }

  @Needs('AWARDS_HANDLE')
  @Mutation(() => EntryActResult, { description: '开始核查异议，照常公示 / Look into the objections; it stays on notice' })
  async takeUpObjections(@Arg('entryId', () => ID) entryId: string, @Ctx() { viewer }: Desk) {
    return entryResult(await this.procedure.takeUpObjections(record('AwardEntry', entryId), viewer.staffId))
  }

  @Needs('AWARDS_HANDLE')
  @Mutation(() => EntryActResult, {
    description: '一条异议的核查结论，审核过的人不能写 / The finding on one objection, not by the checker',
  })
  async recordFinding(
    @Arg('objectionId', () => ID) objectionId: string,
    @Arg('finding', () => ObjectionFinding) finding: FindingName,
    @Ctx() { viewer }: Desk,
  ) {
    return entryResult(await this.procedure.recordFinding(objectionId, finding, viewer.staffId))
  }

  @Needs('AWARDS_HANDLE')
  @Mutation(() => EntryActResult, { description: '异议不成立，继续公示 / Unfounded: the notice goes on' })
  async resumeNotice(@Arg('entryId', () => ID) entryId: string, @Ctx() { viewer }: Desk) {
    return entryResult(await this.procedure.resumeNotice(record('AwardEntry', entryId), viewer.staffId))
  }

  @Needs('AWARDS_DECIDE')
  @Mutation(() => EntryActResult, { description: '异议成立，不再入选 / Upheld: the entry ends here' })
  async upholdObjection(@Arg('entryId', () => ID) entryId: string, @Ctx() { viewer }: Desk) {
    return entryResult(await this.procedure.upholdObjection(record('AwardEntry', entryId), viewer.staffId))
  }

  @Needs('AWARDS_DECIDE')
  @Mutation(() => EntryActResult, {
    description: '公示期满、没有异议，由张榜以外的人确认 / Confirm, once the window is complete, by another than who put it up',
  })
  async confirmApproval(@Arg('entryId', () => ID) entryId: string, @Ctx() { viewer }: Desk) {
    return entryResult(await this.procedure.confirmApproval(record('AwardEntry', entryId), viewer.staffId))
  }

  @Needs('AWARDS_HANDLE')
  @Mutation(() => CycleActResult, { description: '按文号表彰这一届已确认的，编发证书号 / Confer what was confirmed, by one document' })
  async conferHonours(
    @Arg('input', () => ConferHonoursInput) { cycleId, documentNo, awardedOn }: ConferHonoursInput,
    @Ctx() { viewer }: Desk,
  ) {
    const conferral = { cycleId: record('AwardCycle', cycleId), documentNo, awardedOn }
    return cycleResult(await this.procedure.conferHonours(conferral, viewer.staffId))
  }

  @Needs('AWARDS_DECIDE')
  @Mutation(() => EntryActResult, { description: '复核通过，续一个有效期 / The review is passed: valid for another term' })
  async renewHonour(@Arg('entryId', () => ID) entryId: string, @Ctx() { viewer }: Desk) {
    return entryResult(await this.procedure.renewHonour(record('AwardEntry', entryId), viewer.staffId))
  }

  @Needs('AWARDS_HANDLE')
  @Mutation(() => EntryActResult, { description: '暂停荣誉，证书暂时失效 / Suspend an honour' })
  async suspendHonour(
    @Arg('entryId', () => ID) entryId: string,
    @Arg('ground', () => SuspensionGround) ground: SuspensionName,
    @Ctx() { viewer }: Desk,
  ) {
    return entryResult(await this.procedure.suspendHonour(record('AwardEntry', entryId), ground, viewer.staffId))
  }

  @Needs('AWARDS_HANDLE')
  @Mutation(() => EntryActResult, { description: '听取了家里的说明 / The family was heard' })
  async recordHearing(@Arg('entryId', () => ID) entryId: string, @Arg('way', () => HearingWay) way: HearingName, @Ctx() { viewer }: Desk) {
    return entryResult(await this.procedure.recordHearing(record('AwardEntry', entryId), way, viewer.staffId))
  }

  @Needs('AWARDS_DECIDE')
  @Mutation(() => EntryActResult, { description: '恢复荣誉，由暂停以外的人 / Reinstate, by another than who suspended' })
  async reinstateHonour(@Arg('entryId', () => ID) entryId: string, @Ctx() { viewer }: Desk) {
    return entryResult(await this.procedure.reinstateHonour(record('AwardEntry', entryId), viewer.staffId))
  }

  @Needs('AWARDS_DECIDE')
  @Mutation(() => EntryActResult, {
    description: '撤销荣誉，证书作废，两年内不能再推荐 / Revoke: void for good, and no nomination for two years',
  })
  async revokeHonour(@Arg('entryId', () => ID) entryId: string, @Ctx() { viewer }: Desk) {
    return entryResult(await this.procedure.revokeHonour(record('AwardEntry', entryId), viewer.staffId))
  }
}
