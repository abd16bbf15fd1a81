import type { RefusalFragment } from '@culture/contract/operations'
import { readPosted } from '../../../preferences/reading-preferences.ts'
import { type Block, type RefusedPage, refusedPage } from './blocks.ts'
import { checkValues, type Fault } from './check-values.ts'
import { plainText } from './plain-text.ts'
import type { Questions } from './questions.ts'
import { emptyValues, readValues, type SignUpValues } from './sign-up-values.ts'
import { toldFaults } from './told-faults.ts'

/** What the reader sees next. */
export type View =
  | { page: 'FILL'; values: SignUpValues; faults: readonly Fault[] }
  /** `again` where the last try got no answer and may be repeated. */
  | { page: 'CHECK'; values: SignUpValues; again: 'NO_ANSWER' | 'BUSY' | null }
  | { page: 'REFUSED'; why: RefusedPage; message: string | null }
  | { page: 'DONE'; code: string; values: SignUpValues }

export type Taken =
  | { kind: 'TAKEN'; code: string }
  | { kind: 'REFUSED'; refusal: RefusalFragment }
  | { kind: 'UNAVAILABLE'; reason: string }

export interface Advance {
  /** Null when the page is asked for the first time. */
  form: FormData | null
  questions: Questions
  block: Block | null
  newKey: () => string
  takePlaces: (values: SignUpValues) => Promise<Taken>
}

/** From what was posted to what is shown: 填写 → 核对 → 完成. */
export async function advance({ form, questions, block, newKey, takePlaces }: Advance): Promise<View> {
  const step = stepOf(form)
  // A second tap may arrive when the first has taken the last place: the graph knows the key, so it is asked all the same.
  if (block !== null && step !== 'confirm') return { page: 'REFUSED', why: block, message: null }
  if (form === null) return { page: 'FILL', values: emptyValues(newKey), faults: [] }
  const values = readValues(form, newKey)
  const faults = step === 'change' ? [] : checkValues(values, questions)
  if (block !== null && faults.length > 0) return { page: 'REFUSED', why: block, message: null }
  if (step === 'change' || faults.length > 0) return { page: 'FILL', values, faults }
  return step === 'confirm' ? afterTaking(await takePlaces(values), values) : { page: 'CHECK', values, again: null }
}

/** Which button sent the form. */
export function stepOf(form: FormData | null): string {
  if (form === null || Object.keys(readPosted(form)).length === 0) return plainText(form?.get('step'))
  // A button of the frame sent the form: the same page once more, in other letters or colours.
  return form.get('at') === 'check' ? 'fill' : 'change'
}

function afterTaking(taken: Taken, values: SignUpValues): View {
  if (taken.kind === 'TAKEN') return { page: 'DONE', code: taken.code, values }
  if (taken.kind === 'UNAVAILABLE') return { page: 'CHECK', values, again: taken.reason === 'BUSY' ? 'BUSY' : 'NO_ANSWER' }
  const why = refusedPage(taken.refusal.reason)
  return why === null
    ? { page: 'FILL', values, faults: toldFaults(taken.refusal) }
    : { page: 'REFUSED', why, message: taken.refusal.message }
}

/** The HTTP status that belongs to a view; a form with errors is not a success for a program that posts it. */
export function statusOf(view: View, posted: boolean): number {
  if (view.page === 'FILL') return view.faults.length > 0 ? 422 : 200
  if (view.page === 'CHECK') return view.again === null ? 200 : 503
  if (view.page === 'REFUSED' && view.why === 'EVENT_NOT_FOUND') return 404
  return view.page === 'REFUSED' && posted ? 409 : 200
}
