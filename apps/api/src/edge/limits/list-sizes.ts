import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  parse,
} from 'graphql'
import { ASSUMED_LIST } from './plan-cost.js'
import { DEFAULT_PAGE, slicingArgumentOf } from './slice.js'

/** Every object weighs 1 and every scalar 0, which is what the specification assumes: only lengths have to be told. */
const definition = `"""
列表最多有多长，用来估计一次查询的代价：每个对象算一个，标量不算 / How long a list may get, by which the cost of a query is estimated: every object counts one, scalars nothing. https://ibm.github.io/graphql-specs/cost-spec.html
"""
directive @listSize(assumedSize: Int, requireOneSlicingArgument: Boolean = true, sizedFields: [String!], slicingArguments: [String!]) on FIELD_DEFINITION

`

type Field = GraphQLField<unknown, unknown>

const fieldsOf = (type: GraphQLNamedType | null | undefined): Field[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []

const isObjectList = (field: Field): boolean => isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type))

const sliceOf = (field: Field): string | undefined => slicingArgumentOf(field.args.map(({ name }) => name))

/** Types whose lists are as long as the field that led to them was told to be: connections. */
const slicedTypes = (schema: GraphQLSchema): Set<string> =>
  new Set(
    Object.values(schema.getTypeMap())
      .flatMap(fieldsOf)
      .filter((field) => sliceOf(field) !== undefined && !isObjectList(field))
      .map((field) => getNamedType(field.type).name),
  )

function directiveOf(field: Field, parent: GraphQLNamedType, sliced: ReadonlySet<string>): string | null {
  const argument = sliceOf(field)
  const type = getNamedType(field.type)
  if (argument !== undefined && isCompositeType(type)) {
    const sized = isObjectList(field) ? [] : fieldsOf(type).filter(isObjectList)
    const fields = sized.length > 0 ? `, sizedFields: ${JSON.stringify(sized.map(({ name }) => name))}` : ''
    return `@listSize(assumedSize: ${DEFAULT_PAGE}, requireOneSlicingArgument: false${fields}, slicingArguments: ["${argument}"])`
  }
  return isObjectList(field) && !sliced.has(parent.name) ? `@listSize(assumedSize: ${ASSUMED_LIST})` : null
}

/** The SDL with the length of every list of objects, as the limits reckon it. */
export function withListSizes(sdl: string, schema: GraphQLSchema): string {
  const sliced = slicedTypes(schema)
  const found = parse(sdl).definitions.flatMap((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return []
    const parent = schema.getType(node.name.value)
    const byName = new Map(fieldsOf(parent).map((field) => [field.name, field]))
    return (node.fields ?? []).flatMap(({ name, loc }) => {
      const field = byName.get(name.value)
      const directive = parent && field ? directiveOf(field, parent, sliced) : null
      return directive && loc ? [{ at: loc.end, directive }] : []
    })
  })
  return definition + found.reduceRight((text, { at, directive }) => `${text.slice(0, at)} ${directive}${text.slice(at)}`, sdl)
}
