import { localDateOf } from '@culture/calendar'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { Needs, type StaffViewer } from '../../../access/index.js'
import { badInput, LocalDateScalar } from '../../../graph/index.js'
import { type DeskDeps, eventFor } from '../desk-scope.js'
import { DeskEvent } from './desk-event.types.js'
import { deskEvent, eventsWithin, lastDay, MOST_DAYS } from './desk-events.js'

@Resolver()
export class DeskEventsResolver {
  constructor(private readonly deps: DeskDeps) {}

  @Needs('EVENTS_READ')
  @Query(() => [DeskEvent], {
    description: `这些天的活动，不给日期就是今天；最多 ${MOST_DAYS} 天 / Events of these days, by default today's; ${MOST_DAYS} days at most`,
  })
  events(
    @Arg('from', () => LocalDateScalar, { nullable: true, description: '第一天 / First day' }) from: string | null,
    @Arg('until', () => LocalDateScalar, { nullable: true, description: '最后一天 / Last day' }) until: string | null,
    @Ctx() { viewer }: { viewer: StaffViewer },
  ): DeskEvent[] {
    const first = from ?? localDateOf(this.deps.clock.now())
    const last = until ?? first
    if (last < first || last > lastDay(first)) throw badInput(`最多看 ${MOST_DAYS} 天 / ${MOST_DAYS} days at most, the first one first`)
    return eventsWithin(this.deps.desk, viewer, first, last).map((event) => deskEvent(event, this.deps.board))
  }

  @Needs('EVENTS_READ')
  @Query(() => DeskEvent, { nullable: true, description: '一场活动；没有或不归您管为空 / One event; null where there is none for you' })
  event(@Arg('id', () => ID, { description: '编号 / Id' }) id: string, @Ctx() { viewer }: { viewer: StaffViewer }): DeskEvent | null {
    const found = eventFor(this.deps.desk, viewer, 'EVENTS_READ', id)
    return found ? deskEvent(found, this.deps.board) : null
  }
}
