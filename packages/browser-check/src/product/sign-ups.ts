import { randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import { askGraph } from './graph.ts'

export interface Holder {
  code: string
  phone: string
}

const signUp = `mutation SignUp($input: SignUpInput!) {
  signUp(input: $input) { __typename ... on SignUpConfirmed { code } ... on SignUpRefused { reason message } }
}`

/** The `at`-th door of the made-up estate A: 18 buildings of 4 units and 18 floors. */
const doorOf = (at: number) => ({
  estate: 'A',
  building: String(1 + (at % 18)),
  unit: String(1 + (Math.floor(at / 18) % 4)),
  room: `${1 + (Math.floor(at / 72) % 18)}0${1 + (Math.floor(at / 1296) % 4)}`,
})

/** Signs up made-up households for one event, as a partner site does. */
export const openSignUps = async (apiUrl: string, slug: string) => {
  const { event, community } = await askGraph<{ event: { id: string }; community: { consentVersion: string } }>(
    apiUrl,
    'query Event($slug: String!) { event(slug: $slug) { id } community { consentVersion } }',
    { slug },
  )
  /** The `at`-th household; each has a door and a phone of its own. */
  const confirm = async (at: number): Promise<Holder> => {
    const phone = `138${String(10_000_000 + at)}`
    const input = {
      eventId: event.id,
      idempotencyKey: randomBytes(12).toString('hex'),
      name: '王小明',
      phone,
      household: doorOf(at),
      party: { adults: 2 },
      consentVersion: community.consentVersion,
    }
    const answer = await askGraph<{ signUp: { __typename: string; code: string } }>(apiUrl, signUp, { input })
    expect(answer.signUp, JSON.stringify(answer.signUp)).toMatchObject({ __typename: 'SignUpConfirmed' })
    return { code: answer.signUp.code, phone }
  }
  return { confirm }
}

/** What the code and the last four digits open; null when they open nothing. */
export const statusOf = async (apiUrl: string, { code, phone }: Holder): Promise<string | null> => {
  const { signUp: found } = await askGraph<{ signUp: { status: string } | null }>(
    apiUrl,
    'query Find($code: String!, $phoneTail: String!) { signUp(code: $code, phoneTail: $phoneTail) { status } }',
    { code, phoneTail: phone.slice(-4) },
  )
  return found?.status ?? null
}
