import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { buildSchema, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { judgeOperation } from './judge-operation.js'
import { planOperation } from './operation-plan.js'
import { actualCost, requestedCost } from './reckon-cost.js'
import { lookUpFields, publicFields } from './root-fields.js'

const schema = buildSchema(`
  interface Node { id: ID! }
  type Team implements Node { id: ID! name: String }
  type SignUpInfo { taken: Int! slots: [Slot!]! }
  type Slot { id: ID! }
  type Event implements Node { id: ID! title: String teams: [Team!]! signUp: SignUpInfo! series: Series }
  type Series implements Node { id: ID! events(first: Int = 20, after: String): EventConnection! }
  type EventEdge { cursor: String! node: Event! }
  type EventConnection { nodes: [Event!]! edges: [EventEdge!]! totalCount: Int! }
  type Award implements Node { id: ID! title: String }
  type AwardConnection { nodes: [Award!]! totalCount: Int! }
  input EventFilter { hasFreePlaces: Boolean }
  type ContentFreshness { version: String! }
  type Community { id: ID! content: ContentFreshness! }
  type SignUp { id: ID! }
  type Query {
    community: Community!
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]!
    events(filter: EventFilter, first: Int = 20): EventConnection!
    awards(first: Int = 20): AwardConnection!
    teams: [Team!]!
    seriesList: [Series!]!
    signUp(code: String!): SignUp
  }
  type Mutation { signUp(code: String!): SignUp }
`)

const plan = (text: string, operationName?: string) => {
  const found = planOperation(schema, parse(text), text, operationName)
  if (!found) throw new Error('no such operation')
  return found
}
const cost = (text: string, variables = {}): number => requestedCost(plan(text).cost, variables) - 1

describe('the cost of an operation', () => {
  it.each<[string, Record<string, unknown>, number]>([
    ['{ community { id } }', {}, 1],
    ['{ teams { name } }', {}, 5],
    ['{ events { totalCount } }', {}, 1],
    ['{ events { nodes { title } } }', {}, 21],
    ['{ events(first: 3) { nodes { title } } }', {}, 4],
    ['{ events(first: 3) { edges { node { title } } } }', {}, 7],
    ['{ events(first: 3) { nodes { teams { name } signUp { taken slots { id } } } } }', {}, 1 + 3 * (1 + 5 + 1 + 5)],
    ['query ($n: Int) { events(first: $n) { nodes { title } } }', { n: 7 }, 8],
    ['query ($n: Int) { events(first: $n) { nodes { title } } }', {}, 21],
    ['query ($n: Int = 9) { events(first: $n) { nodes { title } } }', {}, 10],
    ['{ nodes(ids: ["a", "b"]) { id } }', {}, 2],
    ['query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] }, 3],
    ['{ ...F events(first: 2) { ...C } } fragment F on Query { community { id } } fragment C on EventConnection { nodes { id } }', {}, 4],
    ['{ node(id: "x") { ... on Series { events(first: 4) { nodes { id } } } } }', {}, 6],
    ['{ __schema { types { name } } }', {}, 0],
  ])('%s with %j is %i objects', (text, variables, expected) => {
    expect(cost(text, variables)).toBe(expected)
  })

  it('is never less than what is sent', () => {
    const answer = {
      events: {
        nodes: [
          { title: 'a', teams: [{ name: 'x' }], none: null },
          { title: 'b', teams: [] },
        ],
        totalCount: 2,
      },
    }
    expect(actualCost(answer) - 1).toBe(4)
    expect(cost('{ events(first: 2) { nodes { title teams { name } } totalCount } }')).toBeGreaterThanOrEqual(4)
  })
})

describe('what an answer is made from', () => {
  it.each<[string, string[]]>([
    ['{ events { nodes { title } } }', []],
    ['{ events { nodes { signUp { taken } } } }', ['PLACES']],
    ['{ events { ...E } } fragment E on EventConnection { nodes { signUp { slots { id } } } }', ['PLACES']],
    ['{ events(filter: { hasFreePlaces: true }) { totalCount } }', ['PLACES']],
    ['query ($f: EventFilter) { events(filter: $f) { totalCount } }', ['PLACES']],
    ['query ($f:,# any\n EventFilter!) { events(filter: $f) { totalCount } }', ['PLACES']],
    ['query ($free: Boolean) { events(filter: { hasFreePlaces: $free }) { totalCount } }', ['PLACES']],
    ['{ awards { totalCount } }', ['AWARDS']],
    ['{ node(id: "x") { id } }', ['AWARDS']],
    ['{ community { content { version } } }', ['FRESHNESS']],
  ])('%s', (text, sources) => {
    expect([...plan(text).sources]).toEqual(sources)
  })
})

describe('who may see an answer', () => {
  it.each<[string, boolean, boolean]>([
    ['{ events { totalCount } }', true, false],
    ['{ __typename }', true, false],
    ['{ signUp(code: "x") { id } }', false, true],
    ['{ a: signUp(code: "x") { id } }', false, true],
    ['{ events { totalCount } ...F } fragment F on Query { ... on Query { signUp(code: "x") { id } } }', false, true],
    ['mutation { signUp(code: "x") { id } }', false, false],
  ])('%s', (text, isPublic, isLookUp) => {
    expect(plan(text)).toMatchObject({ isPublic, isLookUp })
  })

  it('is decided for every root field of the contract', () => {
    const contract = buildSchema(readFileSync(createRequire(import.meta.url).resolve('@culture/contract/schema.graphql'), 'utf8'))
    const fields = Object.keys(contract.getQueryType()?.getFields() ?? {})
    expect(fields.filter((field) => publicFields.has(field) === lookUpFields.has(field))).toEqual([])
  })

  it('is no to a field that nobody has decided on', () => {
    const grown = buildSchema('type Query { diary: String }')
    expect(planOperation(grown, parse('{ diary }'), '{ diary }')).toMatchObject({ isPublic: false, isLookUp: false })
  })

  it('is judged by the operation that runs', () => {
    const text = 'query A { events { totalCount } } query B { signUp(code: "x") { id } }'
    expect([plan(text, 'A').isPublic, plan(text, 'B').isPublic]).toEqual([true, false])
    expect(planOperation(schema, parse(text), text, 'C')).toBeNull()
    expect(planOperation(schema, parse(text), text)).toBeNull()
  })
})

describe('an operation is refused', () => {
  const judge = (text: string, over: Partial<Parameters<typeof judgeOperation>[1]> = {}) => {
    const judged = judgeOperation(plan(text), { method: 'POST', persisted: false, variables: {}, ...over })
    return judged.kind === 'REFUSED' ? judged.code : judged.kind
  }
  const lookUp = '{ signUp(code: "x") { id } }'
  it.each<[string, string, object]>([
    ['ALLOWED', lookUp, {}],
    ['LOOK_UP_BY_POST_ONLY', lookUp, { method: 'GET' }],
    ['LOOK_UP_BY_POST_ONLY', lookUp, { persisted: true }],
    ['ALLOWED', '{ seriesList { events { nodes { signUp { slots { id } } } } } }', {}],
    ['LISTS_TOO_DEEP', '{ seriesList { events(first: 1) { nodes { series { events(first: 1) { nodes { teams { id } } } } } } } }', {}],
    ['PAGE_TOO_LARGE', '{ events(first: 101) { totalCount } }', {}],
    ['ALLOWED', '{ events(first: 100) { totalCount } }', {}],
    ['PAGE_TOO_LARGE', '{ events(first: -1) { totalCount } }', {}],
    ['PAGE_TOO_LARGE', 'query ($n: Int) { events(first: $n) { totalCount } }', { variables: { n: 101 } }],
    [
      'TOO_COSTLY',
      '{ seriesList { events(first: 100) { nodes { teams { id } signUp { slots { id } } series { id } t: teams { id } } edges { node { teams { id } } } } } }',
      {},
    ],
  ])('%s: %s %j', (expected, text, over) => {
    expect(judge(text, over)).toBe(expected)
  })
})
