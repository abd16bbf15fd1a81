import type { SignUpEventFragment } from '@culture/contract/operations'
import { signUpWords } from '../../words/sign-up.ts'
import { signUpRefusedWords } from '../../words/sign-up-refused.ts'
import type { View } from './form/advance.ts'

/** The page's name in the browser; an error comes first, so that a reader with a screen reader hears it at once. */
export function titleOf(view: View | null, event: Pick<SignUpEventFragment, 'title'> | null): string {
  if (view === null || event === null) return signUpRefusedWords.UNAVAILABLE.title
  if (view.page === 'REFUSED') return `${signUpRefusedWords[view.why].title}·${event.title}`
  if (view.page === 'CHECK') return view.again === null ? signUpWords.checkTitle(event.title) : signUpWords.againTitle(event.title)
  return view.page === 'FILL' && view.faults.length > 0
    ? signUpWords.errorTitle(view.faults.length, event.title)
    : signUpWords.title(event.title)
}
