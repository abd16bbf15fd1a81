import { addDays, festivalOn, type LocalDate, localDateOf, lunarDateOf, monthText, weekdayText } from '@culture/calendar'

export interface StripDay {
  date: LocalDate
  weekday: string
  /** 2月 */
  month: string
  day: string
  /** 初十; the month on its first day; the festival's name on a festival. */
  lunar: string
  isFestival: boolean
  isToday: boolean
  count: number
}

type Held = { status: string; meetings: readonly { startsAt: string }[] }

/** The seven days that begin today, each with the number of meetings held on it; cancelled ones do not count. */
export function sevenDays(today: LocalDate, events: readonly Held[]): StripDay[] {
  const days = events
    .filter((event) => event.status !== 'CANCELLED')
    .flatMap((event) => [...new Set(event.meetings.map(({ startsAt }) => localDateOf(new Date(startsAt))))])
  return Array.from({ length: 7 }, (_, offset) => {
    const date = addDays(today, offset)
    const lunar = lunarDateOf(date)
    const festival = festivalOn(date)
    return {
      date,
      weekday: weekdayText(date),
      month: monthText(date),
      day: String(Number(date.slice(8))),
      lunar: festival?.name ?? (lunar.day === 1 ? lunar.monthText : lunar.dayText),
      isFestival: festival !== null,
      isToday: offset === 0,
      count: days.filter((day) => day === date).length,
    }
  })
}
