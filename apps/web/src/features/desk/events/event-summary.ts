import { localDateOf, monthDayText, timeRangeText, weekdayText } from '@culture/calendar'
import type { DeskEventFragment } from '@culture/contract/desk-operations'
import { to } from '../../../addresses.ts'
import { deskWords } from '../../../words/desk.ts'

type Sums = Record<'capacity' | 'taken' | 'heads' | 'left' | 'waiting', number>

/** Path of an event at the desk, or of one of its pages. */
export const deskEventPath = ({ id }: Pick<DeskEventFragment, 'id'>, page = ''): string =>
  to(`/desk/events/${encodeURIComponent(id)}${page}`)

/** 2月20日 周六 */
export function dayOf({ startsAt }: Pick<DeskEventFragment, 'startsAt'>): string {
  const day = localDateOf(new Date(startsAt))
  return `${monthDayText(day)} ${weekdayText(day)}`
}

/** 下午2:00–4:30 */
export const hoursOf = ({ startsAt, endsAt }: Pick<DeskEventFragment, 'startsAt' | 'endsAt'>): string =>
  timeRangeText(new Date(startsAt), new Date(endsAt))

type WithMeetings = Pick<DeskEventFragment, 'meetings' | 'startsAt' | 'endsAt'>

/** One meeting of an event, and which of how many it is. */
export interface ShownMeeting {
  startsAt: string
  endsAt: string
  number: number
  of: number
}

/** The meeting that is on this day or comes next; the last one where all are past. */
export function meetingFrom({ meetings, startsAt, endsAt }: WithMeetings, day: string): ShownMeeting {
  const next = meetings.findIndex((meeting) => localDateOf(new Date(meeting.endsAt)) >= day)
  const at = next === -1 ? Math.max(0, meetings.length - 1) : next
  return { ...(meetings[at] ?? { startsAt, endsAt }), number: at + 1, of: meetings.length }
}

/** 第2次，共3次; null where there is one only. */
export const whichOf = ({ number, of }: ShownMeeting): string | null => (of > 1 ? deskWords.meeting(number, of) : null)

/** 3月2日 周二 上午10:00–10:30, of the slot that a family has; null where there are none. */
export function slotText({ places }: Pick<DeskEventFragment, 'places'>, slotId: string | null): string | null {
  const slot = slotId === null ? undefined : places.find((each) => each.slotId === slotId)
  return slot ? `${dayOf(slot)} ${hoursOf(slot)}` : null
}

/** The same for a list to choose from: without the day where all are on one. */
export function slotChoice(event: Pick<DeskEventFragment, 'places'>, slotId: string | null): string {
  const oneDay = new Set(event.places.map(dayOf)).size === 1
  const slot = event.places.find((each) => each.slotId === slotId)
  return oneDay && slot ? hoursOf(slot) : (slotText(event, slotId) ?? '')
}

/** All slots together. */
export function sumPlaces(places: DeskEventFragment['places']): Sums {
  const sum = (pick: (each: DeskEventFragment['places'][number]) => number) => places.reduce((total, each) => total + pick(each), 0)
  return {
    capacity: sum((each) => each.capacity),
    taken: sum((each) => each.taken),
    heads: sum((each) => each.heads),
    left: sum((each) => each.left),
    waiting: sum((each) => each.waiting),
  }
}

/** 户, 人 or 段: what a place of the event is. */
export function unitWord(places: DeskEventFragment['places']): string {
  const { households, people, slots } = deskWords.figures
  return { HOUSEHOLD: households, PERSON: people, SLOT: slots }[places[0]?.unit ?? 'PERSON']
}
