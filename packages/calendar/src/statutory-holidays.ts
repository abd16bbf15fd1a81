import { festivalsOfYear } from './festivals.js'
import { addDays, daysBetween, type LocalDate, weekdayOf } from './local-date.js'

/** Month and day of 元旦, 劳动节 and 国庆. */
const fixedDays = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'] as const

/** How long each of them is off by law; 春节 from its eve to the third day. */
const movingDays: Readonly<Record<string, number>> = { NEW_YEARS_EVE: 4, QINGMING: 1, DRAGON_BOAT: 1, MID_AUTUMN: 1 }

/**
 * Whether the law gives the day off in every year, whatever the State Council arranges around it: 全国年节及纪念日放假办法, as in force
 * since 2025 (国务院令第795号).
 */
export function isStatutoryHoliday(date: LocalDate): boolean {
  if (fixedDays.some((day) => date.endsWith(day))) return true
  return festivalsOfYear(Number(date.slice(0, 4))).some(({ key, date: first }) => {
    const length = movingDays[key]
    const since = daysBetween(first, date)
    return length !== undefined && since >= 0 && since < length
  })
}

/** Weekend days are made up for within so many days of a holiday; in the notices from 2024 on never further away than nine. */
const MADE_UP_WITHIN = 14

/** Whether people may have to work on a day of a year whose arrangement nobody has entered: on a weekend only near a holiday. */
export function mayBeWorkday(date: LocalDate): boolean {
  if (isStatutoryHoliday(date)) return false
  if (weekdayOf(date) <= 5) return true
  for (let away = -MADE_UP_WITHIN; away <= MADE_UP_WITHIN; away++) if (isStatutoryHoliday(addDays(date, away))) return true
  return false
}
