import { buildSchema, printSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { withListSizes } from './list-sizes.js'

const schema = buildSchema(`
  type Query {
    teams: [Team!]!
    events(first: Int = 20, after: String): EventConnection!
    nodes(ids: [ID!]!): [Team]!
    names: [String!]!
  }
  type EventConnection { edges: [EventEdge!]! nodes: [Team!]! totalCount: Int! }
  type EventEdge { cursor: String! node: Team! }
  type Team { id: ID! members: [Team!]! }
`)
const lines = withListSizes(printSchema(schema), schema).split('\n')
const lineOf = (field: string): string => lines.find((line) => line.trim().startsWith(field)) ?? ''

describe('the length of lists in the SDL', () => {
  it('is what the limits assume where nothing is asked for', () => {
    expect(lineOf('teams:')).toMatch(/: \[Team!\]! @listSize\(assumedSize: 5\)$/)
    expect(lineOf('members:')).toContain('@listSize(assumedSize: 5)')
  })

  it('is that of a page for connections, and their lists do not say it again', () => {
    expect(lineOf('events(')).toContain(
      '@listSize(assumedSize: 20, requireOneSlicingArgument: false, sizedFields: ["edges","nodes"], slicingArguments: ["first"])',
    )
    expect([lineOf('edges:'), lineOf('nodes:')].join()).not.toContain('@listSize')
  })

  it('is as many as there are ids', () => {
    expect(lineOf('nodes(')).toContain('@listSize(assumedSize: 20, requireOneSlicingArgument: false, slicingArguments: ["ids"])')
  })

  it('is not told of scalars, which cost nothing', () => {
    expect(lineOf('names:')).not.toContain('@listSize')
  })

  it('leaves a document that is a schema', () => {
    const again = buildSchema(lines.join('\n'))
    expect(again.getDirective('listSize')?.args.map(({ name }) => name)).toContain('slicingArguments')
  })
})
