import { stepOf } from './advance.ts'
import { plainText } from './plain-text.ts'
import { hiddenFields, readValues } from './sign-up-values.ts'

const frame = ['at', 'consentVersion'] as const

/** What was posted while the graph could not be asked, as fields that post the same again: the answers, the page and the button. */
export function keptAnswers(form: FormData, newKey: () => string): [name: string, value: string][] {
  return [
    ...hiddenFields(readValues(form, newKey)),
    ...frame.map((name): [string, string] => [name, plainText(form.get(name))]).filter(([, value]) => value !== ''),
    ['step', stepOf(form)],
  ]
}
