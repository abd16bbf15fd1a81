import { comparator, type Order } from '../../graph/index.js'
import type { EventStatus } from '../types/enums.js'
import type { Event } from '../types/event.types.js'
import type { EventIndex, EventKey } from './event-index.js'
import { eventOrders } from './event-orders.js'
import { eventStatusAt } from './event-status.js'

export interface EventQuery {
  keys: readonly EventKey[]
  status?: readonly EventStatus[] | null | undefined
  /** Ends at or after. */
  endsFrom?: Date | null | undefined
  startsBefore?: Date | null | undefined
}

const shortest = (lists: readonly (readonly Event[])[]): readonly Event[] =>
  lists.reduce((best, list) => (list.length < best.length ? list : best))

function matches(index: EventIndex, query: EventQuery, event: Event, now: Date): boolean {
  if (query.endsFrom && event.endsAt < query.endsFrom) return false
  if (query.startsBefore && event.startsAt >= query.startsBefore) return false
  if (query.status && !query.status.includes(eventStatusAt(event, now))) return false
  return query.keys.every((key) => index.has(event, key))
}

/** All events that match, in order: the rarest condition is looked up, the rest are checked on what it gives. */
export function findEvents(index: EventIndex, query: EventQuery, order: Order<Event>, now: Date): Event[] {
  const ending = query.endsFrom ? [index.endingFrom(query.endsFrom)] : []
  const candidates = shortest([index.all, ...query.keys.map((key) => index.under(key)), ...ending])
  const fits = (event: Event): boolean => matches(index, query, event, now)
  if (candidates === index.all) return index.inOrder(order).filter(fits)
  const found = candidates.filter(fits)
  if (order === eventOrders.STARTS_AT_ASC && !ending.includes(candidates)) return found
  return found.sort(comparator(order))
}
