import { type Places, placesId, type SignUpEvent, signUpWindow } from '../../events/index.js'
import { faults, type Refusal, refuse } from '../refusals.js'
import type { SignUpInput } from './read-sign-up-input.js'

const NO_NEED = '这场活动不用报名，到时候直接来就好。'
const NOT_YET = '报名还没有开始。请看活动页上的开始时间，到时再来。'
const NOT_ONLINE = '这场活动不在网上报名，请打社区电话或到窗口报名。'
const EVENT_CANCELLED = '这场活动取消了，不再报名。请看看别的活动。'

/** Whether the event takes sign-ups now, by this channel. Null when it does. */
export function refusedWindow(event: SignUpEvent, channel: SignUpInput['channel'], now: Date): Refusal | null {
  const window = signUpWindow(event, now)
  if (window === 'NOT_NEEDED') return refuse('NOT_OPEN', [], NO_NEED)
  if (window === 'CANCELLED') return refuse('CLOSED', [], EVENT_CANCELLED)
  if (window === 'CLOSED') return refuse('CLOSED')
  if (window === 'NOT_YET_OPEN') return refuse('NOT_OPEN', [], NOT_YET)
  const { channels } = event.signUpSettings
  // Whether a neighbour may act is a matter of the form's field, not of the window.
  return channel === 'PROXY' || channels.includes(channel) ? null : refuse('NOT_OPEN', [], NOT_ONLINE)
}

/** The row of the event, or of the slot that was chosen. */
export function chosenPlacesId(event: SignUpEvent, slotId: string | null): string | Refusal {
  const { slots } = event.signUpSettings
  if (slots.length === 0) return placesId(event.documentId, null)
  if (slotId === null) return refuse('INVALID_INPUT', [faults.slotMissing('slotId')])
  if (!slots.some((slot) => slot.id === slotId)) return refuse('INVALID_INPUT', [faults.slotUnknown('slotId')])
  return placesId(event.documentId, slotId)
}

export const slotIsOver = (places: Places, now: Date): boolean => now.toISOString() >= places.closesAt
