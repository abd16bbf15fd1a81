import { createHmac } from 'node:crypto'
import { addStaff, type Enrolment, type NewStaff, newEnrolment } from '../access/staff/staff-accounts.service.js'
import type { StaffMember } from '../access/staff/staff-members.repository.js'
import type { Answer, TestServer } from './test-server.js'

/** RFC 6238 by our own hand, so that a test does not ask the library whether the library is right. `at` is Unix time in milliseconds. */
export function oneTimePassword(secret: string, at = Date.now()): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 15
  return String((mac.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0')
}

export interface TestStaff {
  member: StaffMember
  enrolment: Enrolment
}

let added = 0

export async function hire(server: TestServer, staff: Partial<NewStaff> & Pick<NewStaff, 'roles'>): Promise<TestStaff> {
  added += 1
  const whole = { name: '窗口示一', email: `staff-${added}@office.test`, teams: [], demo: false, ...staff }
  const enrolment = newEnrolment()
  const member = await addStaff(server.staff.accounts, whole, enrolment)
  if (!member) throw new Error(`${whole.email} is taken`)
  return { member, enrolment }
}

/** Posts to the desk's graph of a server that need not listen. */
export async function askDesk<T = Record<string, unknown>>(
  server: Pick<TestServer, 'app'>,
  query: string,
  variables: Record<string, unknown> = {},
  token?: string,
): Promise<Answer<T> & { status: number }> {
  const headers = token ? { authorization: `Bearer ${token}` } : {}
  const reply = await server.app.inject({ method: 'POST', url: '/desk/graphql', payload: { query, variables }, headers })
  return { ...reply.json<Answer<T>>(), status: reply.statusCode }
}

export interface SignInStep {
  __typename: string
  reason?: string
  message?: string
  retryAfterSeconds?: number | null
  ticket?: string
  token?: string
  expiresAt?: string
  staff?: { id: string; name: string; roles: string[]; permissions: string[] }
}

const REFUSED = '... on SignInRefused { reason message retryAfterSeconds }'
const PASSWORD = `mutation ($input: SignInInput!) { step: signIn(input: $input) { __typename ... on CodeNeeded { ticket expiresAt } ${REFUSED} } }`
const CODE = `mutation ($input: ConfirmSignInInput!) { step: confirmSignIn(input: $input) { __typename
  ... on SignedIn { token expiresAt staff { id name roles permissions } } ${REFUSED} } }`

async function step(server: Pick<TestServer, 'app'>, query: string, input: object): Promise<SignInStep> {
  const { data, errors } = await askDesk<{ step: SignInStep }>(server, query, { input })
  if (errors) throw new Error(JSON.stringify(errors))
  return data.step
}

export const givePassword = (server: Pick<TestServer, 'app'>, email: string, password: string): Promise<SignInStep> =>
  step(server, PASSWORD, { email, password })

export const giveCode = (server: Pick<TestServer, 'app'>, ticket: string, code: string): Promise<SignInStep> =>
  step(server, CODE, { ticket, code })

/** The bearer token of a member of staff who has signed in. */
export async function signIn(server: TestServer, { member, enrolment }: TestStaff): Promise<string> {
  const { ticket = '' } = await givePassword(server, member.email, enrolment.password)
  const { token, reason } = await giveCode(server, ticket, oneTimePassword(enrolment.otpSecret))
  if (!token) throw new Error(`Not signed in: ${reason}`)
  return token
}

/** Hires somebody for these roles and signs them in. */
export const onDuty = async (server: TestServer, staff: Partial<NewStaff> & Pick<NewStaff, 'roles'>): Promise<string> =>
  signIn(server, await hire(server, staff))
