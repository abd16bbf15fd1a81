import {
  BREAK,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { itemField, itemTypeOf, RAW_FIELD, typeOfRootField } from './ready-schema.js'

/** One list in the answer, and the question that each of its items answers by itself. */
export interface SplitList {
  /** Names in the answer: of the root field, and of the list in it. */
  path: readonly [string, string]
  itemField: string
  item: DocumentNode
}

export interface SplitDocument {
  /** The operation with each of these lists as it is, unread. */
  outer: DocumentNode
  lists: SplitList[]
}

const responseName = (field: FieldNode): string => field.alias?.value ?? field.name.value

/** The fields of a set that holds nothing else: no fragment, no directive, no name twice. */
function plainFields(set: SelectionSetNode): FieldNode[] | null {
  const fields = set.selections.filter((selection) => selection.kind === Kind.FIELD)
  const plain = fields.length === set.selections.length && fields.every(({ directives }) => !directives?.length)
  return plain && new Set(fields.map(responseName)).size === fields.length ? fields : null
}

/** Whether a variable stands in the set or in a fragment that it spreads. */
function readsVariables(document: DocumentNode, set: SelectionSetNode): boolean {
  const spread = new Set<string>()
  let found = false
  const visitor = {
    Variable: () => {
      found = true
      return BREAK
    },
    FragmentSpread: ({ name }: { name: { value: string } }) => void spread.add(name.value),
  }
  visit(set, visitor)
  // Fragments may be added while this runs; a set goes through those too.
  for (const name of spread) {
    const fragment = document.definitions.find((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name)
    if (fragment) visit(fragment, visitor)
  }
  return found
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const

class Splitter {
  readonly lists: SplitList[] = []
  readonly #fragments

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
  ) {
    this.#fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
  }

  operation(operation: OperationDefinitionNode): DocumentNode | null {
    const fields = plainFields(operation.selectionSet)
    if (!fields) return null
    const selections = fields.map((field) => this.#rootField(field))
    return this.#documentOf({ ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } })
  }

  #documentOf = (operation: OperationDefinitionNode): DocumentNode => ({
    kind: Kind.DOCUMENT,
    definitions: [operation, ...this.#fragments],
  })

  #rootField(root: FieldNode): FieldNode {
    const type = typeOfRootField(this.schema, root.name.value)
    const itemType = type && itemTypeOf(type)
    const fields = itemType && root.selectionSet ? plainFields(root.selectionSet) : null
    if (!itemType || !fields) return root
    const selections = fields.map((field) => this.#list(root, field, itemType))
    return { ...root, selectionSet: { kind: Kind.SELECTION_SET, selections } }
  }

  #list(root: FieldNode, field: FieldNode, itemType: string): FieldNode {
    const { selectionSet } = field
    if (field.name.value !== 'nodes' || !selectionSet || readsVariables(this.document, selectionSet)) return field
    const only = { kind: Kind.FIELD, name: name(itemField(itemType)), selectionSet } as const
    const operation = { kind: Kind.OPERATION_DEFINITION, operation: 'query' as OperationDefinitionNode['operation'] } as const
    const item = this.#documentOf({ ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: [only] } })
    this.lists.push({ path: [responseName(root), responseName(field)], itemField: itemField(itemType), item })
    return { kind: Kind.FIELD, alias: name(responseName(field)), name: name(RAW_FIELD) }
  }
}

/** Takes the ready lists out of a valid query. Null where there are none that can be taken out. */
export function splitDocument(schema: GraphQLSchema, document: DocumentNode, operationName?: string | null): SplitDocument | null {
  const operation = getOperationAST(document, operationName)
  if (operation?.operation !== 'query') return null
  const splitter = new Splitter(schema, document)
  const outer = splitter.operation(operation)
  return outer && splitter.lists.length > 0 ? { outer, lists: splitter.lists } : null
}
