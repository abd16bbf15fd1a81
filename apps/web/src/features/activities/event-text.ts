import { localDateOf, lunarDateOf, monthDayText, timeRangeText, weekdayText } from '@culture/calendar'
import { to } from '../../addresses.ts'
import { zhCN } from '../../words/zh-CN.ts'
import type { EventRowData } from './event-types.ts'

const words = zhCN.activities

type Named = { __typename: 'Activity' | 'LectureSession'; slug: string }
type Timed = Pick<EventRowData, 'meetings' | 'startsAt' | 'endsAt'>

/** The page of an event: lectures have a section of their own. */
export function eventPath(event: Named): string {
  return to(`${event.__typename === 'LectureSession' ? '/lectures' : '/events'}/${event.slug}`)
}

/** Where one signs up for it. */
export function signUpPath(event: { slug: string }): string {
  return to(`/events/${event.slug}/sign-up`)
}

/** How lots are drawn for its places, and what was drawn. */
export function drawPath(event: { slug: string }): string {
  return to(`/events/${event.slug}/draw`)
}

export function calendarPath(event: { slug: string }): string {
  return to(`/events/${event.slug}.ics`)
}

/** The line above a title: 我们的节日·元宵, 百姓学堂·4次课, 道德讲堂·第5期. */
export function kick(event: EventRowData): string {
  if (event.__typename === 'LectureSession') return words.lecture(event.issueNo)
  const series = event.series?.name ?? (event.theme === 'OTHER' ? words.kind[event.kind] : words.theme[event.theme])
  if (event.festival) return words.festivalOf(series, event.festival.name)
  return event.meetings.length > 1 ? words.festivalOf(series, words.times(event.meetings.length)) : series
}

/** The meeting that a reader can still go to, or the last one. */
export function nextMeeting(event: Timed, now: Date): { startsAt: Date; endsAt: Date } {
  const meetings = event.meetings.map(({ startsAt, endsAt }) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) }))
  return (
    meetings.find((meeting) => meeting.endsAt > now) ??
    meetings.at(-1) ?? { startsAt: new Date(event.startsAt), endsAt: new Date(event.endsAt) }
  )
}

/** 下午2:00–4:30 */
export function hours(event: Timed, now: Date): string {
  const { startsAt, endsAt } = nextMeeting(event, now)
  return timeRangeText(startsAt, endsAt)
}

/** 2月20日 周六 and 正月十五: two parts that no line breaks. */
export function dayParts(event: Timed, now: Date): readonly [string, string] {
  const day = localDateOf(nextMeeting(event, now).startsAt)
  return [`${monthDayText(day)} ${weekdayText(day)}`, lunarDateOf(day).text]
}

/** One line per meeting of a course: 2月17日 周三 上午9:00–10:00. */
export function meetingLines(event: Timed): string[] {
  return event.meetings.map(({ startsAt, endsAt }) => {
    const start = new Date(startsAt)
    const day = localDateOf(start)
    return `${monthDayText(day)} ${weekdayText(day)} ${timeRangeText(start, new Date(endsAt))}`
  })
}
