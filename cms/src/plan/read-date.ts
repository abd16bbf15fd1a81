import { isLocalDate, type LocalDate, longWeekdayText, toLocalDate } from '@culture/calendar'
import { cellText, plainText } from './plain-text'
import type { Cell, CellFault } from './plan.types'

export type DateReading = { date: LocalDate } | { fault: CellFault }

const DAY_MS = 86_400_000
/** Day 0 of a sheet's serial numbers. */
const SHEET_EPOCH = Date.UTC(1899, 11, 30)
/** 2000-01-01 to 2099-12-31: any other number is no date that somebody meant. */
const SERIALS = { first: 36_526, last: 73_050 }

const weekday = '(?:(?:星期|周|礼拜)([一二三四五六日天])|\\((?:星期|周|礼拜)([一二三四五六日天])\\))?'
const written = new RegExp(`^(\\d{4})(?:年|[-/.])(\\d{1,2})(?:月|[-/.])(\\d{1,2})[日号]?${weekday}$`)
const together = /^(\d{4})(\d{2})(\d{2})$/
const shortYear = /^'?(\d{2}年|\d{2}[-/.]\d{1,2}[-/.]\d{1,2}$|\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$)/
const withoutYear = /^\d{1,2}(?:月|[-/.])\d{1,2}[日号]?(?:\(?(?:星期|周|礼拜).\)?)?$/
const figures = '〇一二三四五六七八九'

/** A day from a cell: a date of the sheet's own, a serial number, or text in figures or characters. Never guesses a century or a year. */
export function readDate(cell: Cell): DateReading {
  const text = cellText(cell)
  if (cell instanceof Date) return dayAt(cell.getTime(), text)
  if (typeof cell === 'number' && cell >= SERIALS.first && cell <= SERIALS.last) return dayAt(SHEET_EPOCH + Math.floor(cell) * DAY_MS, text)
  const plain = inFigures(plainText(text))
  const found = written.exec(plain) ?? together.exec(plain)
  if (found) return checked(found, text)
  if (shortYear.test(plain)) return { fault: { code: 'TWO_DIGIT_YEAR', text } }
  return { fault: { code: withoutYear.test(plain) ? 'NO_YEAR' : 'NOT_A_DATE', text } }
}

/** Times of a sheet are kept with an error of parts of a second, also across midnight. */
function dayAt(time: number, text: string): DateReading {
  const date = new Date(time + 1_000).toISOString().slice(0, 10)
  return isLocalDate(date) ? { date } : { fault: { code: 'NOT_A_DATE', text } }
}

function checked([, year, month, day, open, bracketed]: RegExpExecArray, text: string): DateReading {
  const date = toLocalDate(Number(year), Number(month), Number(day))
  if (!isLocalDate(date)) return { fault: { code: 'NO_SUCH_DAY', text } }
  const said = (open ?? bracketed)?.replace('天', '日')
  const real = longWeekdayText(date)
  return said && !real.endsWith(said) ? { fault: { code: 'WRONG_WEEKDAY', text, weekday: real } } : { date }
}

/** 二〇二七年六月二十九日 → 2027年6月29日. Weekdays keep their characters. */
function inFigures(text: string): string {
  return text
    .replace(/[〇零○一二三四五六七八九]{4}(?=年)/, (year) => [...year].map(figureOf).join(''))
    .replace(/(?<=^|[年月])([一二三四五六七八九十]{1,3})(?=[月日号])/g, (_, number: string) => String(upTo31(number)))
}

const figureOf = (character: string): number => Math.max(0, figures.indexOf(character))

function upTo31(characters: string): number {
  const [tens, ones] = characters.includes('十') ? characters.split('十') : ['', characters]
  const ten = characters.includes('十') ? (tens ? figureOf(tens) : 1) * 10 : 0
  return ten + (ones ? figureOf(ones) : 0)
}
