import { drawWords } from '../../words/draws.ts'
import { zhCN } from '../../words/zh-CN.ts'
import type { EventDetail } from './event-types.ts'
import type { SignUpState } from './sign-up-state.ts'

export interface AroundNumber {
  before: string
  after: string
}

/** The sentence around the telephone number: the other way in for whatever state sign-up is in; null when it is over. */
export function panelSentence(
  event: Pick<EventDetail, 'status'> & {
    signUp: Pick<EventDetail['signUp'], 'state' | 'channels'> & { draw?: EventDetail['signUp']['draw'] }
  },
  state: SignUpState,
): AroundNumber | null {
  const words = zhCN.panel
  if (event.status === 'FINISHED') return null
  if (event.status === 'CANCELLED') return words.askBy
  if (state.action) return words.byOthers
  if (event.signUp.state === 'CLOSED' && event.signUp.draw?.drawnAt === null) return drawWords.closed
  const byState = {
    NOT_NEEDED: words.askBy,
    NOT_YET_OPEN: event.signUp.channels.includes('ONLINE') ? words.notYet : words.notYetOffline,
    FULL: words.full,
    CLOSED: words.closed,
    CANCELLED: words.askBy,
    // Open, and still no action here: it is not for the web.
    OPEN: words.notOnline,
    WAITLIST_ONLY: words.notOnline,
  }
  return byState[event.signUp.state]
}

/** 户外，无台阶 */
export function venueTraits(venue: { indoor: boolean; stepFree: boolean }): string {
  const words = zhCN.events
  return `${venue.indoor ? words.indoor : words.outdoor}，${venue.stepFree ? words.stepFree : words.steps}`
}
