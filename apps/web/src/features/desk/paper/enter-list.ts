import { CheckInBatchDocument, CountWalkInsDocument } from '@culture/contract/desk-operations'
import { plainText, wholeNumber } from '../../signups/form/plain-text.ts'
import type { Desk } from '../session/desk-door.ts'

const MOST_AT_ONCE = 500

/** How many of the ticked families could not be entered; null where the API did not answer. */
export async function enterList(desk: Desk, eventId: string, form: FormData): Promise<{ failed: number } | null> {
  const ticked = form
    .getAll('came')
    .map(plainText)
    .filter((id) => id !== '')
    .slice(0, MOST_AT_ONCE)
  const arriving = ticked.map((signUpId) => ({ signUpId, way: 'PAPER' as const }))
  const answer = arriving.length > 0 ? await desk.ask(CheckInBatchDocument, { input: { eventId, arriving } }) : null
  const change = wholeNumber(form.get('walkIns'), 0)
  const counted = change > 0 ? await desk.ask(CountWalkInsDocument, { input: { eventId, key: plainText(form.get('key')), change } }) : null
  if (answer?.kind === 'UNAVAILABLE' || counted?.kind === 'UNAVAILABLE') return null
  return { failed: answer?.data.checkInBatch.filter(({ __typename }) => __typename !== 'CheckedIn').length ?? 0 }
}
