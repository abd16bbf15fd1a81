import { drawWords } from '../../words/draws.ts'
import { zhCN } from '../../words/zh-CN.ts'
import type { EventRowData } from './event-types.ts'
import type { SignUpState } from './sign-up-state.ts'

/** What the one filled button says: 我家要报名 where households count, 我要去听 for a lecture, 排个候补 where all is taken. */
export function actionLabel(event: Pick<EventRowData, '__typename' | 'signUp'>, state: SignUpState): string {
  const words = zhCN.panel
  if (state.action === 'WAIT') return words.wait
  if (event.signUp.draw?.drawnAt === null) return drawWords.enter
  return event.__typename === 'LectureSession' ? words.listen : words.signUp[event.signUp.unit ?? 'PERSON']
}
