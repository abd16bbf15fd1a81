import { askDesk } from './desk.js'
import type { Form } from './sign-ups.js'
import type { Answer, TestServer } from './test-server.js'

export interface DeskSignUpView {
  id: string
  status: string
  name: string | null
  phoneMasked: string | null
  channel: string
  actedBy: string
  position: number | null
  arrivedAt: string | null
  party: { heads: number }
}

export interface DeskResult {
  __typename: string
  reason?: string
  message?: string
  fields?: { path: string[]; code: string }[]
  code?: string
  signUp: DeskSignUpView
}

export const DESK_VIEW = '{ id status name phoneMasked channel actedBy position arrivedAt party { heads } }'
const REFUSED = '... on SignUpRefused { reason message fields { path code } }'
const documents = {
  signUpFor: ['SignUpForInput', `{ __typename ... on DeskSignedUp { code signUp ${DESK_VIEW} } ${REFUSED} }`],
  changePartyFor: ['ChangePartyForInput', `{ __typename ... on DeskSignedUp { code signUp ${DESK_VIEW} } ${REFUSED} }`],
  cancelFor: ['CancelForInput', `{ __typename ... on DeskSignUpChanged { signUp ${DESK_VIEW} } ${REFUSED} }`],
  answerOfferFor: ['AnswerOfferForInput', `{ __typename ... on DeskSignUpChanged { signUp ${DESK_VIEW} } ${REFUSED} }`],
  correctHousehold: ['CorrectHouseholdInput', `{ __typename ... on DeskSignUpChanged { signUp ${DESK_VIEW} } ${REFUSED} }`],
} as const

export type DeskAct = keyof typeof documents

export function only<T>({ data, errors }: Answer<Record<string, T>>, field: string): T {
  if (errors) throw new Error(JSON.stringify(errors))
  return data[field] as T
}

/** Does one thing at the desk by its mutation. */
export async function act(server: Pick<TestServer, 'app'>, token: string, name: DeskAct, input: object): Promise<DeskResult> {
  const [type, selection] = documents[name]
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) ${selection} }`
  return only(await askDesk<Record<string, DeskResult>>(server, document, { input }, token), name)
}

/** What a form of the public site becomes at the counter. */
export function atCounter({ consentVersion: _, ...form }: Form, over: Record<string, unknown> = {}): Record<string, unknown> {
  return { channel: 'WINDOW', ...form, ...over }
}

export async function roster(
  server: Pick<TestServer, 'app'>,
  token: string,
  eventId: string,
  filter: object | null = null,
  first = 100,
): Promise<DeskSignUpView[]> {
  const document = `query ($eventId: ID!, $filter: RosterFilterInput, $first: Int!) {
    roster(eventId: $eventId, filter: $filter, first: $first) { nodes ${DESK_VIEW} totalCount } }`
  const answer = await askDesk<{ roster: { nodes: DeskSignUpView[] } | null }>(server, document, { eventId, filter, first }, token)
  return only(answer, 'roster')?.nodes ?? []
}
