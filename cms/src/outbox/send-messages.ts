import { CONTENT_MESSAGES_PATH, type ContentMessage, type ContentMessages, SIGNATURE_HEADER, sign } from '@culture/contract'
import { clock } from '../clock'

const TIMEOUT_MS = 10_000

/** Posts one batch to the API. Throws with the reason unless the API has stored it. */
export async function sendMessages(
  apiUrl: string,
  secret: string,
  messages: readonly ContentMessage[],
  stopping: AbortSignal,
): Promise<void> {
  const address = new URL(`${apiUrl}${CONTENT_MESSAGES_PATH}`)
  const body = JSON.stringify({ messages: [...messages] } satisfies ContentMessages)
  const signature = sign(secret, { method: 'POST', path: address.pathname, body }, clock.now().getTime())
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [SIGNATURE_HEADER]: signature },
    body,
    redirect: 'error',
    signal: AbortSignal.any([stopping, AbortSignal.timeout(TIMEOUT_MS)]),
  })
  await answer.body?.cancel()
  if (answer.status !== 202) throw new Error(`the API answered ${answer.status}`)
}
