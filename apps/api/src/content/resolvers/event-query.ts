import { badInput } from '../../graph/index.js'
import type { EventKey } from '../projection/event-index.js'
import type { EventQuery } from '../projection/find-events.js'
import type { EventFilter, LectureFilter } from '../types/event-filter.types.js'

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

function monthKey(month: string): EventKey {
  if (!MONTH.test(month)) throw badInput('month 应写成 2027-02 的样子 / Expected YYYY-MM')
  return `month:${month}`
}

const present = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined

/** Conditions that are looked up, one row per field of the filter. */
const eventKeys = {
  kind: (value) => `kind:${value}`,
  activityKind: (value) => `form:${value}`,
  theme: (value) => `theme:${value}`,
  topic: (value) => `topic:${value}`,
  month: monthKey,
  day: (value) => `day:${value}`,
  series: (value) => `series:${value}`,
  team: (value) => `team:${value}`,
  festival: (value) => `festival:${value}`,
} as const satisfies Partial<Record<keyof EventFilter, (value: string) => EventKey>>

export function eventQuery(filter: EventFilter): EventQuery {
  const fields = Object.keys(eventKeys) as (keyof typeof eventKeys)[]
  const keys = fields.flatMap((field) => {
    const value = filter[field]
    return present(value) ? [eventKeys[field](value)] : []
  })
  return { keys, status: filter.status, endsFrom: filter.endsFrom, startsBefore: filter.startsBefore }
}

export function lectureQuery(filter: LectureFilter): EventQuery {
  const keys: EventKey[] = ['kind:LECTURE_SESSION']
  if (present(filter.year)) keys.push(`year:${filter.year}`)
  if (present(filter.topicClass)) keys.push(`class:${filter.topicClass}`)
  return { keys, endsFrom: filter.endsFrom, startsBefore: filter.startsBefore }
}
