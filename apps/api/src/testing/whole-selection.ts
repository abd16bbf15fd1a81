import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/** As deep as the public graph lets lists stand in lists. */
const LISTS = 3

/** How many levels below a root field are asked for; enough to reach every type from some root field. */
const LEVELS = 5

interface Way {
  /** Names of the types on the way down. */
  path: readonly string[]
  /** Lists on the way down. */
  lists: number
}

function fieldText(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, { path, lists: above }: Way): string[] {
  const type = getNamedType(field.type)
  if (field.args.some(isRequiredArgument)) return []
  const lists = above + (isListType(getNullableType(field.type)) ? 1 : 0)
  if (!isCompositeType(type)) return [field.name]
  if (lists > LISTS) return []
  // A type is asked for once on each way down: a team's events' teams say nothing new.
  if (path.length >= LEVELS || path.includes(type.name)) return []
  const page = field.args.some((argument) => argument.name === 'first') ? '(first: 3)' : ''
  return [`${field.name}${page} ${wholeSelection(schema, type, { path: [...path, type.name], lists })}`]
}

const fieldsOf = (schema: GraphQLSchema, type: GraphQLNamedType, way: Way): string[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()).flatMap((field) => fieldText(schema, field, way)) : []

/** Everything that can be asked of a type: each field of each possible type, some levels deep. */
export function wholeSelection(schema: GraphQLSchema, type: GraphQLNamedType, way: Way = { path: [type.name], lists: 1 }): string {
  if (!isAbstractType(type)) return `{ __typename ${fieldsOf(schema, type, way).join(' ')} }`
  return `{ __typename ${schema
    .getPossibleTypes(type)
    .map((each) => narrowed(schema, each, way))
    .join(' ')} }`
}

const narrowed = (schema: GraphQLSchema, type: GraphQLNamedType, { path, lists }: Way): string =>
  `... on ${type.name} { ${fieldsOf(schema, type, { path: [...path, type.name], lists }).join(' ')} }`

/** Of an interface, one of its types: two of them may have fields of one name and different types. */
export function selectionOn(schema: GraphQLSchema, typeName: string): string {
  const type = schema.getType(typeName)
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`)
  return `{ __typename ${narrowed(schema, type, { path: [], lists: 1 })} }`
}
