import { localDateOf } from '@culture/calendar'

/** The meeting that somebody who comes at `at` comes to: the latest that is on this day or before; null where the first day is yet to come. */
export function whichMeeting(meetings: readonly { startsAt: Date }[], at: Date): Date | null {
  const today = localDateOf(at)
  const begun = meetings.map(({ startsAt }) => startsAt).filter((startsAt) => localDateOf(startsAt) <= today)
  return begun.sort((a, b) => a.getTime() - b.getTime()).at(-1) ?? null
}
