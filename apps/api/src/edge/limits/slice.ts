import { type FieldNode, Kind, type OperationDefinitionNode, type ValueNode } from 'graphql'

/** An argument that says how long a list may get: `first` of a connection, or the `ids` of `nodes`. */
export type Slice = { kind: 'LITERAL'; size: number } | { kind: 'VARIABLE'; name: string; fallback: number }

export type Variables = Readonly<Record<string, unknown>>

/** Items of a page that was not told its size. */
export const DEFAULT_PAGE = 20
const slicing = ['first', 'ids']

function sizeOfLiteral(value: ValueNode | undefined): number | null {
  if (value?.kind === Kind.INT) return Number(value.value)
  return value?.kind === Kind.LIST ? value.values.length : null
}

/** Default of a variable in the operation's head, where it says how long a list may get. */
function fallbackOf(operation: OperationDefinitionNode, variable: string): number {
  const definition = operation.variableDefinitions?.find((each) => each.variable.name.value === variable)
  return sizeOfLiteral(definition?.defaultValue) ?? DEFAULT_PAGE
}

/** The argument by which a field is told how long its list may get. */
export const slicingArgumentOf = (argumentNames: readonly string[]): string | undefined =>
  argumentNames.find((each) => slicing.includes(each))

/** The slicing argument of a field, or null where its type has none. */
export function sliceOf(operation: OperationDefinitionNode, field: FieldNode, argumentNames: readonly string[]): Slice | null {
  const name = slicingArgumentOf(argumentNames)
  if (!name) return null
  const value = field.arguments?.find((each) => each.name.value === name)?.value
  if (value?.kind !== Kind.VARIABLE) return { kind: 'LITERAL', size: sizeOfLiteral(value) ?? DEFAULT_PAGE }
  return { kind: 'VARIABLE', name: value.name.value, fallback: fallbackOf(operation, value.name.value) }
}

export function sizeOf(slice: Slice, variables: Variables): number {
  if (slice.kind === 'LITERAL') return slice.size
  const given = variables[slice.name]
  if (Array.isArray(given)) return given.length
  return typeof given === 'number' ? given : slice.fallback
}
