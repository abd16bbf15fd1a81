import { type DocumentNode, type GraphQLSchema, getOperationAST, Kind, type OperationDefinitionNode, type TypeNode } from 'graphql'
import { type CostPlan, CostPlanner } from './plan-cost.js'
import { lookUpFields, publicFields } from './root-fields.js'

/** What an answer is made from beside published content, and so what makes a kept copy of it stale. */
export type Source = 'PLACES' | 'AWARDS' | 'FRESHNESS'

/** What is known of one operation of a valid document, worked out once and kept with the document. */
export interface OperationPlan extends Pick<CostPlan, 'cost' | 'listDepth' | 'slices'> {
  operationName: string | null
  kind: 'query' | 'mutation' | 'subscription'
  /** A query whose every root field is the same for everybody, and so may be kept and shared. */
  isPublic: boolean
  /** Reads a sign-up by its code. */
  isLookUp: boolean
  sources: ReadonlySet<Source>
}

/** Any `node` may turn out to be an award, or no longer be one. */
const sourceOfType: Partial<Record<string, Source>> = {
  SignUpInfo: 'PLACES',
  Slot: 'PLACES',
  Award: 'AWARDS',
  AwardConnection: 'AWARDS',
  AwardCycle: 'AWARDS',
  PublicNotice: 'AWARDS',
  Node: 'AWARDS',
  ContentFreshness: 'FRESHNESS',
}
/** Root fields whose answer depends on more than its types show. */
const sourceOfField: Partial<Record<string, Source>> = { certificate: 'AWARDS', changes: 'AWARDS' }

/** A filter that asks for places without selecting them, in the text or in the variables. */
const PLACES_FILTER = 'hasFreePlaces'

const namedTypeOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type))

function sourcesOf(
  { types, rootFields }: Pick<CostPlan, 'types' | 'rootFields'>,
  operation: OperationDefinitionNode,
  text: string,
): Set<Source> {
  const found = [...[...types].map((type) => sourceOfType[type]), ...[...rootFields].map((field) => sourceOfField[field])]
  const sources = new Set(found.filter((source) => source !== undefined))
  // A filter handed in as a variable may name any of its fields.
  const filters = operation.variableDefinitions?.some(({ type }) => namedTypeOf(type) === 'EventFilter')
  if (filters || text.includes(PLACES_FILTER)) sources.add('PLACES')
  return sources
}

/** Null when the document has no such operation; the executor then says so. */
export function planOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  text: string,
  operationName?: string | null,
): OperationPlan | null {
  const operation = getOperationAST(document, operationName)
  const root = operation && schema.getRootType(operation.operation)
  if (!operation || !root) return null
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  )
  const { cost, listDepth, slices, types, rootFields } = new CostPlanner(schema, operation, fragments).plan(root)
  const isQuery = operation.operation === 'query'
  const isPublic = isQuery && [...rootFields].every((field) => publicFields.has(field))
  const isLookUp = isQuery && [...rootFields].some((field) => lookUpFields.has(field))
  return {
    operationName: operation.name?.value ?? null,
    kind: operation.operation,
    isPublic,
    isLookUp,
    cost,
    listDepth,
    slices,
    sources: sourcesOf({ types, rootFields }, operation, text),
  }
}
