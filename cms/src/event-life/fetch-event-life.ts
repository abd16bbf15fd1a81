import { EVENT_LIFE_PATH, type EventLife, type LifeOfEvent, SIGNATURE_HEADER, sign } from '@culture/contract'
import type { EventLifeAnswer } from './event-life.types'

/** Milliseconds: an editor who opens a page is not kept waiting for a number. */
const PATIENCE = 3_000

export interface LifeSource {
  apiUrl: string
  secret: string
  now: Date
}

/** A capacity that is thought of; of one slot where the event has slots. */
export interface AskedCapacity {
  capacity: number
  slot?: string
}

const queryOf = (asked: AskedCapacity | null): string =>
  asked ? `?capacity=${asked.capacity}${asked.slot === undefined ? '' : `&slot=${asked.slot}`}` : ''

/** Asks the API how an event stands, and how many people a capacity would hit. Whatever goes wrong is `UNAVAILABLE`. */
export async function fetchEventLife(
  { apiUrl, secret, now }: LifeSource,
  id: string,
  asked: AskedCapacity | null,
): Promise<EventLifeAnswer['life']> {
  const path = `${EVENT_LIFE_PATH}/${id}${queryOf(asked)}`
  const signature = sign(secret, { method: 'GET', path, body: '' }, now.getTime())
  try {
    const answer = await fetch(apiUrl + path, { headers: { [SIGNATURE_HEADER]: signature }, signal: AbortSignal.timeout(PATIENCE) })
    if (answer.status === 404) return { kind: 'NOT_PUBLISHED' }
    const life: unknown = answer.ok ? await answer.json() : null
    return isLife(life) ? life : { kind: 'UNAVAILABLE' }
  } catch {
    return { kind: 'UNAVAILABLE' }
  }
}

const counts = ['taken', 'capacity', 'left', 'waiting', 'heads'] as const

/** An API of another age may answer something else; then nothing is shown rather than something wrong. */
function isLife(answer: unknown): answer is LifeOfEvent {
  const life = answer as Partial<Record<keyof LifeOfEvent, unknown>> | null
  return (life as EventLife | null)?.kind === 'LIFE' && counts.every((name) => typeof life?.[name] === 'number')
}
