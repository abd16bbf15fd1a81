import type { GraphQLObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { availableDatabases } from '../testing/databases.js'
import { askDesk, onDuty } from '../testing/desk.js'
import { askingFor } from '../testing/made-up-arguments.js'
import { createTestServer, type TestServer } from '../testing/test-server.js'
import { type Role, roles } from './rules/permissions.js'

const everyone = roles
const each = (kind: string, may: readonly Role[], ...fields: string[]): Record<string, readonly Role[]> =>
  Object.fromEntries(fields.map((field) => [`${kind} ${field}`, may]))
const desk: readonly Role[] = ['ADMIN', 'COUNTER', 'DOOR']

const office: readonly Role[] = ['ADMIN', 'COUNTER']
const handlers: readonly Role[] = ['ADMIN']
const checkers: readonly Role[] = ['AWARD_CHECKER']
const scorers: readonly Role[] = ['PANELLIST', 'CHAIR']
const chairs: readonly Role[] = ['CHAIR']

const ofAwards: Record<string, readonly Role[]> = {
  'query awardCycles': everyone,
  ...each(
    'query',
    handlers,
    'awardEntries',
    'awardEntry',
    'awardColleagues',
    'honour',
    'openableSchemes',
    'honoursToReview',
    'objections',
    'entryContact',
    'entrySteps',
    'noticeSheet',
    'holidayYears',
  ),
  ...each('query', checkers, 'entriesToCheck'),
  ...each('query', scorers, 'entriesToScore'),
  ...each('query', chairs, 'entriesToDecide', 'entryToDecide', 'honoursToDecide'),
  ...each('mutation', handlers, 'openAwardCycle', 'closeNominations', 'setCeremony', 'enterHolidayYear', 'enterNomination', 'returnEntry'),
  ...each('mutation', handlers, 'seatPanel', 'putUpNotice', 'reportNoticeGap', 'enterObjection', 'takeUpObjections', 'recordFinding'),
  ...each('mutation', handlers, 'resumeNotice', 'conferHonours', 'enterFamilyAnswer', 'issueFamilyCode', 'suspendHonour', 'recordHearing'),
  ...each('mutation', checkers, 'takeUpCheck', 'recordCheck'),
  ...each('mutation', scorers, 'scoreEntry', 'standAside'),
  ...each(
    'mutation',
    chairs,
    'closePanel',
    'closePanelByScores',
    'upholdObjection',
    'confirmApproval',
    'renewHonour',
    'reinstateHonour',
    'revokeHonour',
  ),
}

/** Every root field of the desk and who may ask for it. A field that is missing here fails the test. */
const mayAsk: Record<string, readonly Role[] | 'ANYBODY'> = {
  ...ofAwards,
  'query me': everyone,
  'query events': desk,
  'query event': desk,
  'query erasures': ['ADMIN'],
  ...each('query', desk, 'roster', 'deskSignUp'),
  ...each('query', office, 'calls', 'alerts'),
  ...each('query', handlers, 'contactReadings', 'awardReadings'),
  ...each('mutation', office, 'signUpFor', 'changePartyFor', 'cancelFor', 'answerOfferFor', 'correctHousehold', 'openContact'),
  ...each('mutation', office, 'logCall', 'settleAlert'),
  'query turnout': desk,
  'query partiesByPhoneTail': desk,
  'mutation checkIn': desk,
  'mutation checkInBatch': desk,
  'mutation takeCheckInBack': desk,
  'mutation countWalkIns': desk,
  'mutation closeEvent': desk,
  'mutation signIn': 'ANYBODY',
  'mutation confirmSignIn': 'ANYBODY',
  'mutation signOut': everyone,
}

describe.each(await availableDatabases())('the desk on $name', (available) => {
  let server: TestServer
  const tokens = new Map<Role, string>()
  beforeAll(async () => {
    server = await createTestServer(available)
    for (const role of roles) tokens.set(role, await onDuty(server, { roles: [role] }))
  })
  afterAll(() => server.dispose())

  const fieldsOf = (kind: 'query' | 'mutation', type: GraphQLObjectType | null | undefined) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ name: `${kind} ${field.name}`, document: askingFor(kind, field) }))
  const rootFields = () => [
    ...fieldsOf('query', server.deskSchema.getQueryType()),
    ...fieldsOf('mutation', server.deskSchema.getMutationType()),
  ]
  const codeOf = async (document: string, token?: string) => {
    const { errors } = await askDesk(server, document, {}, token)
    return errors?.[0]?.extensions?.code ?? null
  }

  it('has no root field that the table does not know', () => {
    const names = rootFields().map(({ name }) => name)
    expect(names.sort()).toEqual(Object.keys(mayAsk).sort())
  })

  it('lets each role ask for what the table says and for nothing else', async () => {
    for (const { name, document } of rootFields().filter((field) => field.name !== 'mutation signOut')) {
      const allowed = mayAsk[name] ?? []
      for (const role of roles) {
        const code = await codeOf(document, tokens.get(role))
        const may = allowed === 'ANYBODY' || allowed.includes(role)
        expect(may ? code === 'FORBIDDEN' || code === 'UNAUTHENTICATED' : code !== 'FORBIDDEN', `${role} asks for ${name}: ${code}`).toBe(
          false,
        )
      }
    }
  })

  it('gives a stranger nothing but the way in', async () => {
    for (const { name, document } of rootFields()) {
      const code = await codeOf(document)
      if (mayAsk[name] === 'ANYBODY') expect(code, name).toBeNull()
      else expect(code, name).toBe('UNAUTHENTICATED')
    }
  })

  it.each([
    ['introspection', '{ __schema { types { name } } }'],
    ['a type', '{ __type(name: "DeskEvent") { name } }'],
    ['the name of the root', '{ __typename }'],
    ['a field that there is not, to learn from the refusal', '{ nothing }'],
    ['a fragment at the top', 'query { ...F } fragment F on Query { me { name } }'],
    ['a way in with something beside it', 'mutation { signIn(input: { email: "a@b.c", password: "x" }) { __typename } signOut }'],
    ['what is no document', '{'],
  ])('refuses a stranger %s, without a word of the schema', async (_, document) => {
    const { status, errors } = await askDesk(server, document)
    expect({ status, errors }).toEqual({
      status: 401,
      errors: [{ message: '请先登录工作台。/ Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }],
    })
  })

  it('shows its schema to staff', async () => {
    const { data } = await askDesk<{ __schema: { types: object[] } }>(server, '{ __schema { types { name } } }', {}, tokens.get('DOOR'))
    expect(data.__schema.types.length).toBeGreaterThan(10)
  })

  it('lends no root field and no type of its own to the public schema', () => {
    const names = (schema: typeof server.schema) => Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith('__'))
    const shared = names(server.deskSchema).filter((name) => names(server.schema).includes(name))
    expect(shared.filter((name) => /desk|staff|sign(ed)?in|code|permission/i.test(name))).toEqual([])
    const publicMutations = Object.keys(server.schema.getMutationType()?.getFields() ?? {})
    expect(Object.keys(server.deskSchema.getMutationType()?.getFields() ?? {}).filter((name) => publicMutations.includes(name))).toEqual([])
  })

  it('answers by POST with JSON only, keeps nothing and is read by no other site', async () => {
    const url = '/desk/graphql'
    const headers = { authorization: `Bearer ${tokens.get('DOOR')}` }
    expect((await server.app.inject({ method: 'GET', url: `${url}?query={me{name}}`, headers })).statusCode).toBe(404)
    expect((await server.app.inject({ method: 'OPTIONS', url })).statusCode).toBe(404)
    const form = { ...headers, 'content-type': 'text/plain' }
    expect((await server.app.inject({ method: 'POST', url, headers: form, payload: '{"query":"{me{name}}"}' })).statusCode).toBe(415)
    const reply = await server.app.inject({ method: 'POST', url, headers, payload: { query: '{ me { name } }' } })
    expect(reply.statusCode).toBe(200)
    expect(reply.headers['cache-control']).toBe('no-store')
    expect(reply.headers['access-control-allow-origin']).toBeUndefined()
  })
})
