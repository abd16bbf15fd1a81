import type { LectureSession } from '../../content/index.js'
import type { Cell, Ledger } from '../rules/sheet.js'
import { roleWords, segmentWords, topicClassWords } from '../words.js'
import {
  attendanceCells,
  attendanceColumns,
  closingColumns,
  countingWords,
  dayCell,
  joined,
  type LedgerEvent,
  listed,
  recapCell,
  stateCell,
  timeCell,
} from './event-cells.js'

const head = [
  { title: '期号', width: 4, align: 'center' },
  { title: '日期', width: 5.5 },
  { title: '时间', width: 5.5 },
  { title: '主题', width: 8 },
  { title: '四德类别', width: 4, align: 'center' },
  { title: '环节', width: 7 },
  { title: '故事', width: 7 },
  { title: '经典', width: 7 },
  { title: '主持人', width: 4 },
  { title: '宣讲人等', width: 6 },
  { title: '地点', width: 5 },
] as const

type Segments = LectureSession['segments']

/** The title that the site shows: of a story for the hall only, nothing but its place in the order. */
const titlesOf = (segments: Segments, type: Segments[number]['type']): string =>
  joined(
    segments
      .filter((segment) => segment.type === type)
      .map(({ title, source }) => (type === 'CLASSIC' && source ? `${title}（${source}）` : title)),
  )

const speakersOf = ({ speakers }: LectureSession): string =>
  listed(speakers.map(({ kind, displayName }) => `${roleWords[kind]}：${displayName}`))

function rowOf(entry: LedgerEvent<LectureSession>, now: Date): Cell[] {
  const { event } = entry
  return [
    ...[`${event.year}年\n第${event.issueNo}期`, dayCell(event), timeCell(event), event.title],
    ...[joined(event.topicClasses.map((topic) => topicClassWords[topic])), event.segments.map(({ type }) => segmentWords[type]).join('、')],
    ...[titlesOf(event.segments, 'STORY'), titlesOf(event.segments, 'CLASSIC')],
    ...[event.host?.displayName ?? null, speakersOf(event), event.venue?.name ?? null],
    ...attendanceCells(entry),
    ...[stateCell(event, now), recapCell(entry)],
  ]
}

/** 道德讲堂台账. Names and stories stand in it as the site shows them. */
export const lectureLedger = (entries: readonly LedgerEvent<LectureSession>[], people: number | null, now: Date): Ledger => ({
  title: '道德讲堂台账',
  counting: [...countingWords, '人名和故事按本人同意的范围写，只在讲堂里讲的故事不写内容。'],
  sheets: [
    {
      name: '道德讲堂',
      columns: [...head, ...attendanceColumns(people), ...closingColumns],
      rows: entries.map((entry) => rowOf(entry, now)),
    },
  ],
})
