import { plainText } from './plain-text'
import type { Cell } from './plan.types'

const MINUTES_OF_DAY = 1_440
const written = /^(凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚)?(\d{1,2})(?:[:点时](\d{1,2})分?|[:点时](半)|[点时]整?)(?::\d{2})?$/
const later: readonly (string | undefined)[] = ['下午', '傍晚', '晚上', '晚']

/** A time of day, `HH:mm`, from a cell: a time of the sheet's own, a part of a day, or text such as 9:00, 上午9点半, 下午2:30. Null for anything else. */
export function readTime(cell: Cell): string | null {
  if (cell instanceof Date) return ofMinutes(Math.round(cell.getTime() / 60_000))
  if (typeof cell === 'number') return cell >= 0 && cell < 1 ? ofMinutes(Math.round(cell * MINUTES_OF_DAY)) : null
  const found = typeof cell === 'string' ? written.exec(plainText(cell)) : null
  if (!found) return null
  const [, part, hourText, minuteText, half] = found
  const hour = hourOfDay(Number(hourText), part)
  const minute = half ? 30 : Number(minuteText ?? 0)
  return hour > 23 || minute > 59 ? null : ofMinutes(hour * 60 + minute)
}

function hourOfDay(hour: number, part: string | undefined): number {
  if (later.includes(part) && hour < 12) return hour + 12
  if (part === '中午' && hour < 3) return hour + 12
  return part === '凌晨' && hour === 12 ? 0 : hour
}

function ofMinutes(minutes: number): string {
  const ofDay = ((minutes % MINUTES_OF_DAY) + MINUTES_OF_DAY) % MINUTES_OF_DAY
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`
}
