import { type GraphQLSchema, graphql, lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { guardRootFields } from './access/index.js'

/**
 * One schema from resolver instances: their classes give the types, the instances answer. An instance gets its
 * services by its constructor, so nothing in the schema is global and two servers can live in one process.
 */
export function buildPublicSchema(resolvers: readonly object[], orphanedTypes: readonly (new () => object)[]): GraphQLSchema {
  const instances = new Map(resolvers.map((resolver) => [resolver.constructor, resolver]))
  const [first, ...rest] = [...instances.keys()]
  if (!first) throw new Error('A schema needs at least one resolver.')
  return buildSchemaSync({
    resolvers: [first, ...rest],
    orphanedTypes: [...orphanedTypes],
    validate: false,
    container: { get: (resolver, { context }) => replacedIn(context)?.get(resolver) ?? instances.get(resolver) },
  })
}

/** The staff's schema: only what these resolvers reach, and every root field behind the question of who may. */
export function buildDeskSchema(resolvers: readonly object[]): GraphQLSchema {
  return guardRootFields(buildPublicSchema(resolvers, []))
}

/** Set on the context of a preview and of nothing else: resolvers that answer from the draft, in the place of the public ones. */
interface ReplacedResolvers {
  replaced?: ReadonlyMap<unknown, object>
}

const replacedIn = (context: unknown): ReplacedResolvers['replaced'] => (context as ReplacedResolvers | undefined)?.replaced

/** Asks the public graph in-process, with other instances of some resolvers. Throws when anything in the answer failed. */
export async function askThrough(
  schema: GraphQLSchema,
  resolvers: readonly object[],
  { document, variables }: { document: string; variables: Record<string, unknown> },
): Promise<unknown> {
  const contextValue: ReplacedResolvers = { replaced: new Map(resolvers.map((resolver) => [resolver.constructor, resolver])) }
  const { data, errors } = await graphql({ schema, source: document, variableValues: variables, contextValue })
  if (errors?.[0]) throw errors[0]
  return data
}

/** The SDL in one stable order: type-graphql prints arguments in reverse. */
export const printSortedSchema = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`
