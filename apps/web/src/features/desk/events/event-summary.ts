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
