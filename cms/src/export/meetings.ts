import { festivalDateWithOffset, instantOf } from '@culture/calendar'
import type { PublishedMeeting } from '@culture/contract'
import { codeOf } from '../words/choices'
import type { ActivityRow, EventRow, MeetingRow } from './rows.types'

const iso = (value: string) => new Date(value).toISOString()
const byStart = (a: PublishedMeeting, b: PublishedMeeting) => a.startsAt.localeCompare(b.startsAt)

export const meetingOf = ({ startsAt, endsAt }: MeetingRow): PublishedMeeting => ({ startsAt: iso(startsAt), endsAt: iso(endsAt) })

/** The times an editor entered; else those counted from the festival; else, for visits by slot, from the first slot to the last. Empty when there is nothing to go by. */
export function meetingsOf(row: EventRow & Partial<Pick<ActivityRow, 'festival' | 'festivalSchedule'>>): PublishedMeeting[] {
  if (row.meetings.length > 0) return row.meetings.map(meetingOf).sort(byStart)
  return festivalMeetings(row) ?? spanOfSlots(row)
}

function festivalMeetings({ festival, festivalSchedule: schedule }: Partial<Pick<ActivityRow, 'festival' | 'festivalSchedule'>>) {
  const key = codeOf('festivalKey', festival?.key)
  if (!key || !schedule) return null
  const date = festivalDateWithOffset(key, schedule.year, schedule.offsetDays)
  if (!date) return null
  const at = (time: string) => instantOf(date, time.slice(0, 5)).toISOString()
  return [{ startsAt: at(schedule.startTime), endsAt: at(schedule.endTime) }]
}

function spanOfSlots({ signUp }: EventRow): PublishedMeeting[] {
  const slots = (signUp?.slots ?? []).map(meetingOf).sort(byStart)
  const [first] = slots
  const lastEnd = slots
    .map(({ endsAt }) => endsAt)
    .sort()
    .at(-1)
  return first && lastEnd ? [{ startsAt: first.startsAt, endsAt: lastEnd }] : []
}
