import { dateParts, festivalOn, type LocalDate, lunarDateOf, monthText, weekdayText } from '@culture/calendar'

/** What a leaf of the tear-off calendar says about one day. */
export interface Leaf {
  date: LocalDate
  month: string
  day: number
  weekday: string
  lunar: string
  /** A festival has a cinnabar head. */
  festival: boolean
}

export function leafOf(date: LocalDate): Leaf {
  return {
    date,
    month: monthText(date),
    day: dateParts(date).day,
    weekday: weekdayText(date),
    lunar: lunarDateOf(date).text,
    festival: festivalOn(date) !== null,
  }
}
