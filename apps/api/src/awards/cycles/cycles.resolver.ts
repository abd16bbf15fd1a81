import type { AwardCategory as CategoryName } from '@culture/contract'
import { Arg, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Activity, AwardCategory, AwardScheme, type ContentStore, Event, LectureSession } from '../../content/index.js'
import type { Clock } from '../../kernel/clock.js'
import type { PublicBoard } from '../board.js'
import { Award } from '../honours/award.types.js'
import { toAward } from '../honours/present-award.js'
import { PublicNotice } from '../notices/notice.types.js'
import { toNotice } from '../notices/present-notice.js'
import type { AwardCycleRow } from '../records/award-cycle.entity.js'
import { AwardCycle, NominationWindow } from './cycle.types.js'
import type { NominationWindow as WindowName } from './cycle-board.js'
import { toCycle } from './present-cycle.js'

interface CyclesDeps {
  board: PublicBoard
  content: ContentStore
  clock: Clock
  siteUrl: string
}

@Resolver(() => AwardCycle)
export class CyclesResolver {
  constructor(private readonly deps: CyclesDeps) {}

  @Query(() => [AwardCycle], { description: '各届评选，新的在前 / Cycles, newest first' })
  awardCycles(
    @Arg('category', () => AwardCategory, { nullable: true }) category: CategoryName | null,
    @Arg('nominations', () => NominationWindow, { nullable: true, description: '只要收推荐的等 / Only those in this state' })
    nominations: WindowName | null,
  ): AwardCycle[] {
    const all = this.deps.board.cycles.all().filter((cycle) => !category || cycle.category === category)
    return all.map(this.#present).filter((cycle) => !nominations || cycle.nominations === nominations)
  }

  @FieldResolver(() => AwardScheme, { nullable: true, description: '评选办法；办法撤下后为空 / The scheme; null once it was taken back' })
  scheme(@Root() { schemeId }: AwardCycle): AwardScheme | null {
    return this.deps.content.current.schemes.find(({ documentId }) => documentId === schemeId) ?? null
  }

  @FieldResolver(() => Event, { nullable: true, description: '表彰会 / The event at which it is conferred' })
  ceremony(@Root() { ceremonyEventId }: AwardCycle): Event | null {
    const event = ceremonyEventId ? this.deps.content.current.eventsById.get(ceremonyEventId) : null
    return event && !event.withdrawn ? event : null
  }

  @FieldResolver(() => [PublicNotice], { description: '这一届的公示 / Its public notices' })
  notices(@Root() { recordId }: AwardCycle): PublicNotice[] {
    const { board, clock, content } = this.deps
    return board.notices
      .ofCycle(recordId)
      .map((notice) => toNotice(notice, { board, content, now: clock.now(), siteUrl: this.deps.siteUrl }))
  }

  @FieldResolver(() => [Award], { description: '这一届颁发的荣誉 / What was conferred in it' })
  awards(@Root() { recordId }: AwardCycle): Award[] {
    return this.deps.board.awards.ofCycle(recordId).map(toAward)
  }

  #present = (row: AwardCycleRow): AwardCycle => toCycle(row, this.deps.board.cycles.window(row, this.deps.clock.now()))
}

/** From a published scheme to the cycle that is run by it. */
@Resolver(() => AwardScheme)
export class SchemeCycleResolver {
  constructor(
    private readonly board: PublicBoard,
    private readonly clock: Clock,
  ) {}

  @FieldResolver(() => AwardCycle, { nullable: true, description: '按这个办法开的一届；没开为空 / The cycle run by it, if one was opened' })
  awardCycle(@Root() { documentId }: AwardScheme): AwardCycle | null {
    const row = this.board.cycles.ofScheme(documentId)
    return row && toCycle(row, this.board.cycles.window(row, this.clock.now()))
  }
}

const ofCeremony = (board: PublicBoard, clock: Clock, documentId: string): AwardCycle[] =>
  board.cycles.ofCeremony(documentId).map((row) => toCycle(row, board.cycles.window(row, clock.now())))

const honouredHere = { description: '在这场活动上表彰的各届 / Cycles whose honours are conferred here' }

/** From the ceremony to the cycles that it honours. */
@Resolver(() => Activity)
export class CeremonyResolver {
  constructor(
    private readonly board: PublicBoard,
    private readonly clock: Clock,
  ) {}

  @FieldResolver(() => [AwardCycle], honouredHere)
  awardCycles(@Root() { documentId }: Activity): AwardCycle[] {
    return ofCeremony(this.board, this.clock, documentId)
  }
}

/** The same where honours are conferred at a session of the lecture hall. */
@Resolver(() => LectureSession)
export class LectureCeremonyResolver {
  constructor(
    private readonly board: PublicBoard,
    private readonly clock: Clock,
  ) {}

  @FieldResolver(() => [AwardCycle], honouredHere)
  awardCycles(@Root() { documentId }: LectureSession): AwardCycle[] {
    return ofCeremony(this.board, this.clock, documentId)
  }
}
