import type { HeldSignUpFragment, SignUpStatus } from '@culture/contract/operations'
import type { ChipTone } from '../../../ui/chip/chip-tones.ts'
import { drawWords } from '../../../words/draws.ts'
import { heldSignUpWords as words } from '../../../words/held-sign-up.ts'

const toneOf = {
  CONFIRMED: 'open',
  CHECKED_IN: 'open',
  WAITLISTED: 'wait',
  OFFERED: 'few',
  CANCELLED: 'over',
  EXPIRED: 'over',
  NO_SHOW: 'over',
} as const satisfies Record<SignUpStatus, ChipTone>

/** Entered, and lots are still to be drawn. */
export const awaitsDraw = ({ status, draw }: Pick<HeldSignUpFragment, 'status' | 'draw'>): boolean =>
  status === 'WAITLISTED' && draw !== null && draw.rank === null

/** 报上了, 候补第2位, 已登记，等抽签, 有位子等您回话 … as a chip. */
export function statusChip(signUp: Pick<HeldSignUpFragment, 'status' | 'position' | 'draw'>): { tone: ChipTone; text: string } {
  const { status, position } = signUp
  if (awaitsDraw(signUp)) return { tone: toneOf.WAITLISTED, text: drawWords.mine.chip }
  const text = status === 'WAITLISTED' && position !== null ? words.waitingAt(position) : words.status[status]
  return { tone: toneOf[status], text }
}

/** A ticket opens the door for a family that has its place, and proves the place of one in the queue to the desk. */
export function hasTicket(status: SignUpStatus): boolean {
  return status === 'CONFIRMED' || status === 'CHECKED_IN'
}
