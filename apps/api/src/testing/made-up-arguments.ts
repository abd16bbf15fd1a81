import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
  isScalarType,
} from 'graphql'

const scalars: Record<string, string> = {
  ...{ Int: '1', Float: '1', Boolean: 'true', Date: '"2027-02-15"', DateTime: '"2027-02-15T02:00:00Z"' },
}

/** A value of the type that fits its form and means nothing. */
function madeUp(type: GraphQLInputType): string {
  const bare = getNullableType(type)
  if (isListType(bare)) return `[${madeUp(bare.ofType)}]`
  if (isEnumType(bare)) return bare.getValues()[0]?.name ?? ''
  if (isScalarType(bare)) return scalars[bare.name] ?? '"made-up"'
  if (!isInputObjectType(bare)) throw new Error(`${String(type)} cannot be made up`)
  const required = Object.values(bare.getFields()).filter(isRequiredInputField)
  return `{ ${required.map((field) => `${field.name}: ${madeUp(field.type)}`).join(', ')} }`
}

const argumentsOf = (args: readonly GraphQLArgument[]): string => {
  const required = args.filter(isRequiredArgument).map((each) => `${each.name}: ${madeUp(each.type)}`)
  return required.length > 0 ? `(${required.join(', ')})` : ''
}

/** A document that asks for one root field with made-up arguments and nothing of its answer. */
export function askingFor(kind: 'query' | 'mutation', field: Pick<GraphQLField<unknown, unknown>, 'name' | 'args' | 'type'>): string {
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''
  return `${kind} { ${field.name}${argumentsOf(field.args)}${selection} }`
}
