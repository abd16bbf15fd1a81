import { localDateOf, monthDayText } from '@culture/calendar'
import type { Channel } from '@culture/contract/operations'
import type { ChipTone } from '../../ui/chip/chip-tones.ts'
import { drawWords } from '../../words/draws.ts'
import { zhCN } from '../../words/zh-CN.ts'
import type { EventRowData } from './event-types.ts'

const words = zhCN.activities

export type SignUpFacts = Pick<
  EventRowData['signUp'],
  'mode' | 'state' | 'unit' | 'capacity' | 'taken' | 'left' | 'leftOnline' | 'waiting' | 'opensAt'
> & {
  /** Unknown in a row, which offers no action. */
  channels?: readonly Channel[]
  draw?: EventRowData['signUp']['draw']
}
export type EventFacts = Pick<EventRowData, 'status'> & { signUp: SignUpFacts; recap?: unknown }

/** How sign-up stands, in the words, the shape and the numbers that a row and the panel show. */
export interface SignUpState {
  chip: { tone: ChipTone; text: string }
  /** What the ten stubs show; null where nothing is counted or it no longer matters. */
  places: { taken: number; capacity: number } | null
  sentence: string | null
  /** What a resident can do online now. */
  action: 'SIGN_UP' | 'WAIT' | null
}

const only = (tone: ChipTone, text: string): SignUpState => ({ chip: { tone, text }, places: null, sentence: null, action: null })

export function describeSignUp(event: EventFacts): SignUpState {
  const { signUp } = event
  if (event.status === 'FINISHED') return only('over', event.recap ? words.state.finishedWithRecap : words.state.finished)
  if (event.status === 'CANCELLED' || signUp.state === 'CANCELLED') return only('full', words.state.cancelled)
  if (signUp.state === 'NOT_NEEDED') return only('soon', words.state.noSignUp)
  if (signUp.state === 'NOT_YET_OPEN')
    return only('soon', signUp.opensAt ? words.state.opens(monthDayText(localDateOf(new Date(signUp.opensAt)))) : words.state.closed)
  if (signUp.state === 'CLOSED') return closedOf(signUp)
  const described = describePlaces(signUp)
  return signUp.channels?.includes('ONLINE') === false ? { ...described, action: null } : described
}

/** Closed, and with a draw still worth a word: what is to come, or that it has been. */
function closedOf({ draw, unit, capacity }: SignUpFacts): SignUpState {
  if (!draw || unit === null || capacity === null) return only('over', words.state.closed)
  if (draw.drawnAt !== null) return { ...only('over', drawWords.state.drawn), sentence: drawWords.drawnFrom(capacity, unit, draw.entries) }
  return { ...only('wait', drawWords.state.pending), sentence: drawWords.entered(capacity, unit, draw.entries) }
}

function describePlaces(signUp: SignUpFacts): SignUpState {
  const { unit, capacity, state, draw } = signUp
  const open = { tone: 'open', text: words.state.open } as const
  if (unit === null || capacity === null) return { chip: open, places: null, sentence: null, action: state === 'OPEN' ? 'SIGN_UP' : null }
  if (draw?.drawnAt === null) {
    const chip = { tone: 'open', text: drawWords.state.open } as const
    return { chip, places: null, sentence: drawWords.entered(capacity, unit, draw.entries), action: 'SIGN_UP' }
  }
  const places = { taken: signUp.taken, capacity }
  if (state === 'FULL')
    return { chip: { tone: 'full', text: words.state.full }, places, sentence: words.places.full(capacity, unit), action: null }
  if (state === 'WAITLIST_ONLY') {
    const sentence = signUp.waiting > 0 ? words.places.waiting(capacity, unit, signUp.waiting) : words.places.canWait(capacity, unit)
    return { chip: { tone: 'wait', text: words.state.waitlist }, places, sentence, action: 'WAIT' }
  }
  const left = signUp.left ?? Math.max(0, capacity - signUp.taken)
  const online = signUp.leftOnline ?? left
  const few = isFew(online, capacity)
  const counted = few ? words.places.allOf(capacity, unit) : words.places.leftOf(left, capacity, unit)
  const sentence = online < left ? words.places.leftOnlineOf(left, online, unit) : counted
  return { chip: few ? { tone: 'few', text: words.state.few(online, unit) } : open, places, sentence, action: 'SIGN_UP' }
}

/** Few enough to hurry for: a fifth of all or less. */
function isFew(left: number, capacity: number): boolean {
  return left > 0 && left * 5 <= capacity
}
