import type { RosterFilterInput, SignUpStatus } from '@culture/contract/desk-operations'

/** The ways in which a roster is looked at, in the order of the tabs. */
export const rosterViews = {
  all: ['CONFIRMED', 'CHECKED_IN', 'NO_SHOW', 'OFFERED', 'WAITLISTED'],
  missing: ['CONFIRMED', 'NO_SHOW'],
  came: ['CHECKED_IN'],
  waiting: ['OFFERED', 'WAITLISTED'],
} as const satisfies Record<string, readonly SignUpStatus[]>

export type RosterView = keyof typeof rosterViews

export const viewNames = Object.keys(rosterViews) as RosterView[]

export const readView = (value: string | null): RosterView =>
  value !== null && Object.hasOwn(rosterViews, value) ? (value as RosterView) : 'all'

/** What the graph is asked for; `find` looks through everybody, whatever the view. */
export const rosterFilter = (view: RosterView, find: string): RosterFilterInput =>
  find === '' ? { statuses: [...rosterViews[view]] } : { find }
