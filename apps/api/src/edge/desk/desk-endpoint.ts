import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Limits, rateLimitHeaders, type StaffModule } from '../../access/index.js'
import type { Clock } from '../../kernel/clock.js'
import { type GraphTrace, startTrace, type Traced } from '../graphql/trace.js'
import { noStore } from '../http/headers.js'
import { refusalBody, refusals } from '../http/refusals.js'
import { createAdmission, documentOf, parseBody, readRaw } from '../read-request.js'
import { mayBeAnonymous } from './admit-anonymous.js'

type Caller = Awaited<ReturnType<StaffModule['identify']>>

export interface DeskEndpointDeps<C extends object> {
  apollo: ApolloServer<C & Traced>
  clock: Clock
  limits: Limits
  identify: StaffModule['identify']
  /** Root fields for those who have not signed in. */
  openFields: ReadonlySet<string>
  createContext(request: FastifyRequest, reply: FastifyReply, caller: Caller): C
}

type Headers = Record<string, string>

const signInFirst = { status: 401, code: 'UNAUTHENTICATED', message: '请先登录工作台。/ Sign in first.' }
const JSON_TYPE = 'application/json; charset=utf-8'

/** The staff's graph: by bearer token and POST only, each answer for one person and kept by nobody, and no page of another site reads it. */
export class DeskEndpoint<C extends object> {
  readonly #admit = createAdmission()

  constructor(private readonly deps: DeskEndpointDeps<C>) {}

  async handle(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { clock, limits, identify, openFields } = this.deps
    const trace = startTrace(request.method)
    request.graphTrace = trace
    const caller = await identify(request, clock.now().getTime())
    const decision = await limits.consume('DESK_REQUESTS', caller.viewer.kind === 'STAFF' ? caller.viewer.staffId : caller.viewer.address)
    const headers = { ...noStore, ...rateLimitHeaders(limits.rules.DESK_REQUESTS, decision) }
    if (decision.kind === 'LIMITED') return this.#refuse(reply, trace, refusals.limited, headers, 'LIMITED')
    const raw = readRaw(request)
    const body = parseBody(raw)
    const document = body.kind === 'BODY' ? documentOf(raw, body.value) : null
    if (body.kind === 'MALFORMED' || document === null) return this.#refuse(reply, trace, refusals.malformed, headers)
    if (caller.viewer.kind === 'ANONYMOUS' && !mayBeAnonymous(document, openFields)) return this.#refuse(reply, trace, signInFirst, headers)
    const admission = this.#admit(document)
    if (admission.kind === 'REFUSED') return this.#refuse(reply, trace, { ...admission, status: 400 }, headers)
    return this.#execute(request, reply, { caller, body: body.value, trace, headers })
  }

  async #execute(
    request: FastifyRequest,
    reply: FastifyReply,
    { caller, body, trace, headers: own }: { caller: Caller; body: unknown; trace: GraphTrace; headers: Headers },
  ): Promise<FastifyReply> {
    const headers = new HeaderMap([
      ['accept', request.headers.accept || 'application/json'],
      ['content-type', request.headers['content-type'] ?? ''],
    ])
    const answer = await this.deps.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body },
      context: async () => ({ ...this.deps.createContext(request, reply, caller), trace }),
    })
    if (answer.body.kind !== 'complete') throw new Error('The graph has no incremental delivery.')
    trace.operationName = trace.plan?.operationName ?? null
    reply.headers({ ...Object.fromEntries(answer.headers), ...own })
    return reply.code(answer.status ?? 200).send(answer.body.string)
  }

  #refuse(
    reply: FastifyReply,
    trace: GraphTrace,
    refusal: { status: number; code: string; message: string },
    headers: Headers,
    outcome: 'REFUSED' | 'LIMITED' = 'REFUSED',
  ): FastifyReply {
    trace.outcome = outcome
    return reply.code(refusal.status).headers(headers).type(JSON_TYPE).send(refusalBody(refusal))
  }
}
