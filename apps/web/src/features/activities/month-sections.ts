import { type LocalDate, localDateOf, monthText } from '@culture/calendar'
import { nextMeeting } from './event-text.ts'
import type { EventRowData } from './event-types.ts'

export interface MonthSection {
  /** YYYY-MM */
  month: string
  title: string
  events: EventRowData[]
}

/** 2月; the year is named where it is not this one. */
export const monthTitle = (date: LocalDate, today: LocalDate): string =>
  `${date.slice(0, 4) === today.slice(0, 4) ? '' : `${date.slice(0, 4)}年`}${monthText(date)}`

/** Events in order, cut where the month changes. */
export function monthSections(events: readonly EventRowData[], today: LocalDate, now: Date): MonthSection[] {
  const sections: MonthSection[] = []
  for (const event of events) {
    const date = localDateOf(nextMeeting(event, now).startsAt)
    const month = date.slice(0, 7)
    const last = sections.at(-1)
    if (last?.month === month) last.events.push(event)
    else
      sections.push({
        month,
        title: monthTitle(date, today),
        events: [event],
      })
  }
  return sections
}
