import type { DeskPartyFragment } from '@culture/contract/desk-operations'
import { deskDoorWords as words } from '../../../words/desk-door.ts'
import { deskDrawWords } from '../../../words/desk-draws.ts'

/** What stands beside a family on the roster; null where it has its place and nothing is to be said. Before a draw nobody stands in a queue. */
export function rowStatus({ status, position }: Pick<DeskPartyFragment, 'status' | 'position'>, drawPending: boolean): string | null {
  if (status === 'CONFIRMED' || status === 'CHECKED_IN') return null
  if (status !== 'WAITLISTED') return words.status[status]
  if (drawPending) return deskDrawWords.tag
  return position === null ? words.status.WAITLISTED : words.waitingAt(position)
}

/** Whether the roster offers to check the family in; of a course at each meeting. */
export const canCome = ({ status, came }: Pick<DeskPartyFragment, 'status' | 'came'>): boolean =>
  !came && (status === 'CONFIRMED' || status === 'NO_SHOW' || status === 'CHECKED_IN')
