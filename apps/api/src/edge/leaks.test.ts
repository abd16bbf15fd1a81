import { CONSENT_VERSION, canaryContacts, demoAwards, demoContent, demoSignUps, leaksIn } from '@culture/fixtures'
import { type GraphQLField, type GraphQLSchema, getNamedType, isAbstractType, isCompositeType, isRequiredArgument } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoActors } from '../database/seeds/demo-actors.js'
import { seedDemoCycles } from '../database/seeds/seed-demo-cycles.js'
import { seedDemoSignUps } from '../database/seeds/seed-demo-sign-ups.js'
import { fromGlobalId } from '../kernel/ids.js'
import { availableDatabases } from '../testing/databases.js'
import { rememberLog } from '../testing/log-lines.js'
import { eventIdOf, lookUp, openActivity, type Result, take } from '../testing/sign-ups.js'
import { createTestServer, TEST_NOW, type TestServer } from '../testing/test-server.js'
import { selectionOn, wholeSelection } from '../testing/whole-selection.js'
import { createLogger } from './log/logger.js'

const now = new Date(TEST_NOW)
/** Look-ups by a secret; asked apart. */
const unsafe = new Set(['signUp', 'nomination', 'nominationForConsent', 'familyEntry'])

const rootFields = (schema: GraphQLSchema): GraphQLField<unknown, unknown>[] => Object.values(schema.getQueryType()?.getFields() ?? {})

interface Found {
  slugs: string[]
  ids: string[]
}

/** What the answers so far speak of. */
const found = (text: string): Found => ({
  ids: [...new Set([...text.matchAll(/"id":"([A-Za-z0-9_-]{12,})"/g)].map(([, id]) => id ?? ''))].filter(
    (id) => !['', 'NoticeCandidate'].includes(typeOfId(id)),
  ),
  slugs: [...new Set([...text.matchAll(/"slug":"([a-z0-9-]+)"/g)].map(([, slug]) => slug ?? ''))],
})

const typeOfId = (id: string): string => fromGlobalId(id)?.type ?? ''

interface Way {
  value: unknown
  on?: string
}

const bySlug = ({ slugs }: Found): Way[] => slugs.map((value) => ({ value }))

/** How a root field that demands an argument is asked: with which values, and for which type where that differs. */
const demanded: Record<string, { argument: string; type: string; ways(found: Found): Way[] }> = {
  node: { argument: 'id', type: 'ID!', ways: ({ ids }) => ids.map((value) => ({ value, on: typeOfId(value) })) },
  nodes: {
    argument: 'ids',
    type: '[ID!]!',
    ways: ({ ids }) => [...Map.groupBy(ids, typeOfId)].map(([on, each]) => ({ value: each.slice(0, 20), on })),
  },
  event: { argument: 'slug', type: 'String!', ways: bySlug },
  team: { argument: 'slug', type: 'String!', ways: bySlug },
  page: { argument: 'slug', type: 'String!', ways: bySlug },
  notice: {
    argument: 'id',
    type: 'ID!',
    ways: ({ ids }) => ids.filter((id) => typeOfId(id) === 'PublicNotice').map((value) => ({ value })),
  },
  certificate: { argument: 'number', type: 'String!', ways: () => [{ value: 'DEMO-2026-0001' }, { value: 'WM-2027-0001' }] },
  festivals: { argument: 'year', type: 'Int!', ways: () => [{ value: 2027 }] },
}

/** Lists of many types, too much to ask at once: one question for each type. */
const ofAnyType: Record<string, { abstractType: string; ask(selection: string): string }> = {
  search: { abstractType: 'SearchResult', ask: (selection) => `{ search(query: "社区 家庭", first: 20) { nodes ${selection} } }` },
  changes: {
    abstractType: 'Node',
    ask: (selection) => `{ changes(first: 20) { nodes { nodeId type kind changedAt node ${selection} } } }`,
  },
}

function ofEachType(schema: GraphQLSchema): string[] {
  return Object.values(ofAnyType).flatMap(({ abstractType, ask }) => {
    const type = schema.getType(abstractType)
    if (!isAbstractType(type)) throw new Error(`${abstractType} is no type of several`)
    return schema.getPossibleTypes(type).map(({ name }) => ask(selectionOn(schema, name)))
  })
}

describe.each(await availableDatabases())('no public answer on $name', (available) => {
  let server: TestServer
  const log = rememberLog()
  const answers: string[] = []
  const taken: Result[] = []

  const ask = async (query: string, value?: unknown): Promise<void> => {
    const reply = await server.app.inject({ method: 'POST', url: '/graphql', payload: { query, variables: { value } } })
    expect(reply.json().errors, `${query.slice(0, 60)} ${JSON.stringify(value)}: ${reply.body.slice(0, 300)}`).toBeUndefined()
    answers.push(reply.body)
  }

  beforeAll(async () => {
    const entries = [...demoContent(now), openActivity('canary')]
    server = await createTestServer(available, { entries, logger: createLogger('debug', log.stream) })
    await server.awards.seed(demoAwards(now))
    await seedDemoCycles(server.awards, await demoActors(server.staff), server.clock)
    await seedDemoSignUps(server.places, server.clock)
    for (const [index, { name, phone, household }] of canaryContacts.entries()) {
      const input = { eventId: eventIdOf('canary'), name, phone, household, party: { adults: 1 }, consentVersion: CONSENT_VERSION }
      taken.push(await take(server, { ...input, idempotencyKey: `canary-number-${index}` }))
    }
  })
  afterAll(() => server.dispose())

  it('has been asked before the canaries were planted', () => {
    expect(taken.map((result) => result.message ?? result.__typename)).toEqual(canaryContacts.map(() => 'SignUpConfirmed'))
    expect(demoSignUps(now).length).toBeGreaterThan(50)
  })

  it('of any root field holds a name, phone, door or story that is not public', async () => {
    const asked = rootFields(server.schema).filter(({ name }) => !unsafe.has(name) && !(name in ofAnyType))
    const open = asked.filter((field) => !field.args.some(isRequiredArgument))
    for (const field of open) await ask(`{ ${field.name} ${wholeSelection(server.schema, getNamedType(field.type))} }`)
    const { slugs, ids } = found(answers.join('\n'))
    for (const question of ofEachType(server.schema)) await ask(question)
    for (const field of asked.filter((each) => each.args.some(isRequiredArgument))) {
      const demand = demanded[field.name]
      if (!demand) throw new Error(`${field.name} is a new root field: say above with what it is to be asked`)
      const type = getNamedType(field.type)
      const whole = isCompositeType(type) ? wholeSelection(server.schema, type) : ''
      for (const { value, on } of demand.ways({ slugs, ids })) {
        const selection = on ? selectionOn(server.schema, on) : whole
        await ask(`query ($value: ${demand.type}) { ${field.name}(${demand.argument}: $value) ${selection} }`, value)
      }
    }
    expect(ids.length).toBeGreaterThan(20)
    expect(answers.length).toBeGreaterThan(60)
    for (const answer of answers) expect(leaksIn(answer)).toEqual([])
  })

  it('reaches a type that the public graph has without being asked', () => {
    const seen = new Set([...answers.join('\n').matchAll(/"__typename":"(\w+)"/g)].map(([, name]) => name))
    for (const type of [
      'Activity',
      'LectureSession',
      'Award',
      'AwardCycle',
      'PublicNotice',
      'NoticeCandidate',
      'FamilyStory',
      'Team',
      'Venue',
      'Series',
      'SignUpInfo',
      'Segment',
      'Role',
      'Recap',
      'Partner',
      'Page',
    ]) {
      expect(seen, type).toContain(type)
    }
  })

  it('holds them even for whom they belong to', async () => {
    for (const [index, { phone }] of canaryContacts.entries()) {
      const mine = await lookUp(server, taken[index]?.code ?? '', phone.slice(-4))
      expect(mine?.status).toBe('CONFIRMED')
      expect(leaksIn(JSON.stringify(mine))).toEqual([])
    }
  })

  it('left any of them in the log', () => {
    expect(log.lines().length).toBeGreaterThan(60)
    expect(leaksIn(log.text())).toEqual([])
  })

  it('nor does the schema speak of them', async () => {
    expect(leaksIn((await server.app.inject({ url: '/schema.graphql' })).body)).toEqual([])
  })
})
