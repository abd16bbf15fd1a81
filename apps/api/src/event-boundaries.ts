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

/** Where more boundaries come from: a public notice closes, nominations open. */
interface OtherBoundaries {
  readonly version: number
  boundaries(): number[]
}

/** Looks the next boundary up; the list of all is made once per state of the content and of the others. */
export function eventBoundaries(store: ContentStore, others: OtherBoundaries): (now: number) => number {
  let version: string | null = null
  let sorted: number[] = []
  return (now) => {
    const { current } = store
    const state = `${current.version} ${others.version}`
    if (state !== version) {
      const events = [...current.eventsById.values()].flatMap(boundariesOf)
      sorted = [...new Set([...events, ...others.boundaries()])].sort((a, b) => a - b)
      version = state
    }
    return nextBoundary(sorted, now)
  }
}
