import type { RosterFilterInput, SignUpStatus } from '@culture/contract/desk-operations'

const hasPlace = ['CONFIRMED', 'CHECKED_IN', 'NO_SHOW'] as const

/** The ways in which a roster is looked at, in the order of the tabs. Who has come is asked for each meeting of a course. */
export const rosterViews = {
  all: { statuses: [...hasPlace, 'OFFERED', 'WAITLISTED'], came: null },
  missing: { statuses: hasPlace, came: false },
  came: { statuses: hasPlace, came: true },
  waiting: { statuses: ['OFFERED', 'WAITLISTED'], came: null },
} as const satisfies Record<string, { statuses: readonly SignUpStatus[]; came: boolean | null }>

export type RosterView = keyof typeof rosterViews

export const viewNames = Object.keys(rosterViews) as RosterView[]

export const readView = (value: string | null): RosterView =>
  value !== null && Object.hasOwn(rosterViews, value) ? (value as RosterView) : 'all'

/** What the graph is asked for; `find` looks through everybody, whatever the view. */
export const rosterFilter = (view: RosterView, find: string): RosterFilterInput =>
  find === '' ? { statuses: [...rosterViews[view].statuses], came: rosterViews[view].came } : { find }
