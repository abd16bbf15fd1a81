import { codeOf, type Word } from '../words/choices'
import type { Terms } from './event-life.types'

/** What stands in the form, as far as residents who signed up would notice. */
export interface DraftTerms {
  eventStatus?: Word<'eventStatus'> | null
  meetings?: readonly { startsAt?: string | null; endsAt?: string | null }[] | null
  festivalSchedule?: Partial<Terms['schedule']> | null
  /** As picked but not saved yet, or the saved one. */
  venueId?: string | null
  signUp?: { capacity?: number | null; slots?: readonly DraftSlot[] | null } | null
}
interface DraftSlot {
  key?: string | null
  startsAt?: string | null
  capacity?: number | null
}

/** What people would be hit by. A slot's `capacity` is 0 when it is taken away. */
export type TermChange =
  /** TIME and VENUE are told to everybody by the sign-up system; HOURS (a later meeting, an end) and VENUE_OPEN (from or to no place) are not. */
  | { kind: 'CANCELLED' | 'POSTPONED' | 'TIME' | 'HOURS' | 'VENUE' | 'VENUE_OPEN' }
  | { kind: 'CAPACITY'; capacity: number }
  | { kind: 'SLOT'; slot: string; startsAt: string; capacity: number }

const changes = (happened: boolean, change: TermChange): TermChange[] => (happened ? [change] : [])

/** How a draft differs from what was promised, to the worse of those who have signed up. */
export function changedTerms(terms: Terms, draft: DraftTerms): TermChange[] {
  const status = codeOf('eventStatus', draft.eventStatus) ?? terms.status
  if (status === 'CANCELLED') return changes(terms.status !== 'CANCELLED', { kind: 'CANCELLED' })
  const capacity = draft.signUp?.capacity
  return [
    ...changes(status === 'POSTPONED' && terms.status !== 'POSTPONED', { kind: 'POSTPONED' }),
    ...changedTimes(terms, draft),
    ...changedVenue(terms, draft),
    ...(typeof capacity === 'number' && terms.capacity !== null && capacity >= 0 && capacity < terms.capacity
      ? [{ kind: 'CAPACITY' as const, capacity }]
      : []),
    ...changedSlots(terms, draft),
  ]
}

function changedVenue({ venueId }: Terms, draft: DraftTerms): TermChange[] {
  const moved = draft.venueId !== undefined && draft.venueId !== venueId
  return changes(moved, { kind: draft.venueId && venueId ? 'VENUE' : 'VENUE_OPEN' })
}

/** The sign-up system tells of another first start. Without any date left, of none. */
function changedTimes(terms: Terms, draft: DraftTerms): TermChange[] {
  if (!timesDiffer(terms, draft)) return []
  const { meetings: drafted, festivalSchedule: planned } = draft
  const other = drafted?.length
    ? firstStart(drafted) !== firstStart(terms.meetings)
    : !!planned && startText(planned) !== startText(terms.schedule)
  return [{ kind: other ? 'TIME' : 'HOURS' }]
}

const firstStart = (times: readonly { startsAt?: string | null }[]): number =>
  Math.min(...times.map(({ startsAt }) => Date.parse(startsAt ?? '')))

const instants = (times: readonly { startsAt?: string | null; endsAt?: string | null }[]) =>
  times
    .map(({ startsAt, endsAt }) => `${Date.parse(startsAt ?? '')}/${Date.parse(endsAt ?? '')}`)
    .sort()
    .join()

function timesDiffer({ meetings, schedule, slots }: Terms, draft: DraftTerms): boolean {
  if (draft.meetings?.length) return instants(draft.meetings) !== instants(meetings)
  if (draft.festivalSchedule) return scheduleText(draft.festivalSchedule) !== scheduleText(schedule)
  // Times that follow from the slots are told of slot by slot.
  return draft.meetings !== undefined && slots.length === 0
}

const startText = (schedule: Partial<Terms['schedule']> | null): string =>
  schedule ? [schedule.year, schedule.offsetDays, schedule.startTime?.slice(0, 5)].join() : ''

const scheduleText = (schedule: Partial<Terms['schedule']> | null): string =>
  schedule ? [schedule.year, schedule.offsetDays, schedule.startTime?.slice(0, 5), schedule.endTime?.slice(0, 5)].join() : ''

function changedSlots({ slots }: Terms, draft: DraftTerms): TermChange[] {
  const drafted = draft.signUp?.slots
  if (!drafted) return []
  const sameSlot = (id: string, startsAt: string) => (one: DraftSlot) =>
    one.key ? one.key === id : Date.parse(one.startsAt ?? '') === Date.parse(startsAt)
  return slots.flatMap(({ id, startsAt, capacity }) => {
    const kept = drafted.find(sameSlot(id, startsAt))
    const asked = kept ? (kept.capacity ?? capacity) : 0
    return changes(asked < capacity, { kind: 'SLOT', slot: id, startsAt, capacity: asked })
  })
}
