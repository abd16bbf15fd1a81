import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server'
import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema, getOperationAST } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway']
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>
type Asked = Parameters<Executor>[0]

/** `null`: not compiled yet. `false`: cannot be compiled. */
type Prepared = CompiledQuery | null | false

const interpret = (schema: GraphQLSchema, { document, request, context }: Asked) =>
  execute({ schema, document, contextValue: context, variableValues: request.variables, operationName: request.operationName })

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): CompiledQuery | false {
  // Mutations are few and run one after another; the interpreter's word on them is the specification's.
  if (getOperationAST(document, operationName)?.operation !== 'query') return false
  const compiled = compileQuery(schema, document, operationName, { disablingCapturingStackErrors: true })
  return isCompiledQuery(compiled) ? compiled : false
}

/** Compiling may take a tenth of the processor's time: documents made up to be compiled once each must not take it all. */
const SHARE = 10

/** Compiles now, or null while earlier compiling has not been paid off yet. */
function createCompiler(schema: GraphQLSchema): (document: DocumentNode, operationName: string | undefined) => Prepared {
  let paidOffAt = 0
  return (document, operationName) => {
    // A stopwatch, not the time of day: it runs where the clock of a test stands still.
    const start = performance.now()
    if (start < paidOffAt) return null
    const compiled = compile(schema, document, operationName)
    paidOffAt = start + (performance.now() - start) * SHARE
    return compiled
  }
}

/**
 * Runs a query's second and later askings as compiled code. It falls back to the interpreter for a document's first
 * asking, for mutations, for what does not compile, and for variables that do not fit, whose errors it words.
 */
export function createExecutor(schema: GraphQLSchema): Executor {
  const known = new WeakMap<DocumentNode, Map<string, Prepared>>()
  const compileWithin = createCompiler(schema)

  function prepare(document: DocumentNode, operationName: string | undefined): Prepared {
    const operations = known.get(document) ?? new Map<string, Prepared>()
    known.set(document, operations)
    const name = operationName ?? ''
    const before = operations.get(name)
    const next = before === null ? compileWithin(document, operationName) : (before ?? null)
    operations.set(name, next)
    return next
  }

  return async (asked): Promise<ExecutionResult> => {
    const compiled = prepare(asked.document, asked.request.operationName)
    if (!compiled) return interpret(schema, asked)
    const result = await compiled.query(undefined, asked.context, asked.request.variables ?? {})
    // No data at all means that the variables were refused before any resolver ran.
    return 'data' in result && result.data !== undefined ? (result as ExecutionResult) : interpret(schema, asked)
  }
}

/** Apollo takes another executor only from a gateway; this one serves the schema of this process. */
export const localGateway = (schema: GraphQLSchema): Gateway => ({
  onSchemaLoadOrUpdate(callback) {
    callback({ apiSchema: schema, coreSupergraphSdl: '' })
    return () => {}
  },
  load: async () => ({ executor: createExecutor(schema) }),
  stop: async () => {},
})
