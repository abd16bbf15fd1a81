import { localDateOf, localTimeOf, weekdayText } from '@culture/calendar'
import type { Activity, Event, LectureSession } from '../../content/index.js'
import type { EventFigures } from '../rules/figures.js'
import type { Cell, Column } from '../rules/sheet.js'
import { unitWords } from '../words.js'

/** One event with what is known of who came. */
export interface LedgerEvent<E extends Event = Activity | LectureSession> {
  event: E
  figures: EventFigures
}

/** 2027-02-20 and under it 周六: sorts as text, and says the day of the week. */
export const dayCell = ({ startsAt }: Event): string => {
  const date = localDateOf(startsAt)
  return `${date}\n${weekdayText(date)}`
}

/** The first meeting; a course names how many more there are. */
export function timeCell({ meetings }: Event): string {
  const [first] = meetings
  if (!first) return ''
  const time = `${localTimeOf(first.startsAt)}–${localTimeOf(first.endsAt)}`
  return meetings.length > 1 ? `${time}\n共${meetings.length}次` : time
}

/** Whether it took place, as of `now`. */
export function stateCell({ editorialStatus, endsAt }: Event, now: Date): string {
  if (editorialStatus === 'CANCELLED') return '已取消'
  if (endsAt.getTime() <= now.getTime()) return '已举办'
  return editorialStatus === 'POSTPONED' ? '已改期' : '待举办'
}

export const tookPlace = ({ editorialStatus, endsAt }: Event, now: Date): boolean =>
  editorialStatus !== 'CANCELLED' && endsAt.getTime() <= now.getTime()

export const joined = (words: readonly string[]): string => [...new Set(words)].join('、')

/** One to a line. */
export const listed = (words: readonly string[]): string => [...new Set(words)].join('\n')

export const teamCell = ({ teams }: Event): string => listed(teams.map(({ name }) => name))

/** 60席, 20户; what has no limit says so. */
export const plannedCell = ({ event, figures }: LedgerEvent): string =>
  figures.planned === null ? '不限' : `${figures.planned}${unitWords[event.signUpSettings.unit ?? 'PERSON']}`

/** Counted at the door; else what the editor wrote into the recap. */
export const visitsCell = ({ event, figures }: LedgerEvent): number | null => figures.visits ?? event.recap?.attendance ?? null

export const volunteersCell = ({ event }: LedgerEvent): number | null => event.recap?.volunteers ?? null

/** Empty until there is a recap to look at. */
export const recapCell = ({ event }: LedgerEvent): Cell => (event.recap ? event.url : null)

/** What every list of events says of who came; `people` is what stands at the foot of 人数, which is no sum. */
export const attendanceColumns = (people: number | null): Column[] => [
  { title: '计划名额', width: 3, align: 'right' },
  { title: '报名人数', width: 3, align: 'right', total: 'SUM' },
  { title: '到场人次', width: 3, align: 'right', total: 'SUM' },
  { title: '到场人数', width: 3, align: 'right', total: { value: people } },
  { title: '现场随到', width: 3, align: 'right', total: 'SUM' },
  { title: '志愿者', width: 3, align: 'right', total: 'SUM' },
]

/** Whether it took place, and where to look at it. */
export const closingColumns: readonly Column[] = [
  { title: '状态', width: 3.5, align: 'center' },
  { title: '回顾网址', width: 20, screenOnly: true },
]

export function attendanceCells(entry: LedgerEvent): Cell[] {
  const { planned, signedUp, people, walkIns } = entry.figures
  return [plannedCell(entry), planned === null ? null : signedUp, visitsCell(entry), people, walkIns, volunteersCell(entry)]
}

export const countingWords = [
  '按开始日期归入本期；',
  '报名人数为占有名额的人头，候补和已取消的不计；',
  '到场人次为各次到场的人头，含现场随到，有签到的按签到，没有签到的按活动回顾填报；',
  '到场人数含现场随到，同一户或同一电话来几次只计一次，合计也按此计，不等于各行相加，过了保存期无法核对的空着；',
  '空格表示没有记录，不是零。',
] as const
