import type { Activity } from '../../content/index.js'
import type { Cell, Ledger } from '../rules/sheet.js'
import { kindWords, themeWords } from '../words.js'
import {
  attendanceCells,
  attendanceColumns,
  closingColumns,
  countingWords,
  dayCell,
  joined,
  type LedgerEvent,
  recapCell,
  stateCell,
  teamCell,
  timeCell,
} from './event-cells.js'

const head = [
  { title: '序号', width: 2, align: 'center' },
  { title: '日期', width: 5.5 },
  { title: '时间', width: 5.5 },
  { title: '活动名称', width: 11 },
  { title: '主题', width: 4, align: 'center' },
  { title: '形式', width: 4, align: 'center' },
  { title: '系列、节日', width: 5.5 },
  { title: '话题', width: 4.5 },
  { title: '地点', width: 7 },
  { title: '承办队伍', width: 7.5 },
] as const

function rowOf(entry: LedgerEvent<Activity>, at: number, now: Date): Cell[] {
  const { event } = entry
  const occasion = joined([event.series?.name, event.festival?.name].filter((name) => name !== undefined))
  return [
    ...[at + 1, dayCell(event), timeCell(event), event.title, themeWords[event.theme], kindWords[event.kind], occasion],
    ...[joined(event.topics), event.venue?.name ?? null, teamCell(event)],
    ...attendanceCells(entry),
    ...[stateCell(event, now), recapCell(entry)],
  ]
}

/** 文化活动台账: everything of the period, also what was cancelled. `people`: 人数 over all of it. */
export const activityLedger = (entries: readonly LedgerEvent<Activity>[], people: number | null, now: Date): Ledger => ({
  title: '文化活动台账',
  counting: countingWords,
  sheets: [
    {
      name: '文化活动',
      columns: [...head, ...attendanceColumns(people), ...closingColumns],
      rows: entries.map((entry, at) => rowOf(entry, at, now)),
    },
  ],
})
