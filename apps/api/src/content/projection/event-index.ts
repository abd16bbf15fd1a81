import { addDays, type LocalDate, localDateOf } from '@culture/calendar'
import { comparator, type Order } from '../../graph/index.js'
import { Activity } from '../types/activity.types.js'
import type { Event } from '../types/event.types.js'
import { LectureSession } from '../types/lecture-session.types.js'
import { eventOrders } from './event-orders.js'

/** Any way in which events are looked up, as text: `theme:LOCAL`, `month:2027-02`. */
export type EventKey =
  `${'theme' | 'kind' | 'form' | 'topic' | 'month' | 'day' | 'series' | 'team' | 'festival' | 'year' | 'class'}:${string}`

/** Every local day on which one of the meetings runs. */
function daysOf(event: Event): LocalDate[] {
  const days = new Set<LocalDate>()
  for (const { startsAt, endsAt } of event.meetings) {
    // A meeting that ends at midnight does not reach into the next day.
    const last = localDateOf(new Date(Math.max(startsAt.getTime(), endsAt.getTime() - 1)))
    for (let day = localDateOf(startsAt); day <= last; day = addDays(day, 1)) days.add(day)
  }
  return [...days]
}

function findKeys(event: Event): EventKey[] {
  const days = daysOf(event)
  const keys: EventKey[] = [`kind:${event.eventKind}`]
  for (const day of days) keys.push(`day:${day}`)
  for (const month of new Set(days.map((day) => day.slice(0, 7)))) keys.push(`month:${month}`)
  for (const team of event.teams) keys.push(`team:${team.id}`)
  if (event instanceof Activity) {
    keys.push(`theme:${event.theme}`, `form:${event.kind}`)
    for (const topic of new Set(event.topics)) keys.push(`topic:${topic}`)
    if (event.series) keys.push(`series:${event.series.id}`)
    if (event.festival) keys.push(`festival:${event.festival.key}`)
  }
  if (event instanceof LectureSession) {
    keys.push(`year:${event.year}`)
    for (const topicClass of new Set(event.topicClasses)) keys.push(`class:${topicClass}`)
  }
  return keys
}

/** Events are frozen, so their keys are found once in their life. */
const keysByEvent = new WeakMap<Event, ReadonlySet<EventKey>>()

function keysOf(event: Event): ReadonlySet<EventKey> {
  const known = keysByEvent.get(event)
  if (known) return known
  const keys = new Set(findKeys(event))
  keysByEvent.set(event, keys)
  return keys
}

const byEnd = (a: Event, b: Event): number => a.endsAt.getTime() - b.endsAt.getTime()

/** Ready answers to how events are asked for; built once per change of content. */
export class EventIndex {
  /** By start, then id. */
  readonly all: readonly Event[]
  readonly #byEnd: readonly Event[]
  readonly #byKey = new Map<EventKey, Event[]>()
  readonly #inOrder = new Map<string, readonly Event[]>()

  constructor(events: readonly Event[]) {
    this.all = [...events].sort(comparator(eventOrders.STARTS_AT_ASC))
    this.#byEnd = [...events].sort(byEnd)
    for (const event of this.all) {
      for (const key of keysOf(event)) {
        const list = this.#byKey.get(key)
        if (list) list.push(event)
        else this.#byKey.set(key, [event])
      }
    }
  }

  /** All of them; sorted the first time that order is asked for. */
  inOrder(order: Order<Event>): readonly Event[] {
    const known = this.#inOrder.get(order.name)
    if (known) return known
    const sorted = this.all.toSorted(comparator(order))
    this.#inOrder.set(order.name, sorted)
    return sorted
  }

  /** By start, then id. */
  under(key: EventKey): readonly Event[] {
    return this.#byKey.get(key) ?? []
  }

  has(event: Event, key: EventKey): boolean {
    return keysOf(event).has(key)
  }

  /** Those that end at or after `instant`, by end. */
  endingFrom(instant: Date): readonly Event[] {
    let [low, high] = [0, this.#byEnd.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#byEnd[middle]?.endsAt.getTime() ?? 0) < instant.getTime()) low = middle + 1
      else high = middle
    }
    return this.#byEnd.slice(low)
  }
}
