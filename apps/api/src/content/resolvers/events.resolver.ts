import { Arg, Int, Query, Resolver } from 'type-graphql'
import { type Connection, PAGE_SIZE, pageOf } from '../../graph/index.js'
import type { Clock } from '../../kernel/clock.js'
import type { ContentReader } from '../content-store.js'
import type { PlacesLookup } from '../places-lookup.js'
import { eventOrders } from '../projection/event-orders.js'
import { findEvents } from '../projection/find-events.js'
import { EventOrder } from '../types/enums.js'
import { Event } from '../types/event.types.js'
import { EventConnection } from '../types/event-connection.types.js'
import { EventFilter } from '../types/event-filter.types.js'
import { eventQuery } from './event-query.js'

@Resolver(() => Event)
export class EventsResolver {
  constructor(
    private readonly store: ContentReader,
    private readonly clock: Clock,
    private readonly places: PlacesLookup,
  ) {}

  @Query(() => Event, { nullable: true, description: '凭短名取一场活动或讲堂 / One event by the short name in its address' })
  event(@Arg('slug', () => String) slug: string): Event | null {
    return this.store.current.eventsBySlug.get(slug) ?? null
  }

  @Query(() => EventConnection, { description: '活动与讲堂 / Activities and lecture sessions' })
  async events(
    @Arg('filter', () => EventFilter, { nullable: true }) filter: EventFilter | null,
    @Arg('orderBy', () => EventOrder, { defaultValue: 'STARTS_AT_ASC', nullable: true }) orderBy: EventOrder | null,
    @Arg('first', () => Int, { defaultValue: PAGE_SIZE, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<Connection<Event>> {
    const order = eventOrders[orderBy ?? 'STARTS_AT_ASC']
    const found = findEvents(this.store.current.events, eventQuery(filter ?? {}), order, this.clock.now())
    return pageOf(await this.#withPlaces(found, filter?.hasFreePlaces), order, { first: first ?? PAGE_SIZE, after })
  }

  async #withPlaces(events: readonly Event[], wanted: boolean | null | undefined): Promise<readonly Event[]> {
    if (wanted === null || wanted === undefined) return events
    const free = await this.places.withFreePlaces(events)
    return events.filter((event) => free.has(event.documentId) === wanted)
  }
}
