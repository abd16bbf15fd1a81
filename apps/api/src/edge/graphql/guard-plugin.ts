import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestListener } from '@apollo/server'
import { type DocumentNode, GraphQLError } from 'graphql'
import { judgeOperation } from '../limits/judge-operation.js'
import { type OperationPlan, planOperation } from '../limits/operation-plan.js'
import { queryLimits } from '../limits/query-limits.js'
import { actualCost } from '../limits/reckon-cost.js'
import type { Traced } from './trace.js'

type Resolved = GraphQLRequestContext<Traced> & { document: DocumentNode; source: string }

const refusal = (code: string, message: string): GraphQLError => new GraphQLError(message, { extensions: { code, http: { status: 400 } } })

/** Plans are kept as long as the server keeps the parsed document. */
function createPlans() {
  const plans = new WeakMap<DocumentNode, Map<string, OperationPlan | null>>()
  return ({ schema, document, source, request }: Resolved): OperationPlan | null => {
    const name = request.operationName ?? ''
    const known = plans.get(document) ?? new Map<string, OperationPlan | null>()
    const before = known.get(name)
    if (before !== undefined) return before
    const plan = planOperation(schema, document, source, request.operationName)
    plans.set(document, known.set(name, plan))
    return plan
  }
}

function guard(planOf: (context: Resolved) => OperationPlan | null, context: Resolved): void {
  const { request, contextValue } = context
  const { trace } = contextValue
  const plan = planOf(context)
  trace.plan = plan
  trace.source = context.source
  if (!plan) return
  const persisted = request.extensions?.persistedQuery !== undefined
  const judgement = judgeOperation(plan, { method: trace.method, persisted, variables: request.variables ?? {} })
  if (judgement.kind === 'REFUSED') throw refusal(judgement.code, judgement.message)
  trace.requested = judgement.requested
}

function reportCost({ response, contextValue }: GraphQLRequestContext<Traced>): void {
  if (response.body?.kind !== 'single') return
  const { singleResult } = response.body
  if (singleResult.data === undefined || !contextValue.trace.plan) return
  const { trace } = contextValue
  trace.actual = Math.max(0, actualCost(singleResult.data) - 1)
  singleResult.extensions = {
    ...singleResult.extensions,
    cost: { requested: trace.requested, actual: trace.actual, max: queryLimits.cost },
  }
}

/** Judges each operation before its first resolver and says with each answer what it cost. */
export function guardPlugin(): ApolloServerPlugin<Traced> {
  const planOf = createPlans()
  const listener: GraphQLRequestListener<Traced> = {
    didResolveOperation: async (context) => guard(planOf, context),
    willSendResponse: async (context) => reportCost(context),
  }
  return { requestDidStart: async () => listener }
}
