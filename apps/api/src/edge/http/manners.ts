import type { FastifyInstance } from 'fastify'
import type { GraphTrace } from '../graphql/trace.js'
import { securityHeaders } from './headers.js'
import { installRefusals } from './refusals.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the graph's endpoint; null on every other route. */
    graphTrace: GraphTrace | null
  }
}

/** What every route of the API has: security headers, refusals in one form, and one line in the log. */
export function installManners(app: FastifyInstance): void {
  app.decorateRequest('graphTrace', null)
  app.addHook('onSend', async (_request, reply) => {
    reply.headers(securityHeaders)
  })
  app.addHook('onResponse', async (request, reply) => {
    const trace = request.graphTrace
    const { method, routeOptions } = request
    const line = { method, route: routeOptions.url ?? null, status: reply.statusCode, ms: Math.round(reply.elapsedTime * 100) / 100 }
    request.log.info(
      trace ? { ...line, operation: trace.operationName?.slice(0, 60) ?? null, outcome: trace.outcome, objects: trace.actual } : line,
      'request',
    )
  })
  installRefusals(app)
}
