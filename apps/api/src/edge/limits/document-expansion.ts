import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql'
import { queryLimits } from './query-limits.js'
import { lookUpFields } from './root-fields.js'

/** A selection set with every fragment written out, as numbers. */
export interface Expansion {
  depth: number
  fields: number
  /** How often each response name occurs at the top of the set, for each type that a fragment narrows it to. */
  names: Map<string, number>
  /** Fields at the top of the set, and of these the private look-ups (`Query.signUp`). */
  topFields: number
  lookUps: number
  /** Of `topFields`, those that ask for the whole schema. */
  schemas: number
  /** The most often one response name occurs in this set or in any below it. */
  duplicates: number
}

const INTROSPECTION_ALLOWANCE = queryLimits.introspectionDepth - queryLimits.depth
const isIntrospection = (name: string): boolean => name === '__schema' || name === '__type'
const nothing = (): Expansion => ({ depth: 0, fields: 0, names: new Map(), topFields: 0, lookUps: 0, schemas: 0, duplicates: 0 })

/** Fields of two types that share a name are no repetition: an interface asked for type by type has many. */
const keyOf = (type: string | null, key: string): string => (type === null || key.includes(':') ? key : `${type}:${key}`)

function addTo(sum: Expansion, part: Expansion, type: string | null): void {
  sum.depth = Math.max(sum.depth, part.depth)
  sum.fields += part.fields
  sum.topFields += part.topFields
  sum.lookUps += part.lookUps
  sum.schemas += part.schemas
  sum.duplicates = Math.max(sum.duplicates, part.duplicates)
  for (const [key, times] of part.names) {
    const name = keyOf(type, key)
    const total = (sum.names.get(name) ?? 0) + times
    sum.names.set(name, total)
    sum.duplicates = Math.max(sum.duplicates, total)
  }
}

const fragmentsOf = (document: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])))

/** Each fragment is measured once, so that the work stays linear however often it is spread. */
export function createExpander(document: DocumentNode): (set: SelectionSetNode) => Expansion {
  const fragments = fragmentsOf(document)
  const known = new Map<string, Expansion>()

  function ofFragment(name: string): Expansion {
    const before = known.get(name)
    if (before) return before
    // A fragment that reaches itself counts nothing the second time; validation refuses the circle by name.
    known.set(name, nothing())
    const fragment = fragments.get(name)
    const measured = fragment ? expand(fragment.selectionSet) : nothing()
    known.set(name, measured)
    return measured
  }

  function typeOf(selection: SelectionNode): string | null {
    if (selection.kind === Kind.FIELD) return null
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
    return fragment?.typeCondition?.name.value ?? null
  }

  function ofSelection(selection: SelectionNode): Expansion {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value)
    if (selection.kind === Kind.INLINE_FRAGMENT) return expand(selection.selectionSet)
    const name = selection.name.value
    const inside = selection.selectionSet ? expand(selection.selectionSet) : nothing()
    const depth = isIntrospection(name) ? inside.depth - INTROSPECTION_ALLOWANCE : inside.depth
    const names = new Map([[selection.alias?.value ?? name, 1]])
    const counts = { lookUps: lookUpFields.has(name) ? 1 : 0, schemas: name === '__schema' ? 1 : 0 }
    return { depth: Math.max(0, depth) + 1, fields: inside.fields + 1, names, topFields: 1, ...counts, duplicates: inside.duplicates }
  }

  function expand(set: SelectionSetNode): Expansion {
    const sum = nothing()
    for (const selection of set.selections) addTo(sum, ofSelection(selection), typeOf(selection))
    return sum
  }

  return expand
}
