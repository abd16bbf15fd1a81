import { addDays, daysBetween, type LocalDate } from './local-date.js'
import { dayOfLunarDate } from './lunar-dates.js'
import { type SolarTerm, solarTermDate } from './solar-terms.js'

export type FestivalRule =
  | { kind: 'LUNAR'; month: number; day: number; offsetDays?: number }
  | { kind: 'SOLAR_TERM'; name: SolarTerm }
  | { kind: 'GREGORIAN'; month: number; day: number }

export type FestivalKey =
  | 'SPRING_FESTIVAL'
  | 'LANTERN'
  | 'QINGMING'
  | 'DRAGON_BOAT'
  | 'QIXI'
  | 'MID_AUTUMN'
  | 'DOUBLE_NINTH'
  | 'NEW_YEARS_EVE'
  | 'LABA'
  | 'DRAGON_HEAD'
  | 'WINTER_SOLSTICE'

export interface Festival {
  key: FestivalKey
  name: string
  rule: FestivalRule
}
export interface FestivalDay {
  key: FestivalKey
  name: string
  date: LocalDate
}

const lunar = (month: number, day: number, offsetDays = 0): FestivalRule => ({ kind: 'LUNAR', month, day, offsetDays })
const solarTerm = (name: SolarTerm): FestivalRule => ({ kind: 'SOLAR_TERM', name })

/** In the order of a year that begins with the Spring Festival. */
export const festivals: readonly Festival[] = [
  { key: 'SPRING_FESTIVAL', name: '春节', rule: lunar(1, 1) },
  { key: 'LANTERN', name: '元宵', rule: lunar(1, 15) },
  { key: 'DRAGON_HEAD', name: '二月二', rule: lunar(2, 2) },
  { key: 'QINGMING', name: '清明', rule: solarTerm('清明') },
  { key: 'DRAGON_BOAT', name: '端午', rule: lunar(5, 5) },
  { key: 'QIXI', name: '七夕', rule: lunar(7, 7) },
  { key: 'MID_AUTUMN', name: '中秋', rule: lunar(8, 15) },
  { key: 'DOUBLE_NINTH', name: '重阳', rule: lunar(9, 9) },
  { key: 'WINTER_SOLSTICE', name: '冬至', rule: solarTerm('冬至') },
  { key: 'LABA', name: '腊八', rule: lunar(12, 8) },
  // The last month has 29 or 30 days; the eve is whatever day comes before the first of the next year.
  { key: 'NEW_YEARS_EVE', name: '除夕', rule: lunar(1, 1, -1) },
]

const two = (value: number) => String(value).padStart(2, '0')

/** The days on which a rule falls within a Gregorian year: one, or for a date at the turn of the year none or two. */
export function ruleDates(rule: FestivalRule, year: number): LocalDate[] {
  switch (rule.kind) {
    case 'GREGORIAN':
      return [`${year}-${two(rule.month)}-${two(rule.day)}`]
    case 'SOLAR_TERM':
      return [solarTermDate(rule.name, year)]
    case 'LUNAR':
      return [year - 1, year]
        .map((lunarYear) => addDays(dayOfLunarDate(lunarYear, rule.month, rule.day), rule.offsetDays ?? 0))
        .filter((date) => date.startsWith(`${year}-`))
  }
}

const years = new Map<number, readonly FestivalDay[]>()

/** Every festival that falls within a Gregorian year, by date. 腊八 falls twice in some years (2022) and not at all in others (2023). */
export function festivalsOfYear(year: number): readonly FestivalDay[] {
  const known = years.get(year)
  if (known) return known
  const days = festivals
    .flatMap(({ key, name, rule }) => ruleDates(rule, year).map((date) => ({ key, name, date })))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
  years.set(year, days)
  return days
}

/** The festival's day in a Gregorian year: the first where it falls twice, null where it does not fall. */
export function festivalDate(key: FestivalKey, year: number): LocalDate | null {
  return festivalsOfYear(year).find((day) => day.key === key)?.date ?? null
}

export function festivalOn(date: LocalDate): FestivalDay | null {
  return festivalsOfYear(Number(date.slice(0, 4))).find((day) => day.date === date) ?? null
}

export const isFestivalKey = (text: string): text is FestivalKey => festivals.some(({ key }) => key === text)

/** `offsetDays` after (negative: before) the festival in that year; null where the festival does not fall. */
export function festivalDateWithOffset(key: FestivalKey, year: number, offsetDays: number): LocalDate | null {
  const date = festivalDate(key, year)
  return date && addDays(date, offsetDays)
}

export interface NextFestival extends FestivalDay {
  /** 0 on the day itself. */
  daysAway: number
}

const around = (date: LocalDate): FestivalDay[] => {
  const year = Number(date.slice(0, 4))
  // A 腊八 can be missing from one year, so that the nearest one lies two years off.
  return [-2, -1, 0, 1, 2].flatMap((step) => festivalsOfYear(year + step))
}

/** The nearest festival on or after `date`; of all, or of one key. */
export function nextFestival(date: LocalDate, key?: FestivalKey): NextFestival {
  const next = around(date).find((day) => day.date >= date && (!key || day.key === key))
  if (!next) throw new Error(`No festival found after ${date}`)
  return { ...next, daysAway: daysBetween(date, next.date) }
}

/** The nearest festival before `date`; of all, or of one key. */
export function lastFestival(date: LocalDate, key?: FestivalKey): FestivalDay {
  const last = around(date).findLast((day) => day.date < date && (!key || day.key === key))
  if (!last) throw new Error(`No festival found before ${date}`)
  return last
}
