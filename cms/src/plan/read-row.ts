import { dateParts, instantOf, type LocalDate } from '@culture/calendar'
import { linesOf, wordsOf } from '../export/text'
import { type ChoiceKind, choices, type Word, wordOf } from '../words/choices'
import { cellText, plainText } from './plain-text'
import type { Cell, CellFault, PlanColumn, PlanRow, RowFault } from './plan.types'
import { requiredColumns } from './plan.types'
import type { KnownNames, PlanNames } from './plan-names'
import { readDate } from './read-date'
import { readTime } from './read-time'

/** A planned activity in the editor's form, as a draft takes it. */
export interface PlannedActivity {
  row: number
  title: string
  date: LocalDate
  data: Record<string, unknown>
}
export type RowReading = { faults: RowFault[] } | { activity: PlannedActivity }

export interface PlanKnowledge {
  names: PlanNames
  thisYear: number
}

/** As the schema of activities has it. */
const longest: Partial<Record<PlanColumn, number>> = { title: 80, topics: 120, summary: 200 }
const YEARS_BACK = 1
const YEARS_AHEAD = 3
const LARGEST_NUMBER = 100_000

/** One row of the plan as a draft, or everything that is wrong with it. */
export function readRow({ row, cells }: PlanRow, { names, thisYear }: PlanKnowledge): RowReading {
  const faults: RowFault[] = []
  const wrong = (column: PlanColumn, fault: CellFault): null => {
    faults.push({ ...fault, row, column })
    return null
  }
  const text = (column: PlanColumn) => cellText(cells[column])
  for (const column of requiredColumns) if (text(column) === '') wrong(column, { code: 'MISSING' })
  for (const [column, most] of Object.entries(longest) as [PlanColumn, number][])
    if (text(column).length > most) wrong(column, { code: 'TOO_LONG', most })

  const date = readDay(cells.date ?? null, thisYear, wrong)
  const meetings = readMeetings(cells, date, wrong)
  const choice = <K extends ChoiceKind>(column: PlanColumn, kind: K) => readChoice(text(column), kind, (fault) => wrong(column, fault))
  const named = (column: keyof PlanNames) => readNames(text(column), names[column], (fault) => wrong(column, fault))
  const number = (column: PlanColumn) => readNumber(cells[column] ?? null, (fault) => wrong(column, fault))
  const data = {
    title: text('title'),
    theme: choice('theme', 'theme'),
    kind: choice('kind', 'activityKind'),
    eventStatus: wordOf('eventStatus', 'SCHEDULED'),
    plannedFor: date,
    meetings,
    venue: named('venue')[0] ?? null,
    teams: named('teams'),
    series: named('series')[0] ?? null,
    festival: named('festival')[0] ?? null,
    topics: wordsOf(text('topics')).join('、') || null,
    summary: text('summary') || null,
    signUp: readSignUp(choice('signUp', 'signUpMode'), number('capacity'), choice('unit', 'capacityUnit'), wrong),
    bring: linesOf(text('bring')).flatMap(wordsOf).join('\n') || null,
    expectedAttendance: number('expectedAttendance'),
  }
  return faults.length > 0 || !date ? { faults } : { activity: { row, title: data.title, date, data } }
}

type Wrong = (column: PlanColumn, fault: CellFault) => null
type Refuse = (fault: CellFault) => null

function readDay(cell: Cell, thisYear: number, wrong: Wrong): LocalDate | null {
  if (cellText(cell) === '') return null
  const reading = readDate(cell)
  if ('fault' in reading) return wrong('date', reading.fault)
  const { year } = dateParts(reading.date)
  const near = year >= thisYear - YEARS_BACK && year <= thisYear + YEARS_AHEAD
  return near ? reading.date : wrong('date', { code: 'FAR_YEAR', text: cellText(cell) })
}

/** A plan may leave the time open; half a time is a slip. */
function readMeetings(cells: PlanRow['cells'], date: LocalDate | null, wrong: Wrong): { startsAt: string; endsAt: string }[] {
  const read = (column: 'startTime' | 'endTime') => {
    const cell = cells[column] ?? null
    if (cellText(cell) === '') return undefined
    return readTime(cell) ?? wrong(column, { code: 'NOT_A_TIME', text: cellText(cell) })
  }
  const [start, end] = [read('startTime'), read('endTime')]
  if (start === undefined && end === undefined) return []
  if (start === undefined) wrong('startTime', { code: 'TIME_ALONE' })
  if (end === undefined) wrong('endTime', { code: 'TIME_ALONE' })
  if (!start || !end) return []
  if (end <= start) wrong('endTime', { code: 'ENDS_EARLY' })
  return date ? [{ startsAt: instantOf(date, start).toISOString(), endsAt: instantOf(date, end).toISOString() }] : []
}

function readChoice<K extends ChoiceKind>(text: string, kind: K, refuse: Refuse): Word<K> | null {
  if (text === '') return null
  const words = Object.values(choices[kind]) as Word<K>[]
  return words.find((word) => plainText(word) === plainText(text)) ?? refuse({ code: 'NOT_A_CHOICE', text, known: words })
}

function readNames(text: string, { list, ids }: KnownNames, refuse: Refuse): string[] {
  return wordsOf(text).flatMap((name) => {
    const found = ids.get(plainText(name)) ?? []
    if (found.length === 0) refuse({ code: 'UNKNOWN_NAME', text: name, known: list })
    if (found.length > 1) refuse({ code: 'NAMED_TWICE', text: name })
    return found
  })
}

function readNumber(cell: Cell, refuse: Refuse): number | null {
  const text = cellText(cell)
  if (text === '') return null
  const value = Number(plainText(text).replace(/[人户组席个名]$/, ''))
  return Number.isInteger(value) && value > 0 && value <= LARGEST_NUMBER ? value : refuse({ code: 'NOT_A_NUMBER', text })
}

/** Places without a word on signing up mean that one has to; without a word on how they are counted, they are counted by person. */
function readSignUp(mode: string | null, capacity: number | null, unit: string | null, wrong: Wrong): Record<string, unknown> | null {
  const none = wordOf('signUpMode', 'NONE')
  if (mode === none && capacity) return wrong('capacity', { code: 'NEEDS_NO_SIGN_UP' })
  if (!capacity && (!mode || mode === none)) return null
  const counted = capacity ? (unit ?? wordOf('capacityUnit', 'PERSON')) : unit
  return { mode: mode ?? wordOf('signUpMode', 'REQUIRED'), unit: counted, capacity }
}
