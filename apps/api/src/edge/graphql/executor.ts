import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server'
import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema, getOperationAST } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { type ReadyAnswer, ReadyAnswers, type ReadyDeps } from './ready/ready-answers.js'
import type { Traced } from './trace.js'

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway']
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>
type Asked = Parameters<Executor>[0]

interface Compiled {
  whole: CompiledQuery
  /** Null where nothing in the document can be printed ahead. */
  ready: ReadyAnswer | null
}

/** `null`: not compiled yet. `false`: cannot be compiled. */
type Prepared = Compiled | null | false

type Compile = (document: DocumentNode, operationName: string | undefined) => Prepared

const interpret = (schema: GraphQLSchema, { document, request, context }: Asked) =>
  execute({ schema, document, contextValue: context, variableValues: request.variables, operationName: request.operationName })

function compileWith(schema: GraphQLSchema, readyAnswers: ReadyAnswers | null): Compile {
  return (document, operationName) => {
    // Mutations are few and run one after another; the interpreter's word on them is the specification's.
    if (getOperationAST(document, operationName)?.operation !== 'query') return false
    const whole = compileQuery(schema, document, operationName, { disablingCapturingStackErrors: true })
    if (!isCompiledQuery(whole)) return false
    return { whole, ready: readyAnswers?.prepare(document, operationName) ?? null }
  }
}

/** Compiling may take a tenth of the processor's time: documents made up to be compiled once each must not take it all. */
const SHARE = 10

/** Compiles now, or null while earlier compiling has not been paid off yet. */
function withinShare(compile: Compile): Compile {
  let paidOffAt = 0
  return (document, operationName) => {
    // A stopwatch, not the time of day: it runs where the clock of a test stands still.
    const start = performance.now()
    if (start < paidOffAt) return null
    const compiled = compile(document, operationName)
    paidOffAt = start + (performance.now() - start) * SHARE
    return compiled
  }
}

/** Only what is everybody's is put together from items that others were given. */
async function answerReady(ready: ReadyAnswer | null, { context, request }: Asked): Promise<ExecutionResult | null> {
  const { plan } = (context as Partial<Traced>).trace ?? {}
  return ready && plan?.isPublic ? ready({ context, variables: request.variables ?? {}, plan }) : null
}

/**
 * Runs a query's second and later askings as compiled code. It falls back to the interpreter for a document's first
 * asking, for mutations, for what does not compile, and for variables that do not fit, whose errors it words.
 */
export function createExecutor(schema: GraphQLSchema, readyDeps: ReadyDeps | null = null): Executor {
  const known = new WeakMap<DocumentNode, Map<string, Prepared>>()
  const compile = withinShare(compileWith(schema, readyDeps && new ReadyAnswers(schema, readyDeps)))

  function prepare(document: DocumentNode, operationName: string | undefined): Prepared {
    const operations = known.get(document) ?? new Map<string, Prepared>()
    known.set(document, operations)
    const name = operationName ?? ''
    const before = operations.get(name)
    const next = before === null ? compile(document, operationName) : (before ?? null)
    operations.set(name, next)
    return next
  }

  return async (asked): Promise<ExecutionResult> => {
    const compiled = prepare(asked.document, asked.request.operationName)
    if (!compiled) return interpret(schema, asked)
    const ready = await answerReady(compiled.ready, asked)
    if (ready) return ready
    const result = await compiled.whole.query(undefined, asked.context, asked.request.variables ?? {})
    // No data at all means that the variables were refused before any resolver ran.
    return 'data' in result && result.data !== undefined ? (result as ExecutionResult) : interpret(schema, asked)
  }
}

/** Apollo takes another executor only from a gateway; this one serves the schema of this process. */
export const localGateway = (schema: GraphQLSchema, ready: ReadyDeps | null): Gateway => ({
  onSchemaLoadOrUpdate(callback) {
    callback({ apiSchema: schema, coreSupergraphSdl: '' })
    return () => {}
  },
  load: async () => ({ executor: createExecutor(schema, ready) }),
  stop: async () => {},
})
