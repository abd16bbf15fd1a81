import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'

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
    container: { get: (resolver) => instances.get(resolver) },
  })
}

/** The SDL in one stable order: type-graphql prints arguments in reverse. */
export const printSortedSchema = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`
