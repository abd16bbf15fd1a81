import { Arg, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { type Connection, PAGE_SIZE, pageOf } from '../../graph/index.js'
import type { ContentReader } from '../content-store.js'
import { eventOrders } from '../projection/event-orders.js'
import type { Event } from '../types/event.types.js'
import { EventConnection } from '../types/event-connection.types.js'
import { Series } from '../types/series.types.js'

@Resolver(() => Series)
export class SeriesResolver {
  constructor(private readonly store: ContentReader) {}

  @Query(() => [Series], { description: '全部系列，按名称 / All series by name' })
  seriesList(): readonly Series[] {
    return this.store.current.series
  }

  @FieldResolver(() => EventConnection, { description: '系列中的活动，从早到晚 / Events of the series, earliest first' })
  events(
    @Root() series: Series,
    @Arg('first', () => Int, { defaultValue: PAGE_SIZE, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Connection<Event> {
    const events = this.store.current.events.under(`series:${series.id}`)
    return pageOf(events, eventOrders.STARTS_AT_ASC, { first: first ?? PAGE_SIZE, after })
  }
}
