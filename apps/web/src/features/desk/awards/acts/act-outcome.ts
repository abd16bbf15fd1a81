import type { Outcome } from '../../../../gateway/index.ts'
import { deskWords } from '../../../../words/desk.ts'

/** Why an act was not done, in words for the member of staff; null where it was. */
export function refusalOf<Data>(answer: Outcome<Data>, pick: (data: Data) => { __typename: string; message?: string }): string | null {
  if (answer.kind !== 'OK') return answer.reason === 'NOT_ALLOWED' ? deskWords.notAllowedTitle : deskWords.unavailable
  const { __typename, message } = pick(answer.data)
  return __typename.endsWith('Refused') ? (message ?? deskWords.unavailable) : null
}
