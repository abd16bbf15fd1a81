import { dateParts, type LocalDate, weekdayOf } from './local-date.js'
import { localDateOf, localTimeOf } from './shanghai-time.js'

const weekdayNames = ['一', '二', '三', '四', '五', '六', '日'] as const
const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** 周六 */
export const weekdayText = (date: LocalDate): string => `周${weekdayNames[weekdayOf(date) - 1]}`

/** 星期六, for a screen reader or a formal notice */
export const longWeekdayText = (date: LocalDate): string => `星期${weekdayNames[weekdayOf(date) - 1]}`

/** 2月 */
export const monthText = (date: LocalDate): string => `${dateParts(date).month}月`

/** 2月20日 */
export const monthDayText = (date: LocalDate): string => `${dateParts(date).month}月${dateParts(date).day}日`

/** 2027年2月20日 */
export const fullDateText = (date: LocalDate): string => `${dateParts(date).year}年${monthDayText(date)}`

/** 2月20日（周六） */
export const dateWithWeekdayText = (date: LocalDate): string => `${monthDayText(date)}（${weekdayText(date)}）`

type DayPeriod = '凌晨' | '上午' | '中午' | '下午' | '晚上'

function dayPeriod(hour: number): DayPeriod {
  if (hour < 5) return '凌晨'
  if (hour < 12) return '上午'
  if (hour < 13) return '中午'
  return hour < 18 ? '下午' : '晚上'
}

function clock(instant: Date): { period: DayPeriod; text: string } {
  const [hour = 0, minute = 0] = localTimeOf(instant).split(':').map(Number)
  return { period: dayPeriod(hour), text: `${hour > 12 ? hour - 12 : hour}:${String(minute).padStart(2, '0')}` }
}

/** 下午2:00, 晚上6:30 */
export function timeText(instant: Date): string {
  const { period, text } = clock(instant)
  return period + text
}

/** 下午2:00–4:30; the second half of the day is named again where it changes: 上午11:00–下午1:00, and with its date on another day. */
export function timeRangeText(start: Date, end: Date): string {
  const [from, to] = [clock(start), clock(end)]
  const lastDay = localDateOf(end)
  if (lastDay !== localDateOf(start)) return `${from.period}${from.text}–${monthDayText(lastDay)}${to.period}${to.text}`
  return `${from.period}${from.text}–${to.period === from.period ? '' : to.period}${to.text}`
}

/** 2月19日（周五）下午2:00 */
export function dateTimeText(instant: Date): string {
  return dateWithWeekdayText(localDateOf(instant)) + timeText(instant)
}

/** 五, 十二, 二十 for 0–99, as in 还有五天; larger numbers stay in figures. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99) return String(value)
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  if (tens === 0) return digits[ones] ?? ''
  return `${tens > 1 ? digits[tens] : ''}十${ones > 0 ? digits[ones] : ''}`
}
