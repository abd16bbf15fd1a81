import type { Delivery } from '../message-channel.js'

const TIMEOUT_MS = 10_000
const LONGEST_ANSWER = 10_000

/** Statuses by which a receiver says that the same message would be refused again. */
const forGood = [400, 404, 410, 413, 415, 422]

export interface JsonPost {
  url: string
  headers: Record<string, string>
  body: string
}

/** Posts once. `accepted` looks into the answer of a receiver that also says no with a 200. */
export async function postJson({ url, headers, body }: JsonPost, accepted: (answer: string) => boolean = () => true): Promise<Delivery> {
  try {
    const reply = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const answer = (await reply.text()).slice(0, LONGEST_ANSWER)
    if (!reply.ok) return { kind: forGood.includes(reply.status) ? 'REFUSED' : 'FAILED', failure: `HTTP_${reply.status}` }
    return accepted(answer) ? { kind: 'ACCEPTED' } : { kind: 'FAILED', failure: 'NOT_ACCEPTED' }
  } catch {
    // What the network says of a failure may quote the address; that there was no answer is all that matters.
    return { kind: 'FAILED', failure: 'NO_ANSWER' }
  }
}
