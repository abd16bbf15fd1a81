import { CONSENT_VERSION, demoContent } from '@culture/fixtures'
import { type ExecutionResult, execute, parse, print, visit } from 'graphql'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { seedDemoSignUps } from '../../../database/seeds/seed-demo-sign-ups.js'
import { eventBoundaries } from '../../../event-boundaries.js'
import { availableDatabases } from '../../../testing/databases.js'
import { activity } from '../../../testing/entries.js'
import { form, openActivity, take } from '../../../testing/sign-ups.js'
import { createTestServer, TEST_NOW, type TestServer } from '../../../testing/test-server.js'
import { selectionOn } from '../../../testing/whole-selection.js'
import { planOperation } from '../../limits/operation-plan.js'
import { actualCost } from '../../limits/reckon-cost.js'
import { printAnswer } from './printed.js'
import { ReadyAnswers } from './ready-answers.js'

type Variables = Record<string, unknown>

const questions: [string, Variables?][] = [
  ['{ events { nodes { id } } }'],
  ['query ($n: Int) { near: events(first: $n) { totalCount all: nodes { t: title status } pageInfo { endCursor } } }', { n: 3 }],
  ['{ events { edges { cursor node { slug } } nodes { ...A teams { name } } } } fragment A on Activity { theme series { title } }'],
  ['{ events(filter: { kind: ACTIVITY }) { nodes { __typename } } lectureSessions { nodes { segments { order title } } } teams { name } }'],
  ['query ($brief: Boolean!) { events { nodes { title @skip(if: $brief) slug } } lectureSessions { nodes { title } } }', { brief: true }],
  ['{ events(first: 0) { nodes { id } } }'],
]

/** What goes the plain way: nothing to print ahead, or not in the plain form in which it is looked for. */
const plainQuestions: string[] = [
  '{ teams { name } }',
  '{ ...F } fragment F on Query { events { nodes { id } } }',
  '{ events { ...F } } fragment F on EventConnection { nodes { id } }',
  '{ events { nodes { id } nodes { title } } }',
  '{ events @include(if: true) { nodes { id } } }',
  'mutation { cancelSignUp(input: { code: "x", phoneTail: "1" }) { __typename } }',
]

/** A field that takes arguments is answered a moment later: a page within an item is never at hand. */
const withoutPages = (text: string): string =>
  print(visit(parse(text), { Field: ({ alias, arguments: given }) => (given?.length && alias?.value !== 'lists' ? null : undefined) }))

describe.each((await availableDatabases()).slice(0, 1))('answers put together from printed items', (available) => {
  let server: TestServer
  let answers: ReadyAnswers
  beforeAll(async () => {
    const entries = [...demoContent(new Date(TEST_NOW)), openActivity('fair'), activity('walk')]
    server = await createTestServer(available, { entries })
    await seedDemoSignUps(server.places, server.clock)
    const { content, places, awards, clock } = server
    const versions = { content: () => content.store.current.version, places: () => places.board.version, awards: awards.version }
    answers = new ReadyAnswers(server.schema, { clock, versions, nextBoundary: eventBoundaries(content.store, awards.board) })
  })
  beforeEach(() => server.clock.set(TEST_NOW))
  afterAll(() => server.dispose())

  const prepare = (text: string) => {
    const document = parse(text)
    const plan = planOperation(server.schema, document, text)
    const ready = answers.prepare(document, undefined)
    if (!plan) throw new Error('no such operation')
    return {
      ready: ready && ((variables: Variables = {}) => ready({ context: {}, variables, plan })),
      plain: async (variables: Variables = {}): Promise<ExecutionResult> =>
        execute({ schema: server.schema, document, variableValues: variables, contextValue: {} }),
    }
  }

  it.each([...questions])('are, time after time, byte for byte what the interpreter says: %s', async (text, variables) => {
    const { ready, plain } = prepare(text)
    const expected = await plain(variables)
    for (let time = 1; time <= 3; time += 1) {
      const answer = await ready?.(variables)
      expect(answer && printAnswer(answer)).toBe(printAnswer(expected))
      expect(actualCost(answer?.data)).toBe(actualCost(expected.data))
    }
  })

  it.each(['Activity', 'LectureSession'])('hold whatever can be asked of %s', async (type) => {
    const { ready, plain } = prepare(withoutPages(`{ lists: events(first: 100) { nodes ${selectionOn(server.schema, type)} } }`))
    const [answer, expected] = [await ready?.(), await plain()]
    expect(expected.errors).toBeUndefined()
    expect(answer && printAnswer(answer)).toBe(printAnswer(expected))
  })

  it.each(plainQuestions)('are not tried for %s', (text) => {
    expect(prepare(text).ready).toBeNull()
  })

  it('are given up where something fails or has to be waited for', async () => {
    const cursor = prepare('query ($c: String) { events(after: $c) { nodes { id } } }')
    expect([await cursor.ready?.({ c: 'nonsense' }), await cursor.ready?.({ c: 5 })]).toEqual([null, null])
    expect(await prepare('{ events(first: 100) { nodes { signUp { draw { order { totalCount } } } } } }').ready?.()).toBeNull()
  })

  it('say at once what a sign-up, an editor or the clock has changed', async () => {
    const { ready } = prepare('{ events(first: 100) { nodes { slug title status signUp { state taken } } } }')
    const told = async () => {
      const answer = await ready?.()
      const { data } = JSON.parse(answer ? printAnswer(answer) : '{}') as { data: { events: { nodes: { slug: string }[] } } }
      return data.events.nodes.find(({ slug }) => slug === 'fair')
    }
    expect(await told()).toMatchObject({ status: 'SCHEDULED', signUp: { state: 'OPEN', taken: 0 } })
    expect(await take(server, { ...form('fair', 1), consentVersion: CONSENT_VERSION })).toMatchObject({ __typename: 'SignUpConfirmed' })
    expect(await told()).toMatchObject({ signUp: { taken: 1 } })
    await server.publish(openActivity('fair', {}, { title: '新的名字' }))
    expect(await told()).toMatchObject({ title: '新的名字' })
    server.clock.set('2027-02-19T06:00:00.000Z')
    expect(await told()).toMatchObject({ signUp: { state: 'CLOSED' } })
    server.clock.set('2027-02-20T08:00:00.000Z')
    expect(await told()).toMatchObject({ status: 'FINISHED' })
  })

  it('are what the graph sends to everybody', async () => {
    const query = 'query ($n: Int) { events(first: $n) { nodes { slug } } }'
    const slugs: string[] = []
    for (const n of [3, 4, 5]) {
      const { data, extensions } = await server.ask<{ events: { nodes: { slug: string }[] } }>(query, { n })
      slugs.push(data.events.nodes.map(({ slug }) => slug).join())
      expect(extensions?.cost).toMatchObject({ actual: n + 1 })
    }
    expect(slugs[2]?.startsWith(slugs[1] ?? '-') && slugs[1]?.startsWith(slugs[0] ?? '-')).toBe(true)
  })
})
