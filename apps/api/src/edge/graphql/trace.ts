import type { OperationPlan } from '../limits/operation-plan.js'

/** How a request ended; the word that the log keeps. */
export type Outcome =
  | 'ANSWERED'
  /** Sent from the kept copy, or not sent because the reader has it. */
  | 'KEPT'
  | 'NOT_MODIFIED'
  /** Turned away before any resolver. */
  | 'REFUSED'
  | 'LIMITED'
  /** An unexpected error; the log has it under its error id. */
  | 'FAILED'

/** What the parts that handle one request tell each other; resolvers do not use it. */
export interface GraphTrace {
  method: string
  outcome: Outcome
  plan: OperationPlan | null
  operationName: string | null
  /** The document's text, once it is known: a persisted query arrives without it. */
  source: string | null
  /** The document or its variables do not fit the schema: an old client expects such an answer with status 200. */
  unfit: boolean
  /** Objects asked for at most, and objects sent. */
  requested: number
  actual: number
}

export const startTrace = (method: string): GraphTrace => ({
  method,
  outcome: 'ANSWERED',
  plan: null,
  operationName: null,
  source: null,
  unfit: false,
  requested: 0,
  actual: 0,
})

/** What the edge adds to every resolver's context. */
export interface Traced {
  trace: GraphTrace
}
