import { localDateOf } from '@culture/calendar'
import type { Team } from '../../content/index.js'
import type { Cell, Column, Sheet } from '../rules/sheet.js'
import { dayCell, type LedgerEvent, listed, tookPlace, visitsCell } from './event-cells.js'

const columns: readonly Column[] = [
  { title: '序号', width: 2, align: 'center' },
  { title: '队伍名称', width: 9 },
  { title: '门类', width: 5 },
  { title: '队员人数', width: 3, align: 'right', total: 'SUM' },
  { title: '日常活动', width: 13 },
  { title: '联系电话', width: 6.5 },
  { title: '招募', width: 4, align: 'center' },
  { title: '本期参加\n场次', width: 4, align: 'right' },
  { title: '本期服务\n人次', width: 4, align: 'right' },
  { title: '本期活动', width: 18 },
  { title: '最近一次', width: 5.5 },
]

const sumKnown = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)
}

function rowOf(team: Team, at: number, entries: readonly LedgerEvent[], now: Date): Cell[] {
  const own = entries.filter(({ event }) => event.teams.some(({ id }) => id === team.id) && tookPlace(event, now))
  const last = own.toSorted((a, b) => a.event.startsAt.getTime() - b.event.startsAt.getTime()).at(-1)
  return [
    ...[at + 1, team.name, team.artForm, team.memberCount, team.practice, team.contactPhone, team.recruiting ? '招募中' : '已满'],
    ...[
      own.length,
      sumKnown(own.map(visitsCell)),
      listed(own.map(({ event }) => `${localDateOf(event.startsAt).slice(5)} ${event.title}`)),
    ],
    last ? dayCell(last.event) : null,
  ]
}

/** Teams and what they did in the period; what two teams ran together counts for both. */
export const teamSheet = (name: string, teams: readonly Team[], entries: readonly LedgerEvent[], now: Date): Sheet => ({
  name,
  columns,
  rows: teams.map((team, at) => rowOf(team, at, entries, now)),
})
