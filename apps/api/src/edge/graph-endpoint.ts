import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type IdentifyViewer, type Limits, rateLimitHeaders, type Viewer } from '../access/index.js'
import type { Clock } from '../kernel/clock.js'
import { AnswerCache, type KnownRequest } from './cache/answer-cache.js'
import { Freshness, type FreshnessDeps } from './cache/freshness.js'
import type { KeptAnswer } from './cache/kept-answer.js'
import { type GraphTrace, startTrace, type Traced } from './graphql/trace.js'
import { noStore, publicCors } from './http/headers.js'
import { refusals } from './http/refusals.js'
import { createAdmission, documentOf, parseBody, questionOf, type RawRequest, readRaw, requestKey } from './read-request.js'
import { keptBytes, sendBytes, sendRefusal } from './send-answer.js'

export interface EndpointDeps<C extends object> extends FreshnessDeps {
  apollo: ApolloServer<C & Traced>
  clock: Clock
  limits: Limits
  identify: IdentifyViewer
  createContext(request: FastifyRequest, reply: FastifyReply, viewer: Viewer): C
}

/** One request on its way through the endpoint. */
interface Passage {
  request: FastifyRequest
  reply: FastifyReply
  viewer: Viewer
  raw: RawRequest
  trace: GraphTrace
  /** What remains of the address's allowance. */
  headers: Record<string, string>
  now: number
}

/** Requests of equal weight to one costly document: an answer of 10,000 objects counts as fifty more. */
const OBJECTS_PER_POINT = 200

export class GraphEndpoint<C extends object> {
  readonly #cache: AnswerCache
  readonly #admit = createAdmission()

  constructor(private readonly deps: EndpointDeps<C>) {
    this.#cache = new AnswerCache(new Freshness(deps))
  }

  async handle(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { clock, limits, identify } = this.deps
    const now = clock.now().getTime()
    const viewer = identify(request, now)
    const trace = startTrace(request.method)
    request.graphTrace = trace
    const decision = await limits.consume('ADDRESS_REQUESTS', viewer.address)
    const headers = rateLimitHeaders(limits.rules.ADDRESS_REQUESTS, decision)
    if (decision.kind === 'LIMITED') {
      trace.outcome = 'LIMITED'
      sendRefusal(reply, refusals.limited, headers)
      return reply
    }
    await this.#answer({ request, reply, viewer, raw: readRaw(request), trace, headers, now })
    return reply
  }

  async #answer(passage: Passage): Promise<void> {
    // Only anonymous questions are shared; whoever shows a key or a token is answered alone.
    const known = passage.request.headers.authorization === undefined ? this.#cache.recognise(requestKey(passage.raw)) : undefined
    if (!known) return this.#ask(passage).then(() => undefined)
    const kept = this.#cache.find(known, passage.now)
    if (kept) return this.#sendKept(passage, kept, known)
    const shared = await this.#cache.share(known, () => this.#ask(passage))
    if (passage.reply.sent) return
    // The one who made it has been answered; the others get the same, or ask for themselves where it could not be shared.
    await (shared ? this.#sendKept(passage, shared, known) : this.#ask(passage))
  }

  async #sendKept({ request, reply, trace, headers, now }: Passage, kept: KeptAnswer, known?: KnownRequest): Promise<void> {
    const bytes = await keptBytes(request, kept, headers, now)
    if (known) {
      trace.operationName = known.operationName
      trace.outcome = 'KEPT'
    }
    if (bytes.status === 304) trace.outcome = 'NOT_MODIFIED'
    sendBytes(reply, bytes)
  }

  /** Answers by executing, and keeps the answer where it is everybody's. */
  async #ask(passage: Passage): Promise<KeptAnswer | null> {
    const { request, viewer, raw, trace, now } = passage
    const body = parseBody(raw)
    if (body.kind === 'MALFORMED') return this.#refuse(passage, refusals.malformed)
    const document = documentOf(raw, body.value)
    const admission = document === null ? null : this.#admit(document)
    if (admission?.kind === 'REFUSED') return this.#refuse(passage, { ...admission, status: 400 })
    const before = this.#cache.snapshot()
    const answer = await this.#execute(passage, body.value)
    trace.operationName = trace.plan?.operationName ?? null
    void this.deps.limits.charge('ADDRESS_REQUESTS', viewer.address, Math.floor(trace.requested / OBJECTS_PER_POINT))
    const text = answer.body.kind === 'complete' ? answer.body.string : null
    const contentType = answer.headers.get('content-type')
    const shareable = trace.plan?.isPublic && trace.outcome === 'ANSWERED' && request.headers.authorization === undefined
    if (!shareable || !trace.plan || trace.source === null || text === null || !contentType || (answer.status ?? 200) !== 200) {
      this.#sendAlone(passage, answer)
      return null
    }
    const kept = this.#cache.keep(requestKey(raw), questionOf(raw, body.value, trace.source), trace.plan, {
      body: text,
      contentType,
      before,
      now,
    })
    await this.#sendKept(passage, kept)
    return kept
  }

  #refuse({ reply, trace, headers }: Passage, refusal: { status: number; code: string; message: string }): null {
    trace.outcome = 'REFUSED'
    sendRefusal(reply, refusal, headers)
    return null
  }

  #execute({ request, reply, viewer, raw, trace }: Passage, body: unknown): Promise<HTTPGraphQLResponse> {
    const headers = new HeaderMap([['accept', raw.accept || 'application/json']])
    const contentType = request.headers['content-type']
    if (contentType) headers.set('content-type', contentType)
    // A GET only ever runs public queries, without credentials: there is nothing to forge. POST stays under Apollo's check.
    if (raw.method === 'GET') headers.set('apollo-require-preflight', 'true')
    const context = async () => ({ ...this.deps.createContext(request, reply, viewer), trace })
    return this.deps.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: raw.method, headers, search: raw.search, body },
      context,
    })
  }

  /** An answer about one person, or an error: no copy anywhere, and other sites' pages may read only the public ones. */
  #sendAlone({ reply, trace, headers: allowance }: Passage, { status, headers, body }: HTTPGraphQLResponse): void {
    if (body.kind !== 'complete') throw new Error('The graph has no incremental delivery.')
    const mayBeRead = !trace.plan || trace.plan.isPublic
    reply.headers({ ...noStore, ...(mayBeRead ? publicCors : {}), ...allowance, ...Object.fromEntries(headers) })
    reply.code(this.#status(trace, status ?? 200, headers.get('content-type'))).send(body.string)
  }

  /** GraphQL over HTTP: in `application/json` the status speaks of the transport, in `application/graphql-response+json` of the answer. */
  #status(trace: GraphTrace, status: number, contentType: string | undefined): number {
    return trace.unfit && status === 400 && contentType?.startsWith('application/json') ? 200 : status
  }
}
