import { Lunar, Solar } from 'lunar-typescript'
import { dateParts, type LocalDate, toLocalDate } from './local-date.js'

export interface LunarDate {
  /** The lunar year, named by the Gregorian year in which it begins. */
  year: number
  /** 1–12; a leap month has the number of the month it follows. */
  month: number
  /** 1–30 */
  day: number
  isLeap: boolean
  /** 正月十五, 闰六月初一 */
  text: string
  /** 正月 */
  monthText: string
  /** 十五 */
  dayText: string
}

export function lunarDateOf(date: LocalDate): LunarDate {
  const { year, month, day } = dateParts(date)
  const lunar = Solar.fromYmd(year, month, day).getLunar()
  const monthText = `${lunar.getMonthInChinese()}月`
  const dayText = lunar.getDayInChinese()
  return {
    year: lunar.getYear(),
    month: Math.abs(lunar.getMonth()),
    day: lunar.getDay(),
    // The library counts a leap month with a minus sign.
    isLeap: lunar.getMonth() < 0,
    text: monthText + dayText,
    monthText,
    dayText,
  }
}

/** The day of a date in an ordinary (never a leap) month of that lunar year. */
export function dayOfLunarDate(lunarYear: number, month: number, day: number): LocalDate {
  const solar = Lunar.fromYmd(lunarYear, month, day).getSolar()
  return toLocalDate(solar.getYear(), solar.getMonth(), solar.getDay())
}
