import { noSignUp, type PublishedActivity, type PublishedEntry, type PublishedSignUp } from '@culture/contract'
import type { Database } from '../database/orm.js'
import { toGlobalId } from '../kernel/ids.js'
import { activity, settings } from './entries.js'
import type { Answer, TestServer } from './test-server.js'

const numbers = (count: number): string[] => Array.from({ length: count }, (_, at) => String(at + 1))

/** An estate with 1,920 doors. */
export const largeSettings = (): PublishedEntry<'site-settings'> =>
  settings({ estates: [{ key: 'A', name: 'A小区', buildings: numbers(20), unitsPerBuilding: 4, floors: 12, roomsPerFloor: 2 }] })

/** An activity that takes sign-ups now: it starts on 20 February 2027 at 14:00 in Shanghai and closes a day before. */
export const openActivity = (
  slug: string,
  signUp: Partial<PublishedSignUp> = {},
  over: Partial<PublishedActivity> = {},
): PublishedEntry<'activity'> =>
  activity(slug, {
    ...over,
    signUp: {
      ...noSignUp,
      ...{ mode: 'REQUIRED', unit: 'PERSON', capacity: 40, waitlistLimit: 0, maxPartySize: 6 },
      ...{ opensAt: '2027-02-10T01:00:00.000Z', closesAt: '2027-02-19T06:00:00.000Z' },
      channels: ['ONLINE', 'PHONE', 'WINDOW', 'PAPER', 'PROXY'],
      ...signUp,
    },
  })

export const eventIdOf = (slug: string): string => toGlobalId('Activity', `activity-${slug}`)
export const placesIdOf = (slug: string): string => `activity-${slug}`

export type Form = Record<string, unknown> & { idempotencyKey: string }

/** The n-th neighbour's form: each with a telephone, a door and a key of its own. */
export function form(slug: string, n: number, over: Record<string, unknown> = {}): Form {
  const [floor, building] = [1 + (n % 12), 1 + (Math.floor(n / 96) % 20)]
  return {
    eventId: eventIdOf(slug),
    idempotencyKey: `form-${slug}-${n}`,
    name: `邻居示${'一二三四五六七八九十'.charAt(n % 10)}`,
    phone: phoneOf(n),
    household: {
      estate: 'A',
      building: String(building),
      unit: String(1 + (Math.floor(n / 24) % 4)),
      room: `${floor}0${1 + (Math.floor(n / 12) % 2)}`,
    },
    party: { adults: 1 },
    consentVersion: '2027-01',
    ...over,
  }
}

export const phoneOf = (n: number): string => `138${String(10_000_000 + n)}`
export const tailOf = (n: number): string => phoneOf(n).slice(-4)

export interface SignUpView {
  id: string
  status: string
  position: number | null
  partiesAhead: number | null
  offerExpiresAt: string | null
  changeable: boolean
  channel: string
  party: { adults: number; heads: number; children0to6: number }
  event: { slug: string }
}

export interface Result {
  __typename: string
  reason?: string
  message?: string
  fields?: { path: string[]; code: string; message: string }[]
  code: string
  position?: number
  partiesAhead?: number
  signUp: SignUpView
}

const VIEW = `{ id status position partiesAhead offerExpiresAt changeable channel party { adults heads children0to6 } event { slug } }`
const RESULT = `{ __typename
  ... on SignUpConfirmed { code signUp ${VIEW} }
  ... on SignUpWaitlisted { code position partiesAhead signUp ${VIEW} }
  ... on SignUpRefused { reason message fields { path code message } } }`
const LEFT = `{ __typename ... on SignUpCancelled { signUp ${VIEW} } ... on SignUpRefused { reason message fields { path code message } } }`
const ANSWER = `{ __typename ... on SignUpConfirmed { code signUp ${VIEW} } ... on SignUpCancelled { signUp ${VIEW} }
  ... on SignUpRefused { reason message fields { path code message } } }`

const only = <T>(answer: Answer<Record<string, T>>, field: string): T => {
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  return answer.data[field] as T
}

type Asker = Pick<TestServer, 'ask'>

export const take = async (server: Asker, input: Form): Promise<Result> =>
  only(await server.ask<Record<string, Result>>(`mutation ($input: SignUpInput!) { signUp(input: $input) ${RESULT} }`, { input }), 'signUp')

export const change = async (server: Asker, input: Record<string, unknown>): Promise<Result> =>
  only(
    await server.ask<Record<string, Result>>(`mutation ($input: ChangePartyInput!) { changeParty(input: $input) ${RESULT} }`, { input }),
    'changeParty',
  )

export const cancel = async (server: Asker, code: string, phoneTail: string): Promise<Result> =>
  only(
    await server.ask<Record<string, Result>>(`mutation ($input: CancelSignUpInput!) { cancelSignUp(input: $input) ${LEFT} }`, {
      input: { code, phoneTail },
    }),
    'cancelSignUp',
  )

export const answer = async (server: Asker, code: string, phoneTail: string, accept: boolean): Promise<Result> =>
  only(
    await server.ask<Record<string, Result>>(`mutation ($input: AnswerOfferInput!) { answerOffer(input: $input) ${ANSWER} }`, {
      input: { code, phoneTail, accept },
    }),
    'answerOffer',
  )

export const lookUp = async (server: Asker, code: string, phoneTail: string): Promise<SignUpView | null> =>
  only(
    await server.ask<Record<string, SignUpView | null>>(
      `query ($code: String!, $phoneTail: String!) { signUp(code: $code, phoneTail: $phoneTail) ${VIEW} }`,
      { code, phoneTail },
    ),
    'signUp',
  )

export interface Books {
  capacity: number
  headLimit: number | null
  taken: number
  heads: number
  waiting: number
  held: { units: number; heads: number }
  waitlisted: number
}

/** The places row beside what the sign-ups themselves add up to. */
export async function books(database: Database, placesId: string): Promise<Books> {
  const em = database.fork()
  const [row] = await em.execute<Record<string, number>[]>('select * from event_places where id = ?', [placesId])
  const [held] = await em.execute<Record<string, number | string>[]>(
    `select coalesce(sum(units), 0) as units, coalesce(sum(heads), 0) as heads from sign_ups
     where places_id = ? and status in ('OFFERED', 'CONFIRMED', 'CHECKED_IN', 'NO_SHOW')`,
    [placesId],
  )
  const [queue] = await em.execute<Record<string, number | string>[]>(
    `select count(*) as parties from sign_ups where places_id = ? and status = 'WAITLISTED'`,
    [placesId],
  )
  if (!row) throw new Error(`No places row ${placesId}`)
  return {
    capacity: Number(row.capacity),
    headLimit: row.head_limit === null ? null : Number(row.head_limit),
    taken: Number(row.taken),
    heads: Number(row.heads),
    waiting: Number(row.waiting_online) + Number(row.waiting_offline),
    held: { units: Number(held?.units), heads: Number(held?.heads) },
    waitlisted: Number(queue?.parties),
  }
}

/** What must hold at every moment. Empty when it does. */
export function broken({ capacity, headLimit, taken, heads, waiting, held, waitlisted }: Books): string[] {
  return [
    taken > capacity ? `taken ${taken} of ${capacity}` : '',
    headLimit !== null && heads > headLimit ? `heads ${heads} of ${headLimit}` : '',
    taken !== held.units ? `taken ${taken}, held ${held.units}` : '',
    heads !== held.heads ? `heads ${heads}, held ${held.heads}` : '',
    waiting !== waitlisted ? `waiting ${waiting}, queued ${waitlisted}` : '',
  ].filter(Boolean)
}
