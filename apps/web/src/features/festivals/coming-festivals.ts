import { daysBetween, type LocalDate } from '@culture/calendar'
import type { FestivalKey } from '@culture/contract/operations'

export interface FestivalDay {
  key: FestivalKey
  name: string
  date: string
  lunar: string
}
export interface ComingFestival extends FestivalDay {
  /** 0 on the day itself. */
  daysAway: number
}

/** 我们的节日: the seven that the community keeps together. */
export const ourFestivals: readonly FestivalKey[] = [
  'SPRING_FESTIVAL',
  'LANTERN',
  'QINGMING',
  'DRAGON_BOAT',
  'QIXI',
  'MID_AUTUMN',
  'DOUBLE_NINTH',
]

/** Every festival's next day on or after `today`, nearest first. */
export function comingFestivals(today: LocalDate, days: readonly FestivalDay[]): ComingFestival[] {
  const seen = new Set<FestivalKey>()
  return days
    .filter(({ date }) => date >= today)
    .sort((a, b) => a.date.localeCompare(b.date))
    .filter(({ key }) => !seen.has(key) && seen.add(key))
    .map((day) => ({ ...day, daysAway: daysBetween(today, day.date) }))
}
