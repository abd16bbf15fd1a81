import type { Places } from '../../events/index.js'
import type { HeldEvent } from '../sign-up-deps.js'

/**
 * When the holders of a places row are to come: the start of its slot, else of each meeting. The row is the truth; where the event that
 * this process shows has another first start, it is about to be replaced, and only the row's own start is sure.
 */
export function startsOf({ slotId, startsAt }: Pick<Places, 'slotId' | 'startsAt'>, { meetings }: Pick<HeldEvent, 'meetings'>): string[] {
  const starts = meetings.map((meeting) => meeting.startsAt.toISOString())
  return slotId === null && starts[0] === startsAt ? starts : [startsAt]
}

/** Postponed, and nobody has said yet until when. */
export const hasNoDate = ({ postponedTo, postponedFrom }: Pick<Places, 'postponedTo' | 'postponedFrom'>): boolean =>
  postponedTo !== null && postponedTo === postponedFrom
