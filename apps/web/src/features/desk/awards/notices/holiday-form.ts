import { isLocalDate } from '@culture/calendar'
import type { HolidayYearInput } from '@culture/contract/desk-operations'
import { deskNoticeWords as words } from '../../../../words/desk-award-notices.ts'

export type HolidayValues = Record<'year' | 'documentNo' | 'daysOff' | 'workdays', string>

export type HolidayReading = { kind: 'INPUT'; input: HolidayYearInput } | { kind: 'FAULT'; field: keyof HolidayValues; text: string }

/** Lines as people type them: any dash, 到 or spaces between two days, empty lines for nothing. */
const linesOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const DAYS = /^(\d{4}-\d{2}-\d{2})(?:\s*(?:到|至|—|–|-|~|\s)\s*(\d{4}-\d{2}-\d{2}))?$/

function spanOf(line: string): { from: string; until: string } | null {
  const [, from, until = from] = DAYS.exec(line) ?? []
  return from && until && isLocalDate(from) && isLocalDate(until) ? { from, until } : null
}

const fault = (field: keyof HolidayValues, text: string): HolidayReading => ({ kind: 'FAULT', field, text })

/** The State Council's arrangement of a year as the desk has typed it; the first line that cannot be read is named. */
export function readHolidays({ year, documentNo, daysOff, workdays }: HolidayValues): HolidayReading {
  if (!/^\d{4}$/.test(year)) return fault('year', words.invalidYear)
  const spans: { from: string; until: string }[] = []
  for (const line of linesOf(daysOff)) {
    const span = spanOf(line)
    if (!span) return fault('daysOff', words.invalidDays(line))
    spans.push(span)
  }
  const worked = linesOf(workdays)
  const odd = worked.find((line) => !isLocalDate(line))
  if (odd !== undefined) return fault('workdays', words.invalidDays(odd))
  return { kind: 'INPUT', input: { year: Number(year), documentNo, daysOff: spans, workdays: worked } }
}
