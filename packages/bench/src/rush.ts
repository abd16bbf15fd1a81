import { CLIENT_ADDRESS_HEADER, signClientAddress } from '@culture/contract'
import { type Answered, type Sending, sendAll } from './crowd.ts'
import { spreadOf } from './spread.ts'

export interface Rush {
  attempts: number
  connections: number
}

/** Where an event's places are asked for. */
export interface RushTarget {
  /** Of each API process; attempts go to them in turn. */
  apiUrls: readonly string[]
  clientAddressSecret: string
  slug: string
}

export interface RushResult {
  confirmed: number
  waiting: number
  /** How many were refused, by reason. */
  refused: Record<string, number>
  /** Answers that are none: 5xx, or errors of the graph. */
  failures: number
  p50: number
  p95: number
  most: number
  seconds: number
}

const mutation = `mutation ($input: SignUpInput!) { signUp(input: $input) { __typename
  ... on SignUpConfirmed { code signUp { id status } }
  ... on SignUpWaitlisted { code position }
  ... on SignUpRefused { reason message } } }`

/** The site asks for whoever asks no sign-up here. */
const SOMEBODY = 0xff0000

const headersOf = (secret: string, nth: number): Record<string, string> => ({
  'content-type': 'application/json',
  [CLIENT_ADDRESS_HEADER]: signClientAddress(secret, `10.${nth >> 16}.${(nth >> 8) & 255}.${nth & 255}`, Date.now()),
})

const ask = async <T>({ apiUrls, clientAddressSecret }: RushTarget, process: number, query: string, variables: object): Promise<T> => {
  const headers = headersOf(clientAddressSecret, SOMEBODY)
  const response = await fetch(`${apiUrls[process]}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
  return ((await response.json()) as { data: T }).data
}

interface Terms {
  eventId: string
  consentVersion: string
}

/** Null until this process knows that the event takes sign-ups. */
export const termsOf = async (target: RushTarget, process: number): Promise<Terms | null> => {
  const query = 'query ($slug: String!) { event(slug: $slug) { id signUp { state } } community { consentVersion } }'
  const { event, community } = await ask<{
    event: { id: string; signUp: { state: string } } | null
    community: { consentVersion: string }
  }>(target, process, query, { slug: target.slug })
  return event?.signUp.state === 'OPEN' ? { eventId: event.id, consentVersion: community.consentVersion } : null
}

/** What the public graph says is taken. */
export const takenOf = async (target: RushTarget): Promise<number> => {
  const query = 'query ($slug: String!) { event(slug: $slug) { signUp { taken } } }'
  return (await ask<{ event: { signUp: { taken: number } } }>(target, 0, query, { slug: target.slug })).event.signUp.taken
}

/** The n-th neighbour's form: a telephone, an address and a key of its own. */
const sendingOf = ({ apiUrls, clientAddressSecret, slug }: RushTarget, { eventId, consentVersion }: Terms, nth: number): Sending => {
  const input = {
    ...{ eventId, consentVersion, idempotencyKey: `${slug}-${nth}`, name: '邻居', phone: `138${10_000_000 + nth}` },
    party: { adults: 1 },
  }
  return {
    url: new URL(`${apiUrls[nth % apiUrls.length]}/graphql`),
    headers: headersOf(clientAddressSecret, nth),
    body: JSON.stringify({ query: mutation, variables: { input } }),
  }
}

type Tally = Pick<RushResult, 'confirmed' | 'waiting' | 'refused' | 'failures'>

const outcomeOf = ({ status, body }: Answered): { __typename: string; reason?: string } | undefined =>
  status === 200 ? (JSON.parse(body) as { data?: { signUp?: { __typename: string } } }).data?.signUp : undefined

const count = (tally: Tally, answer: Answered): Tally => {
  const outcome = outcomeOf(answer)
  if (!outcome) return { ...tally, failures: tally.failures + 1 }
  if (outcome.__typename === 'SignUpConfirmed') return { ...tally, confirmed: tally.confirmed + 1 }
  if (outcome.__typename === 'SignUpWaitlisted') return { ...tally, waiting: tally.waiting + 1 }
  const reason = outcome.reason ?? 'UNKNOWN'
  return { ...tally, refused: { ...tally.refused, [reason]: (tally.refused[reason] ?? 0) + 1 } }
}

/** Everybody at once. */
export const rush = async (target: RushTarget, terms: Terms, { attempts, connections }: Rush): Promise<RushResult> => {
  const all = Array.from({ length: attempts }, (_, nth) => sendingOf(target, terms, nth))
  const from = performance.now()
  const answers = await sendAll(all, connections)
  const seconds = (performance.now() - from) / 1000
  const tally = answers.reduce(count, { confirmed: 0, waiting: 0, refused: {}, failures: 0 })
  const { p50, p95, most } = spreadOf(
    target.slug,
    answers.map(({ milliseconds }) => milliseconds),
  )
  return { ...tally, p50, p95, most, seconds: Math.round(seconds * 100) / 100 }
}
