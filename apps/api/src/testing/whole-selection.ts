import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/** How many levels below a root field are asked for; enough to reach every type from some root field. */
const LEVELS = 5

function fieldText(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, path: readonly string[]): string[] {
  const type = getNamedType(field.type)
  if (field.args.some(isRequiredArgument)) return []
  if (!isCompositeType(type)) return [field.name]
  // A type is asked for once on each way down: a team's events' teams say nothing new.
  if (path.length >= LEVELS || path.includes(type.name)) return []
  const page = field.args.some((argument) => argument.name === 'first') ? '(first: 3)' : ''
  return [`${field.name}${page} ${wholeSelection(schema, type, [...path, type.name])}`]
}

const fieldsOf = (schema: GraphQLSchema, type: GraphQLNamedType, path: readonly string[]): string[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()).flatMap((field) => fieldText(schema, field, path)) : []

/** Everything that can be asked of a type: each field of each possible type, some levels deep. */
export function wholeSelection(schema: GraphQLSchema, type: GraphQLNamedType, path: readonly string[] = [type.name]): string {
  if (!isAbstractType(type)) return `{ __typename ${fieldsOf(schema, type, path).join(' ')} }`
  return `{ __typename ${schema
    .getPossibleTypes(type)
    .map((each) => narrowed(schema, each, path))
    .join(' ')} }`
}

const narrowed = (schema: GraphQLSchema, type: GraphQLNamedType, path: readonly string[]): string =>
  `... on ${type.name} { ${fieldsOf(schema, type, [...path, type.name]).join(' ')} }`

/** Of an interface, one of its types: two of them may have fields of one name and different types. */
export function selectionOn(schema: GraphQLSchema, typeName: string): string {
  const type = schema.getType(typeName)
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`)
  return `{ __typename ${narrowed(schema, type, [])} }`
}
