import { Solar } from 'lunar-typescript'
import { type LocalDate, toLocalDate } from './local-date.js'

export const solarTerms = [
  '小寒',
  '大寒',
  '立春',
  '雨水',
  '惊蛰',
  '春分',
  '清明',
  '谷雨',
  '立夏',
  '小满',
  '芒种',
  '夏至',
  '小暑',
  '大暑',
  '立秋',
  '处暑',
  '白露',
  '秋分',
  '寒露',
  '霜降',
  '立冬',
  '小雪',
  '大雪',
  '冬至',
] as const
export type SolarTerm = (typeof solarTerms)[number]

/** The library's table starts with the solstice of the year before; under these keys it holds the terms of the year's end. */
const KEY_OF_YEAR_END: Partial<Record<SolarTerm, string>> = { 冬至: 'DONG_ZHI' }

/** The day of that solar term in a Gregorian year. */
export function solarTermDate(term: SolarTerm, year: number): LocalDate {
  // Mid-year, because the table follows the lunar year and on 1 January still is the one of the year before.
  const table = Solar.fromYmd(year, 7, 1).getLunar().getJieQiTable()
  const solar = table[KEY_OF_YEAR_END[term] ?? term]
  if (!solar) throw new Error(`No day known for ${term} ${year}`)
  return toLocalDate(solar.getYear(), solar.getMonth(), solar.getDay())
}
