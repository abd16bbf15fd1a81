import { localDateOf } from '@culture/calendar'
import type { DeskEventFragment } from '@culture/contract/desk-operations'
import { now } from '../../clock.ts'
import type { NavEntry } from '../../layouts/nav.ts'
import { deskWords as words } from '../../words/desk.ts'
import { mayAward } from './awards/may-award.ts'
import type { Desk } from './session/desk-door.ts'

export type DeskSection = 'today' | 'days' | 'calls' | 'ledgers' | 'awards' | 'readings'

/** What the member of staff can use, in the order of use. */
export function deskNav(desk: Pick<Desk, 'may'>, current: DeskSection | undefined): NavEntry[] {
  const sections: readonly { section: DeskSection; path: string; open: boolean }[] = [
    { section: 'today', path: '/desk', open: desk.may('EVENTS_READ') },
    { section: 'days', path: '/desk/events', open: desk.may('EVENTS_READ') },
    { section: 'calls', path: '/desk/calls', open: desk.may('CALLS') },
    { section: 'ledgers', path: '/desk/ledgers', open: desk.may('LEDGERS_READ') },
    { section: 'awards', path: '/desk/awards', open: mayAward(desk) },
    { section: 'readings', path: '/desk/readings', open: desk.may('READINGS_READ') },
  ]
  return sections.filter(({ open }) => open).map(({ section, path }) => ({ path, label: words[section], current: section === current }))
}

/** Where an event stands in the contents line: among today's while it meets today, else among the days. */
export function sectionOf(event: Pick<DeskEventFragment, 'meetings'> | null | undefined): DeskSection {
  const dayOf = (instant: string | Date) => localDateOf(new Date(instant))
  return event?.meetings.some(({ startsAt }) => dayOf(startsAt) === dayOf(now())) ? 'today' : 'days'
}
