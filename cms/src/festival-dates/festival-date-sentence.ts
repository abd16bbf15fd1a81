import { dateParts, dateWithWeekdayText, type FestivalKey, festivalDateWithOffset, lunarDateOf } from '@culture/calendar'
import { wordOf } from '../words/choices'

function offsetText(days: number): string {
  if (days === 0) return '当天'
  return days < 0 ? `前 ${-days} 天` : `后 ${days} 天`
}

/** The day that “so many days from the festival” is, for an editor: 端午前 7 天是 2027年6月2日（周三），农历四月廿八。 */
export function festivalDateSentence(key: FestivalKey, year: number, offsetDays: number): string {
  const name = wordOf('festivalKey', key)
  const date = festivalDateWithOffset(key, year, offsetDays)
  if (!date) return `${name}在 ${year} 年没有公历日子，请直接填时间。`
  return `${name}${offsetText(offsetDays)}是 ${dateParts(date).year}年${dateWithWeekdayText(date)}，农历${lunarDateOf(date).text}。`
}
