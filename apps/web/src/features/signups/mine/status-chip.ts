import type { HeldSignUpFragment, SignUpStatus } from '@culture/contract/operations'
import type { ChipTone } from '../../../ui/chip/chip-tones.ts'
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

/** 报上了, 候补第2位, 有位子等您回话 … as a chip. */
export function statusChip({ status, position }: Pick<HeldSignUpFragment, 'status' | 'position'>): { tone: ChipTone; text: string } {
  const text = status === 'WAITLISTED' && position !== null ? words.waitingAt(position) : words.status[status]
  return { tone: toneOf[status], text }
}

/** A ticket opens the door for a family that has its place, and proves the place of one in the queue to the desk. */
export function hasTicket(status: SignUpStatus): boolean {
  return status === 'CONFIRMED' || status === 'CHECKED_IN'
}
