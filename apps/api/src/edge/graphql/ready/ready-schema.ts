import { extendSchema, type GraphQLNamedType, type GraphQLSchema, getNamedType, isObjectType, parse } from 'graphql'

/**
 * Lists whose items are the frozen objects of the projection: the same object says the same as long as the versions
 * of what it is made from stay and no boundary of time passes. Each names the type of its items.
 */
const readyLists = { EventConnection: 'Event', LectureSessionConnection: 'LectureSession' } as const

export const RAW_FIELD = 'rawNodes'
export const itemField = (itemType: string): string => `item${itemType}`

/** The type of the items, where `type` is such a list. */
export const itemTypeOf = (type: GraphQLNamedType): string | null =>
  Object.hasOwn(readyLists, type.name) ? readyLists[type.name as keyof typeof readyLists] : null

/** The type that a root field gives. */
export const typeOfRootField = (schema: GraphQLSchema, name: string): GraphQLNamedType | null => {
  const field = schema.getQueryType()?.getFields()[name]
  return field ? getNamedType(field.type) : null
}

/**
 * The public schema for the server's own use: lists also give their items as they are, and one item can be asked for by itself.
 * Null where the schema has no such lists. No client's document is ever validated against it.
 */
export function extendForReadyLists(schema: GraphQLSchema): GraphQLSchema | null {
  const lists = Object.entries(readyLists).filter(([list]) => isObjectType(schema.getType(list)))
  if (lists.length === 0) return null
  const extensions = lists.flatMap(([list, item]) => [
    `extend type ${list} { ${RAW_FIELD}: Raw! }`,
    `extend type Query { ${itemField(item)}: ${item} }`,
  ])
  const extended = extendSchema(schema, parse(['scalar Raw', ...extensions].join('\n')))
  for (const [list, item] of lists) {
    const type = extended.getType(list)
    const raw = isObjectType(type) ? type.getFields()[RAW_FIELD] : undefined
    if (raw) raw.resolve = (connection: { nodes: unknown }) => connection.nodes
    const one = extended.getQueryType()?.getFields()[itemField(item)]
    if (one) one.resolve = (root) => root
  }
  return extended
}
