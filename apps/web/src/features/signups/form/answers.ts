import type { SignUpEventFragment } from '@culture/contract/operations'
import { zh } from '../../../typography/zh.ts'
import { partyInWords } from '../../../words/party.ts'
import { signUpWords as words } from '../../../words/sign-up.ts'
import { homeInWords, whenOf } from '../event-texts.ts'
import { asksHousehold, type Questions } from './questions.ts'
import { bringsMinors, type SignUpValues } from './sign-up-values.ts'

export interface Answer {
  label: string
  text: string
}

/** Everything a family said, in the order of the form, with the event before it. */
export function answersOf(values: SignUpValues, questions: Questions, event: SignUpEventFragment): Answer[] {
  const { rows } = words
  const slot = questions.slots.find(({ id }) => id === values.slot)
  const self = questions.household === 'ALWAYS' ? words.self.HOUSEHOLD : words.self.other
  const answers: (Answer | false | null)[] = [
    { label: rows.when, text: whenOf(slot ?? event.meetings[0] ?? event) },
    event.venue && { label: rows.where, text: zh(event.venue.name) },
    questions.onBehalf && { label: rows.forWhom, text: values.for === 'NEIGHBOUR' ? words.neighbour : self },
    asksHousehold(questions, values) && { label: rows.home, text: homeInWords(values.household, questions.estates) },
    { label: rows.party, text: partyInWords(values.party) },
    { label: rows.name, text: values.name },
    { label: rows.phone, text: values.phone },
    bringsMinors(values.party, questions.consentUnder) && { label: rows.guardian, text: words.guardianYes },
  ]
  return answers.filter((answer) => answer !== false && answer !== null)
}
