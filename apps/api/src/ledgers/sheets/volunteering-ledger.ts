import { Activity, type Team } from '../../content/index.js'
import type { Cell, Column, Ledger } from '../rules/sheet.js'
import { kindWords } from '../words.js'
import {
  closingColumns,
  dayCell,
  joined,
  type LedgerEvent,
  listed,
  recapCell,
  stateCell,
  timeCell,
  tookPlace,
  visitsCell,
  volunteersCell,
} from './event-cells.js'
import { teamSheet } from './team-cells.js'

const HOUR = 3_600_000

const columns: readonly Column[] = [
  { title: '序号', width: 2, align: 'center' },
  { title: '日期', width: 5.5 },
  { title: '时间', width: 5.5 },
  { title: '服务项目', width: 12 },
  { title: '类别', width: 4, align: 'center' },
  { title: '话题', width: 5 },
  { title: '地点', width: 8 },
  { title: '志愿服务队', width: 10 },
  { title: '志愿者人次', width: 4, align: 'right', total: 'SUM' },
  { title: '服务时长\n（小时）', width: 4, align: 'right', total: 'SUM' },
  { title: '合计工时\n（人·小时）', width: 5, align: 'right', total: 'SUM' },
  { title: '服务对象\n人次', width: 4, align: 'right', total: 'SUM' },
  ...closingColumns,
]

/** Work of volunteers: what is called so, what a volunteer team runs, and where a recap counts volunteers. */
export const isVolunteering = ({ event }: LedgerEvent): boolean =>
  (event instanceof Activity && event.kind === 'VOLUNTEERING') ||
  event.teams.some(({ kind }) => kind === 'VOLUNTEER') ||
  (event.recap?.volunteers ?? 0) > 0

const inTenths = (value: number): number => Math.round(value * 10) / 10

function rowOf(entry: LedgerEvent, at: number, now: Date): Cell[] {
  const { event } = entry
  const hours = inTenths(event.meetings.reduce((sum, { startsAt, endsAt }) => sum + endsAt.getTime() - startsAt.getTime(), 0) / HOUR)
  const worked = tookPlace(event, now) ? volunteersCell(entry) : null
  const kind = event instanceof Activity ? kindWords[event.kind] : '道德讲堂'
  return [
    ...[at + 1, dayCell(event), timeCell(event), event.title, kind, event instanceof Activity ? joined(event.topics) : null],
    ...[event.venue?.name ?? null, listed(event.teams.filter((team) => team.kind === 'VOLUNTEER').map(({ name }) => name))],
    ...[worked, worked === null ? null : hours, worked === null ? null : inTenths(worked * hours), visitsCell(entry)],
    ...[stateCell(event, now), recapCell(entry)],
  ]
}

/** 志愿服务台账: what was done, and the teams that did it. */
export const volunteeringLedger = (teams: readonly Team[], entries: readonly LedgerEvent[], now: Date): Ledger => ({
  title: '志愿服务台账',
  counting: [
    '志愿服务活动、志愿服务队承办的活动和回顾里记有志愿者的活动都计入，按开始日期归入本期；',
    '志愿者人次以活动回顾填报为准，服务时长为活动起止时长，合计工时为两者相乘；',
    '服务对象人次含现场随到；',
    '空格表示没有记录，不是零。',
  ],
  sheets: [
    { name: '服务记录', columns, rows: entries.filter(isVolunteering).map((entry, at) => rowOf(entry, at, now)) },
    teamSheet(
      '志愿服务队',
      teams.filter(({ kind }) => kind === 'VOLUNTEER'),
      entries,
      now,
    ),
  ],
})
