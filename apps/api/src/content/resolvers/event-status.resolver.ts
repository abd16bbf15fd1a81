import { FieldResolver, Resolver, Root } from 'type-graphql'
import type { Clock } from '../../kernel/clock.js'
import { eventStatusAt } from '../projection/event-status.js'
import { EventStatus } from '../types/enums.js'
import { Event } from '../types/event.types.js'

@Resolver(() => Event)
export class EventStatusResolver {
  constructor(private readonly clock: Clock) {}

  @FieldResolver(() => EventStatus, { description: '状态，结束后为 FINISHED / State; FINISHED once it is over' })
  status(@Root() event: Event): EventStatus {
    return eventStatusAt(event, this.clock.now())
  }
}
