import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/** What is given for an argument that must be given. */
export type Given = (argument: GraphQLArgument) => string | undefined

const withoutArguments = (field: GraphQLField<unknown, unknown>) => !field.args.some(isRequiredArgument)

const objectTypes = (schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] => {
  if (isObjectType(type)) return [type]
  return isAbstractType(type) ? schema.getPossibleTypes(type) : []
}

/** The name of a field in an answer: its own, unless a sibling type has another kind of value under that name. */
const answerName = (siblings: readonly GraphQLObjectType[], object: GraphQLObjectType, name: string): string => {
  const kinds = new Set(siblings.flatMap((sibling) => sibling.getFields()[name]?.type.toString() ?? []))
  return kinds.size > 1 ? `${object.name}_${name}: ${name}` : name
}

/** Every leaf of a type and of what it leads to, so many levels down. */
const selectionOf = (schema: GraphQLSchema, type: GraphQLNamedType, levels: number): string => {
  const siblings = objectTypes(schema, type)
  const fragments = siblings.map((object) => {
    const fields = Object.values(object.getFields()).filter(withoutArguments)
    const chosen = fields.flatMap((field) => {
      const target = getNamedType(field.type)
      const name = answerName(siblings, object, field.name)
      if (isLeafType(target)) return [name]
      return levels > 0 ? [`${name} ${selectionOf(schema, target, levels - 1)}`] : []
    })
    return `... on ${object.name} { __typename ${chosen.join(' ')} }`
  })
  return `{ ${fragments.join(' ')} }`
}

const argumentsOf = (field: GraphQLField<unknown, unknown>, given: Given): string | null => {
  const required = field.args.filter((argument) => isRequiredArgument(argument))
  const values = required.map((argument) => [argument.name, given(argument)] as const)
  if (values.some(([, value]) => value === undefined)) return null
  const first = field.args.some(({ name }) => name === 'first') ? [['first', '5'] as const] : []
  const all = [...values, ...first].map(([name, value]) => `${name}: ${value}`)
  return all.length > 0 ? `(${all.join(', ')})` : ''
}

interface Step {
  path: string[]
  type: GraphQLNamedType
}

/** One question for each place in the graph that can be reached in two steps, asking for all that stands there and one level below. */
export const publicQuestions = (schema: GraphQLSchema, given: Given): string[] => {
  const wrap = ({ path, type }: Step) => `{ ${path.join(' { ')} ${selectionOf(schema, type, 1)} ${'} '.repeat(path.length)}`
  const stepsFrom = (type: GraphQLNamedType, path: string[]): Step[] =>
    objectTypes(schema, type).flatMap((object) =>
      Object.values(object.getFields()).flatMap((field) => {
        const target = getNamedType(field.type)
        const args = argumentsOf(field, given)
        if (isLeafType(target) || args === null) return []
        const here = `${path.length > 0 && isAbstractType(type) ? `... on ${object.name} { ` : ''}${field.name}${args}`
        return [{ path: [...path, ...here.split(' { ')], type: target }]
      }),
    )
  const query = schema.getQueryType()
  if (!query) return []
  const first = stepsFrom(query, [])
  const second = first.flatMap(({ path, type }) => stepsFrom(type, path))
  return [...first, ...second].map(wrap)
}
