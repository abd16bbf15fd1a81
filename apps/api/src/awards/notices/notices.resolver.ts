import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AwardScheme, type ContentStore } from '../../content/index.js'
import type { Clock } from '../../kernel/clock.js'
import { fromGlobalId } from '../../kernel/ids.js'
import type { AwardDeps } from '../award-deps.js'
import type { PublicBoard } from '../board.js'
import { AwardCycle } from '../cycles/cycle.types.js'
import { toCycle } from '../cycles/present-cycle.js'
import { ObjectionReceived, ObjectionRefused, ObjectionResult, RaiseObjectionInput } from '../objections/objection.types.js'
import { raiseObjection } from '../objections/raise-objection.service.js'
import { NoticeState, type NoticeStateName, PublicNotice } from './notice.types.js'
import { toNotice } from './present-notice.js'

interface Visitor {
  clientAddress: string
}

interface NoticesDeps {
  awards: AwardDeps
  board: PublicBoard
  content: ContentStore
  clock: Clock
  siteUrl: string
}

@Resolver(() => PublicNotice)
export class NoticesResolver {
  constructor(private readonly deps: NoticesDeps) {}

  @Query(() => [PublicNotice], { description: '公示，新的在前 / Public notices, newest first' })
  publicNotices(@Arg('state', () => NoticeState, { nullable: true }) state: NoticeStateName | null): PublicNotice[] {
    const all = this.deps.board.notices.all().map((notice) => toNotice(notice, { ...this.deps, now: this.deps.clock.now() }))
    return all.filter((notice) => !state || notice.state === state)
  }

  @Query(() => PublicNotice, { nullable: true, description: '一份公示 / One public notice' })
  notice(@Arg('id', () => ID) id: string): PublicNotice | null {
    const parsed = fromGlobalId(id)
    const notice = parsed?.type === 'PublicNotice' ? this.deps.board.notices.byId(parsed.id) : null
    return notice && toNotice(notice, { ...this.deps, now: this.deps.clock.now() })
  }

  @FieldResolver(() => AwardCycle, { description: '哪一届 / Its cycle' })
  cycle(@Root() { cycleRecordId }: PublicNotice): AwardCycle {
    const { board, clock } = this.deps
    const cycle = board.cycles.byId(cycleRecordId)
    if (!cycle) throw new Error(`The cycle ${cycleRecordId} of a notice is missing`)
    return toCycle(cycle, board.cycles.window(cycle, clock.now()))
  }

  @FieldResolver(() => AwardScheme, { nullable: true, description: '评选办法；办法撤下后为空 / The scheme; null once it was taken back' })
  scheme(@Root() { cycleRecordId }: PublicNotice): AwardScheme | null {
    const schemeId = this.deps.board.cycles.byId(cycleRecordId)?.schemeId
    return this.deps.content.current.schemes.find(({ documentId }) => documentId === schemeId) ?? null
  }

  @Mutation(() => ObjectionResult, {
    description: '对公示对象提意见，可以不留姓名 / Object to somebody on notice; name and telephone may be left out',
  })
  async raiseObjection(
    @Arg('input', () => RaiseObjectionInput) { candidateId, text, name, phone }: RaiseObjectionInput,
    @Ctx() { clientAddress }: Visitor,
  ): Promise<typeof ObjectionResult> {
    const parsed = fromGlobalId(candidateId)
    const awardId = parsed?.type === 'NoticeCandidate' ? parsed.id : null
    const outcome = await raiseObjection(this.deps.awards, { awardId, text, name: name ?? null, phone: phone ?? null }, clientAddress)
    if (outcome.kind === 'REFUSED') return Object.assign(new ObjectionRefused(), outcome)
    return Object.assign(new ObjectionReceived(), { receivedAt: this.deps.clock.now() })
  }
}
