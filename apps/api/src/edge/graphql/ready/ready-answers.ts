import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Clock } from '../../../kernel/clock.js'
import { Freshness, type FreshnessDeps } from '../../cache/freshness.js'
import type { OperationPlan } from '../../limits/operation-plan.js'
import { markPrinted } from './printed.js'
import { ReadyList, Shelf, type Validity } from './ready-list.js'
import { extendForReadyLists } from './ready-schema.js'
import { splitDocument } from './split-document.js'

export interface ReadyDeps extends FreshnessDeps {
  clock: Clock
}

export interface Asking {
  context: unknown
  variables: Record<string, unknown>
  plan: OperationPlan
}

/** Null where the answer cannot be put together from printed items; it is then made in the plain way. */
export type ReadyAnswer = (asking: Asking) => Promise<ExecutionResult | null>

const MAX_CHARACTERS = 32 * 1024 * 1024

const compile = (schema: GraphQLSchema, document: DocumentNode, operationName?: string): CompiledQuery['query'] | null => {
  const compiled = compileQuery(schema, document, operationName, { disablingCapturingStackErrors: true })
  return isCompiledQuery(compiled) ? compiled.query : null
}

interface List {
  path: readonly [string, string]
  list: ReadyList
}

/**
 * Answers whose long lists are put together from items that were printed before. A filter, a page or an order that nobody
 * asked for before still costs a look-up for each item, where it would cost each of its fields.
 */
export class ReadyAnswers {
  readonly #schema: GraphQLSchema | null
  readonly #freshness: Freshness
  readonly #shelf = new Shelf(MAX_CHARACTERS)

  constructor(
    schema: GraphQLSchema,
    private readonly deps: ReadyDeps,
  ) {
    this.#schema = extendForReadyLists(schema)
    this.#freshness = new Freshness(deps)
  }

  prepare(document: DocumentNode, operationName: string | undefined): ReadyAnswer | null {
    const schema = this.#schema
    const split = schema && splitDocument(schema, document, operationName)
    const outer = split && compile(schema, split.outer, operationName)
    if (!split || !outer) return null
    const lists: List[] = []
    for (const { path, itemField, item } of split.lists) {
      const query = compile(schema, item)
      if (!query) return null
      lists.push({ path, list: new ReadyList(itemField, query, this.#shelf) })
    }
    return (asking) => this.#answer(outer, lists, asking)
  }

  async #answer(
    outer: CompiledQuery['query'],
    lists: readonly List[],
    { context, variables, plan }: Asking,
  ): Promise<ExecutionResult | null> {
    const result = await outer(undefined, context, variables)
    if (!('data' in result) || !result.data || result.errors?.length) return null
    for (const each of lists) if (!this.#putIn(result.data, each, context, plan)) return null
    markPrinted(result.data)
    return result as ExecutionResult
  }

  #putIn(data: object, { path: [root, name], list }: List, context: unknown, plan: OperationPlan): boolean {
    const connection: unknown = Reflect.get(data, root)
    if (typeof connection !== 'object' || connection === null) return true
    const now = this.deps.clock.now().getTime()
    const nodes = Reflect.get(connection, name) as readonly object[]
    const printed = list.print(nodes, context, now, this.#validity(plan, now))
    return printed !== null && Reflect.set(connection, name, printed)
  }

  #validity = ({ sources }: OperationPlan, now: number): Validity => ({
    stamp: this.#freshness.stamp(sources),
    staleAt: this.#freshness.staleAt(sources, now),
  })
}
