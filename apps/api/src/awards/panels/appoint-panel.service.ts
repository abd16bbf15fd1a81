import type { AwardDeps } from '../award-deps.js'
import type { CycleOutcome } from '../cycles/open-cycle.service.js'
import { refuseDesk } from '../desk-refusals.js'
import { type SeatPanelInput, seatPanel } from './score-entry.service.js'

export interface Colleague {
  id: string
  name: string
  mayScore: boolean
  mayChair: boolean
}

/** Staff of the community who can sign in. */
export interface Colleagues {
  all(): Promise<readonly Colleague[]>
}

/** Seats people who can also score: a member without the role would be a vote that never comes. */
export async function appointPanel(deps: AwardDeps, colleagues: Colleagues, input: SeatPanelInput, staffId: string): Promise<CycleOutcome> {
  const known = await colleagues.all()
  const strangers = input.members.some((id) => !known.some((colleague) => colleague.id === id && colleague.mayScore))
  if (strangers) return refuseDesk('INVALID_INPUT', '评审组里只能有“评议”或“主评”岗位的同事。')
  if (!known.some(({ id, mayChair }) => id === input.chairId && mayChair))
    return refuseDesk('INVALID_INPUT', '组长要由“主评”岗位的同事担任。')
  return seatPanel(deps, input, staffId)
}
