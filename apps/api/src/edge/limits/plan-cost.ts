import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql'
import { type Slice, sliceOf } from './slice.js'

/** How many objects a field may bring: its own times the length of its list, and with each what is asked of it. */
export interface CostNode {
  times: Slice | number
  children: CostNode[]
}

export interface CostPlan {
  cost: CostNode
  listDepth: number
  /** Every page size that is asked for anywhere. */
  slices: Slice[]
  /** Names of the types that are read. */
  types: Set<string>
  rootFields: Set<string>
}

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** A list without paging is short by design: teams of an event, items of a programme. */
export const ASSUMED_LIST = 5

/** Where the walk stands: lists passed so far, and the page size that the connection around it was given. */
interface Place {
  parent: GraphQLCompositeType
  lists: number
  page: Slice | null
}

const fieldOf = (parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined

/** Walks a valid, admitted operation once: it has no circles and a bounded number of fields. */
export class CostPlanner {
  readonly #plan: CostPlan = { cost: { times: 1, children: [] }, listDepth: 0, slices: [], types: new Set(), rootFields: new Set() }

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly operation: OperationDefinitionNode,
    private readonly fragments: Fragments,
  ) {}

  plan(root: GraphQLCompositeType): CostPlan {
    this.#plan.cost.children = this.#selections(this.operation.selectionSet, { parent: root, lists: 0, page: null }, root)
    return this.#plan
  }

  #selections(set: SelectionSetNode, place: Place, root?: GraphQLCompositeType): CostNode[] {
    this.#plan.types.add(place.parent.name)
    return set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) {
        if (root) this.#plan.rootFields.add(selection.name.value)
        return this.#field(selection, place)
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(selection.name.value) : selection
      if (!fragment) return []
      const condition = fragment.typeCondition && typeFromAST(this.schema, fragment.typeCondition)
      return this.#selections(fragment.selectionSet, { ...place, parent: isCompositeType(condition) ? condition : place.parent }, root)
    })
  }

  #field(node: FieldNode, { parent, lists, page }: Place): CostNode[] {
    const field = fieldOf(parent, node.name.value)
    const type = field && getNamedType(field.type)
    const own = field ? this.#slice(node, field) : null
    if (!field || !node.selectionSet || !isCompositeType(type)) return []
    const isList = isListType(getNullableType(field.type))
    const deeper = lists + (isList ? 1 : 0)
    this.#plan.listDepth = Math.max(this.#plan.listDepth, deeper)
    const children = this.#selections(node.selectionSet, { parent: type, lists: deeper, page: isList ? null : own })
    return [{ times: isList ? (own ?? page ?? ASSUMED_LIST) : 1, children }]
  }

  #slice(node: FieldNode, field: GraphQLField<unknown, unknown>): Slice | null {
    const slice = sliceOf(
      this.operation,
      node,
      field.args.map((argument) => argument.name),
    )
    if (slice) this.#plan.slices.push(slice)
    return slice
  }
}
