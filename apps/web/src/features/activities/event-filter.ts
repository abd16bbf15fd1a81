import { addDays, endOfDay, isLocalDate, type LocalDate, startOfDay } from '@culture/calendar'
import type { ActivityKind, EventFilter, Theme } from '@culture/contract/operations'
import { activityWords } from '../../words/activities.ts'

/** What the filter form asks for; every value is one that the form offers, or null. */
export interface EventChoice {
  theme: Theme | null
  kind: ActivityKind | 'LECTURE' | null
  /** YYYY-MM */
  month: string | null
  day: LocalDate | null
  /** The seven days that begin today. */
  week: boolean
  free: boolean
  /** Slugs. */
  series: string | null
  team: string | null
}

const oneOf = <T extends string>(value: string | null, known: Readonly<Record<T, unknown>>): T | null =>
  value !== null && Object.hasOwn(known, value) ? (value as T) : null

/** Reads the query of `/events`; what it does not know is left out, so that an old or mistyped address still shows a list. */
export function readEventChoice(query: URLSearchParams): EventChoice {
  const month = query.get('month')
  const day = query.get('day')
  const kind = query.get('kind')
  return {
    theme: oneOf<Theme>(query.get('theme'), activityWords.theme),
    kind: kind === 'LECTURE' ? 'LECTURE' : oneOf<ActivityKind>(kind, activityWords.kind),
    month: month !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : null,
    day: day !== null && isLocalDate(day) ? day : null,
    week: query.get('week') !== null,
    free: query.get('free') !== null,
    series: query.get('series') || null,
    team: query.get('team') || null,
  }
}

/** True while nothing is chosen: the list of all that comes. */
export function isOpenChoice(choice: EventChoice): boolean {
  return Object.values(choice).every((value) => value === null || value === false)
}

export interface ChoiceIds {
  series: string | null
  team: string | null
}

/** The graph's filter for a choice. Without a day or month only what is not over yet. */
export function toEventFilter(choice: EventChoice, ids: ChoiceIds, now: Date, today: LocalDate): EventFilter {
  const filter: EventFilter = {}
  if (choice.theme) filter.theme = choice.theme
  if (choice.kind === 'LECTURE') filter.kind = 'LECTURE_SESSION'
  else if (choice.kind) filter.activityKind = choice.kind
  if (choice.free) filter.hasFreePlaces = true
  if (ids.series) filter.series = ids.series
  if (ids.team) filter.team = ids.team
  if (choice.day) filter.day = choice.day
  else if (choice.month) filter.month = choice.month
  else if (choice.week)
    Object.assign(filter, { endsFrom: startOfDay(today).toISOString(), startsBefore: endOfDay(addDays(today, 6)).toISOString() })
  else filter.endsFrom = now.toISOString()
  return filter
}

/** The address of the same choice with some values changed; null or false leaves one out. */
export function choiceQuery(choice: EventChoice, changes: Partial<EventChoice> & { after?: string | null } = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...choice, ...changes })) {
    if (value === true) query.set(name, '1')
    else if (typeof value === 'string') query.set(name, value)
  }
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}
