import { Arg, Int, Query, Resolver } from 'type-graphql'
import { type Connection, PAGE_SIZE, pageOf } from '../../graph/index.js'
import type { Clock } from '../../kernel/clock.js'
import type { ContentReader } from '../content-store.js'
import { eventOrders } from '../projection/event-orders.js'
import { findEvents } from '../projection/find-events.js'
import { EventOrder } from '../types/enums.js'
import type { Event } from '../types/event.types.js'
import { LectureSessionConnection } from '../types/event-connection.types.js'
import { LectureFilter } from '../types/event-filter.types.js'
import { lectureQuery } from './event-query.js'

@Resolver()
export class LectureSessionsResolver {
  constructor(
    private readonly store: ContentReader,
    private readonly clock: Clock,
  ) {}

  @Query(() => LectureSessionConnection, { description: '道德讲堂各期 / Sessions of the Morality Lecture Hall' })
  lectureSessions(
    @Arg('filter', () => LectureFilter, { nullable: true }) filter: LectureFilter | null,
    @Arg('orderBy', () => EventOrder, { defaultValue: 'STARTS_AT_ASC', nullable: true }) orderBy: EventOrder | null,
    @Arg('first', () => Int, { defaultValue: PAGE_SIZE, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Connection<Event> {
    const order = eventOrders[orderBy ?? 'STARTS_AT_ASC']
    const found = findEvents(this.store.current.events, lectureQuery(filter ?? {}), order, this.clock.now())
    return pageOf(found, order, { first: first ?? PAGE_SIZE, after })
  }
}
