import { execute, GraphQLError, parse } from 'graphql'
import {
  Arg,
  buildSchemaSync,
  Field,
  ID,
  InputType,
  Int,
  InterfaceType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  registerEnumType,
} from 'type-graphql'
import { describe, expect, it, vi } from 'vitest'
import { LocalDateScalar } from '../../graph/index.js'
import { createExecutor } from './executor.js'

const Colour = { RED: 'RED', BLUE: 'BLUE' } as const
registerEnumType(Colour, { name: 'Colour' })

@InterfaceType()
abstract class Thing {
  @Field(() => ID) id!: string
  @Field(() => [Thing], { nullable: true }) near?: Thing[] | null
}
@ObjectType({ implements: [Thing], simpleResolvers: true })
class Stone extends Thing {
  @Field(() => Int) weight!: number
  @Field(() => Colour) colour!: keyof typeof Colour
}
@ObjectType({ implements: [Thing], simpleResolvers: true })
class Plant extends Thing {
  @Field(() => LocalDateScalar, { nullable: true }) planted!: string | null
  @Field(() => String) name!: string
}
@InputType()
class Wish {
  @Field(() => Int, { nullable: true }) heavierThan?: number | null
  @Field(() => [Colour], { nullable: true }) colours?: (keyof typeof Colour)[] | null
}

const stone = (id: string, weight: number, colour: keyof typeof Colour): Stone =>
  Object.assign(new Stone(), { id, weight, colour, near: [] })
const plant = Object.assign(new Plant(), { id: 'p', planted: '2027-02-20', name: '兰' })
const stones = [stone('a', 1, 'RED'), stone('b', 2, 'BLUE')]
const written = vi.fn()

@Resolver()
class ThingResolver {
  @Query(() => [Thing]) things(
    @Arg('wish', () => Wish, { nullable: true }) wish: Wish | null,
    @Arg('first', () => Int, { defaultValue: 9 }) first: number,
  ): Thing[] {
    const near = Object.assign(new Plant(), plant, { near: stones })
    return [...stones.filter((each) => each.weight > (wish?.heavierThan ?? 0)), near].slice(0, first)
  }
  @Query(() => Plant, { nullable: true }) async later(): Promise<Plant> {
    return plant
  }
  @Query(() => Stone, { nullable: true }) broken(): Stone {
    throw new Error('secret')
  }
  @Query(() => Stone, { nullable: true }) refused(): Stone {
    throw new GraphQLError('cursor', { extensions: { code: 'BAD_USER_INPUT' } })
  }
  @Query(() => Stone, { nullable: true }) hollow(): Partial<Stone> {
    return Object.assign(new Stone(), { id: 'x' })
  }
  @Query(() => [Stone], { nullable: 'items' }) holes(): (Stone | null)[] {
    return [stone('c', 3, 'RED'), null]
  }
  @Mutation(() => Int) write(): number {
    written()
    return written.mock.calls.length
  }
}

const schema = buildSchemaSync({ resolvers: [ThingResolver], orphanedTypes: [Stone, Plant], validate: false })
const documents: [string, Record<string, unknown>?, string?][] = [
  ['{ things { __typename id ... on Stone { weight colour } ... on Plant { planted name near { id } } } }'],
  ['query ($w: Wish, $n: Int) { things(wish: $w, first: $n) { id } }', { w: { heavierThan: 1, colours: ['RED'] }, n: 2 }],
  ['query ($w: Wish, $n: Int! = 1) { things(wish: $w, first: $n) { id } }', {}],
  ['query ($n: Int!) { things(first: $n) { id } }', {}],
  ['query ($n: Int!) { things(first: $n) { id } }', { n: 'many' }],
  ['query ($w: Wish) { things(wish: $w) { id } }', { w: { colours: ['GREEN'] } }],
  ['query ($w: Wish) { things(wish: $w) { id } }', { w: { lighter: 1 } }],
  ['query ($yes: Boolean!) { later @include(if: $yes) { name } things(first: 1) { id @skip(if: $yes) __typename } }', { yes: true }],
  ['query ($yes: Boolean!) { later @include(if: $yes) { name } things(first: 1) { id @skip(if: $yes) __typename } }', { yes: false }],
  ['{ broken { id } later { name } }'],
  ['{ refused { id } later { name } }'],
  ['{ hollow { id weight } later { name } }'],
  ['{ holes { id weight } }'],
  [
    '{ ...F later { ...P } } fragment F on Query { a: things(first: 1) { ...T } b: things { ...T } } fragment T on Thing { id ... on Plant { near { ...S } } } fragment S on Stone { weight } fragment P on Plant { name planted }',
  ],
  ['query A { later { id } } query B { later { name } }', {}, 'B'],
  ['{ __schema { queryType { name } types { name kind fields { name args { name } } } } __type(name: "Stone") { fields { name } } }'],
]

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('the compiled executor', () => {
  it.each(documents)(
    'answers the first, second and third time as the interpreter does: %s %j',
    async (text, variables = {}, operationName = undefined) => {
      const run = createExecutor(schema)
      const document = parse(text)
      const expected = plain(await execute({ schema, document, variableValues: variables, operationName, contextValue: {} }))
      const asked = { document, request: { variables, operationName }, context: {} } as unknown as Parameters<typeof run>[0]
      for (let time = 1; time <= 3; time++) expect(plain(await run(asked)), `time ${time}`).toEqual(expected)
    },
  )

  it('writes once for each time it is asked to', async () => {
    const run = createExecutor(schema)
    const asked = { document: parse('mutation { write again: write }'), request: {}, context: {} } as unknown as Parameters<typeof run>[0]
    for (let time = 1; time <= 3; time++) expect(plain(await run(asked))).toEqual({ data: { write: time * 2 - 1, again: time * 2 } })
  })
})
