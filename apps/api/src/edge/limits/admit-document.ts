import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql'
import { createExpander, type Expansion } from './document-expansion.js'
import { measureShape } from './document-shape.js'
import { type QueryLimits, queryLimits } from './query-limits.js'

export type Admission = { kind: 'ADMITTED' } | { kind: 'UNREADABLE' } | { kind: 'REFUSED'; code: string; message: string }

interface Measure {
  limit: keyof QueryLimits
  code: string
  zh: string
  en: string
}

const measures = [
  { limit: 'operations', code: 'TOO_MANY_OPERATIONS', zh: '一次请求里的操作太多', en: 'operations' },
  { limit: 'fragments', code: 'TOO_MANY_FRAGMENTS', zh: '查询里的片段太多', en: 'fragments' },
  { limit: 'fields', code: 'TOO_MANY_FIELDS', zh: '查询里的字段太多', en: 'fields' },
  { limit: 'expandedFields', code: 'TOO_MANY_FIELDS', zh: '片段展开后的字段太多', en: 'fields with fragments written out' },
  { limit: 'aliases', code: 'TOO_MANY_ALIASES', zh: '查询里的别名太多', en: 'aliases' },
  { limit: 'directives', code: 'TOO_MANY_DIRECTIVES', zh: '查询里的指令太多', en: 'directives' },
  { limit: 'duplicates', code: 'TOO_MANY_DUPLICATES', zh: '同一个字段重复太多次', en: 'repeats of one field' },
  { limit: 'depth', code: 'TOO_DEEP', zh: '查询嵌套太深', en: 'levels' },
  { limit: 'rootFields', code: 'TOO_MANY_ROOT_FIELDS', zh: '一次查询的顶层字段太多', en: 'root fields' },
  { limit: 'lookUps', code: 'TOO_MANY_LOOK_UPS', zh: '一次只能查一个报名', en: 'sign-up look-ups' },
  { limit: 'schemas', code: 'TOO_MANY_SCHEMAS', zh: '一次只能取一份接口说明', en: 'whole schemas' },
] as const satisfies readonly Measure[]

type Measured = { [Limit in (typeof measures)[number]['limit']]: number }

const most = (expansions: Expansion[], of: (expansion: Expansion) => number): number => Math.max(0, ...expansions.map(of))

function measure(document: DocumentNode): Measured {
  const expand = createExpander(document)
  const sets = document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION || each.kind === Kind.FRAGMENT_DEFINITION ? [{ each, size: expand(each.selectionSet) }] : [],
  )
  const all = sets.map((set) => set.size)
  const isOperation = (each: (typeof sets)[number]['each']): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION
  const queries = sets.filter(({ each }) => isOperation(each) && each.operation === 'query').map((set) => set.size)
  const operations = sets.filter(({ each }) => isOperation(each)).map((set) => set.size)
  return {
    ...measureShape(document),
    expandedFields: most(all, (size) => size.fields),
    duplicates: most(all, (size) => size.duplicates),
    depth: most(operations, (size) => size.depth),
    rootFields: most(operations, (size) => size.topFields),
    lookUps: most(queries, (size) => size.lookUps),
    schemas: most(operations, (size) => size.schemas),
  }
}

function read(source: string, limits: QueryLimits): DocumentNode | null {
  try {
    return parse(source, { noLocation: true, maxTokens: limits.tokens })
  } catch {
    return null
  }
}

/**
 * The first gate: judges a document by its form alone, in time linear in its length, before validation, whose rules
 * compare fields pair by pair. An unreadable document is left to the server's own parser, which says where it breaks.
 */
export function admitDocument(source: string, limits: QueryLimits = queryLimits): Admission {
  const document = read(source, limits)
  if (!document) return { kind: 'UNREADABLE' }
  const found = measure(document)
  for (const { limit, code, zh, en } of measures) {
    const most = limits[limit]
    if (found[limit] > most) return { kind: 'REFUSED', code, message: `${zh}，最多 ${most}。/ Too many ${en}: at most ${most}.` }
  }
  return { kind: 'ADMITTED' }
}
