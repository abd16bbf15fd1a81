import type { ContentStore, Event } from './content/index.js'
import { nextBoundary } from './edge/index.js'

const DAY = 86_400_000

const instant = (iso: string | null): number[] => (iso === null ? [] : [Date.parse(iso)])

/** When the clock alone changes what is said of an event: it opens, closes, starts, ends, or its waiting list changes its rule a day before. */
function boundariesOf({ signUpSettings, meetings, startsAt }: Event): number[] {
  const { opensAt, closesAt, slots } = signUpSettings
  const runs = [...meetings.flatMap((meeting) => [meeting.startsAt.getTime(), meeting.endsAt.getTime()])]
  const closes = instant(closesAt)
  const slotTimes = slots.flatMap((slot) => [...instant(slot.startsAt), ...instant(slot.endsAt)])
  const dayBefore = [startsAt.getTime(), ...closes, ...slots.flatMap((slot) => instant(slot.startsAt))].map((at) => at - DAY)
  return [...runs, ...instant(opensAt), ...closes, ...slotTimes, ...dayBefore]
}

/** Looks the next boundary up; the list of all is made once per state of the content. */
export function eventBoundaries(store: ContentStore): (now: number) => number {
  let version: string | null = null
  let sorted: number[] = []
  return (now) => {
    const { current } = store
    if (current.version !== version) {
      sorted = [...new Set([...current.eventsById.values()].flatMap(boundariesOf))].sort((a, b) => a - b)
      version = current.version
    }
    return nextBoundary(sorted, now)
  }
}
